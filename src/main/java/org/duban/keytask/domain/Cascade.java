package org.duban.keytask.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duban.campaign.Campaign;
import org.duban.campaign.PhaseFacts;
import org.duban.keytask.DeadlineRule;
import org.duban.keytask.KeyTaskPlan;
import org.duban.keytask.Period;
import org.duban.organization.Organisation;
import org.duban.organization.Unit;
import org.jspecify.annotations.Nullable;

/** To whom a row goes, and for when: the units of its tier, or those of them that are its lead units or below one. */
public final class Cascade {

    private Cascade() {}

    /** A unit and a period: one assignment. */
    public record Place(long unitId, int periodNo) {}

    /** The units that are asked, in the order of their codes; empty if the tier has none. */
    public static Set<Long> units(KeyTaskPlan plan, Campaign campaign, Organisation organisation) {
        Set<Long> tops = plan.leadUnitIds().isEmpty() ? Set.of(campaign.leadingUnitId()) : plan.leadUnitIds();
        Set<Long> found = new LinkedHashSet<>();
        for (Unit unit : organisation.units()) {
            boolean reached = plan.leadUnitIds().contains(unit.id())
                    || tops.stream().anyMatch(top -> organisation.isWithin(unit.id(), top));
            if (unit.tier() == plan.tier() && reached) {
                found.add(unit.id());
            }
        }
        return found;
    }

    /** Every time that a row is due in the campaign, within the days of its phase. */
    public static List<Period> periods(
            DeadlineRule rule, @Nullable String phaseKey, Campaign campaign, List<PhaseFacts> phases) {
        LocalDate startsOn = campaign.startsOn();
        LocalDate endsOn = campaign.endsOn();
        return phases.stream()
                .filter(phase -> phase.key().equals(phaseKey))
                .findFirst()
                .map(phase -> rule.periods(startsOn, endsOn, phase.startsOn(), phase.endsOn()))
                .orElseGet(() -> rule.periods(startsOn, endsOn));
    }

    /** Every assignment that the row asks for. */
    static Map<Place, Period> places(
            KeyTaskPlan plan, List<Period> periods, Campaign campaign, Organisation organisation) {
        Map<Place, Period> places = new LinkedHashMap<>();
        for (long unit : units(plan, campaign, organisation)) {
            periods.forEach(period -> places.put(new Place(unit, period.no()), period));
        }
        return places;
    }

    /** A recurring row that is published late asks nothing for the periods that are over. */
    static List<Period> stillAhead(List<Period> periods, Act by) {
        List<Period> ahead = new ArrayList<>(periods);
        ahead.removeIf(period -> period.dueOn().isBefore(by.today()));
        return ahead.isEmpty() ? periods.subList(periods.size() - 1, periods.size()) : ahead;
    }
}
