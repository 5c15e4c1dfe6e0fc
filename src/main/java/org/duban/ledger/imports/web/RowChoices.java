package org.duban.ledger.imports.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duban.ledger.imports.ImportRow;
import org.duban.ledger.imports.matching.PeopleMatcher;
import org.duban.ledger.imports.matching.UnitMatcher;
import org.duban.organization.Directory;
import org.duban.organization.Organisation;
import org.duban.organization.Person;
import org.duban.organization.Tier;
import org.duban.organization.Unit;
import org.duban.rectification.Items;
import org.springframework.stereotype.Component;

/** What a row can be mended with. */
@Component
class RowChoices {

    private static final int NEAREST = 5;

    /**
     * @param nearest units whose names come nearest to what the ledger says
     * @param units all units at or above party committee tier, and branches
     * @param handlers the people of the unit, those of the ledger's name first
     * @param leaders those of the ledger's name first, then who is in charge of the unit, its own, and the county's
     */
    public record Choices(
            List<Unit> nearest,
            List<Unit> units,
            List<PersonChoice> handlers,
            List<PersonChoice> leaders,
            Map<String, String> sources) {}

    /** @param where the units of the person's posts, to tell people of the same name apart */
    public record PersonChoice(long id, String name, String where) {}

    private final Directory directory;
    private final Items items;

    RowChoices(Directory directory, Items items) {
        this.directory = directory;
        this.items = items;
    }

    Choices of(ImportRow row, Locale locale) {
        Organisation organisation = directory.current();
        Long unitId = row.matched().resolved().unitId();
        PeopleMatcher people = new PeopleMatcher(organisation);
        List<PersonChoice> handlers = people.choices(row.matched().draft().handler(), unitId).stream()
                .filter(person -> unitId == null || people.belongsTo(person, unitId))
                .map(person -> choice(organisation, person))
                .toList();
        List<PersonChoice> leaders = people.leaderChoices(row.matched().draft().leader(), unitId).stream()
                .map(person -> choice(organisation, person))
                .toList();
        List<Unit> nearest =
                new UnitMatcher(organisation).nearest(row.matched().draft().unit(), NEAREST);
        List<Unit> units = organisation.units().stream()
                .filter(unit -> unit.tier() != Tier.MEMBER)
                .toList();
        return new Choices(nearest, units, handlers, leaders, items.sources(locale));
    }

    private static PersonChoice choice(Organisation organisation, Person person) {
        String where = String.join(
                " ",
                organisation.postsOf(person.id()).stream()
                        .map(post -> organisation.unit(post.unitId()).name())
                        .distinct()
                        .toList());
        return new PersonChoice(person.id(), person.name(), where);
    }
}
