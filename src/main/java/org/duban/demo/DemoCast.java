package org.duban.demo;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.duban.campaign.Campaign;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.organization.Organisation;
import org.duban.organization.Person;
import org.duban.organization.PostKind;
import org.duban.organization.Tier;
import org.duban.organization.Unit;

/** Who plays which part in the life of a problem. */
final class DemoCast {

    private final Organisation organisation;
    private final Campaign campaign;
    private final AtomicLong commands = new AtomicLong();

    DemoCast(Organisation organisation, Campaign campaign) {
        this.organisation = organisation;
        this.campaign = campaign;
    }

    Campaign campaign() {
        return campaign;
    }

    CommandKey key() {
        return new CommandKey("demo-" + commands.incrementAndGet());
    }

    Unit unit(String code) {
        return organisation.unitByCode(code).orElseThrow(() -> new IllegalStateException("no unit " + code));
    }

    Unit committee(Unit unit) {
        Unit at = unit;
        while (at.tier() != Tier.PARTY_COMMITTEE && at.parentId() != null) {
            at = organisation.unit(at.parentId());
        }
        return at;
    }

    Actor named(String username) {
        return organisation.people().stream()
                .filter(person -> person.username().equals(username))
                .findFirst()
                .map(DemoCast::actor)
                .orElseThrow(() -> new IllegalStateException("nobody called " + username));
    }

    /** The members of the office take turns. */
    Actor office(int turn) {
        return inTurn(organisation.holders(PostKind.OFFICE_MEMBER, campaign.officeUnitId()), turn);
    }

    Actor supervisor(int turn) {
        return inTurn(organisation.holders(PostKind.SUPERVISOR, campaign.officeUnitId()), turn);
    }

    Actor head(Unit unit) {
        return actor(organisation.headsOf(unit.id()).get(0));
    }

    Actor liaison(Unit unit) {
        return actor(organisation.holders(PostKind.LIAISON, unit.id()).get(0));
    }

    /** The leader nearest above the handler, and never the handler. */
    Actor leaderOf(Actor handler, Unit lead) {
        Unit at = organisation.postsOf(handler.personId()).stream()
                .map(post -> organisation.unit(post.unitId()))
                .filter(unit -> unit.isWithin(lead))
                .findFirst()
                .orElse(lead);
        return organisation.leadersInChargeOf(at.id()).stream()
                .filter(person -> person.id() != handler.personId())
                .findFirst()
                .map(DemoCast::actor)
                .orElseThrow(() -> new IllegalStateException("nobody is in charge of " + at.code()));
    }

    /** The first who holds the post in the office. */
    Actor holder(PostKind kind) {
        return actor(organisation.holders(kind, campaign.officeUnitId()).get(0));
    }

    /** Every unit at party committee tier. */
    List<Unit> committees() {
        return organisation.units().stream()
                .filter(unit -> unit.tier() == Tier.PARTY_COMMITTEE)
                .toList();
    }

    String username(long personId) {
        return organisation.person(personId).username();
    }

    private static Actor inTurn(List<Person> people, int turn) {
        return actor(people.get(Math.floorMod(turn, people.size())));
    }

    private static Actor actor(Person person) {
        return new Actor(person.id(), person.name());
    }
}
