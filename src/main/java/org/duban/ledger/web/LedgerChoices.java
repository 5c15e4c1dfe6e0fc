package org.duban.ledger.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duban.campaign.Campaign;
import org.duban.campaign.Campaigns;
import org.duban.deadline.AlertLevel;
import org.duban.ledger.query.ItemMark;
import org.duban.ledger.query.LedgerFilter;
import org.duban.ledger.query.StateChoice;
import org.duban.organization.Directory;
import org.duban.organization.Organisation;
import org.duban.organization.Person;
import org.duban.organization.Tier;
import org.duban.organization.Unit;
import org.duban.rectification.Aspect;
import org.duban.rectification.Items;
import org.duban.rectification.RectificationKind;
import org.springframework.stereotype.Component;

/** What can be chosen in the ledger's filter and in the assignment of many. */
@Component
class LedgerChoices {

    /** More names than these help nobody in a list: choose the unit first. */
    private static final int NAMES = 400;

    private final Campaigns campaigns;
    private final Directory directory;
    private final Items items;

    LedgerChoices(Campaigns campaigns, Directory directory, Items items) {
        this.campaigns = campaigns;
        this.directory = directory;
        this.items = items;
    }

    Choices of(LedgerFilter filter, Locale locale) {
        Organisation organisation = directory.current();
        return new Choices(
                campaigns.all(),
                StateChoice.single(),
                organisation.units(),
                items.sources(locale),
                List.of(Aspect.values()),
                List.of(RectificationKind.values()),
                List.of(AlertLevel.RED, AlertLevel.YELLOW, AlertLevel.GREEN),
                List.of(ItemMark.values()),
                people(filter, organisation));
    }

    /** The units that can lead a rectification, with everybody who could handle it there. */
    List<Crew> crews() {
        Organisation organisation = directory.current();
        return organisation.units().stream()
                .filter(unit -> unit.tier() == Tier.PARTY_COMMITTEE)
                .map(unit -> new Crew(unit, organisation.peopleWithin(unit.id())))
                .toList();
    }

    /** Those who can be responsible for one: leaders at county tier and in the units. */
    List<Person> leaders() {
        Organisation organisation = directory.current();
        return organisation.people().stream()
                .filter(person -> organisation.viewer(person.id()).holdsAny(ResponsibleLeaders.POSTS))
                .toList();
    }

    private static List<Person> people(LedgerFilter filter, Organisation organisation) {
        Long unit = filter.unit();
        List<Person> all = unit != null && organisation.findUnit(unit).isPresent()
                ? organisation.peopleWithin(unit)
                : organisation.people();
        return all.size() <= NAMES ? all : List.of();
    }

    /** @param people empty where there are too many to choose from without a unit */
    record Choices(
            List<Campaign> campaigns,
            List<StateChoice> states,
            List<Unit> units,
            Map<String, String> sources,
            List<Aspect> aspects,
            List<RectificationKind> kinds,
            List<AlertLevel> alerts,
            List<ItemMark> marks,
            List<Person> people) {}

    record Crew(Unit unit, List<Person> people) {}
}
