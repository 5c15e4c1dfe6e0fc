package org.duban.inspection.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duban.audit.AuditTrail;
import org.duban.campaign.Campaign;
import org.duban.deadline.WorkingCalendar;
import org.duban.escalation.Counted;
import org.duban.inspection.InspectionKind;
import org.duban.inspection.Inspections;
import org.duban.inspection.query.Population;
import org.duban.kernel.CaseRef;
import org.duban.rectification.ClosedItems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws rounds: from which lots, by which rule, and what follows for those that are drawn. */
@Component
public class Rounds {

    private final RoundRepository rounds;
    private final Population population;
    private final ClosedItems closedItems;
    private final InspectionDesk desk;
    private final InspectionIds ids;
    private final AuditTrail audit;
    private final WorkingCalendar calendar;
    private final InspectionProperties properties;

    Rounds(
            RoundRepository rounds,
            Population population,
            ClosedItems closedItems,
            InspectionDesk desk,
            InspectionIds ids,
            AuditTrail audit,
            WorkingCalendar calendar,
            InspectionProperties properties) {
        this.rounds = rounds;
        this.population = population;
        this.closedItems = closedItems;
        this.desk = desk;
        this.ids = ids;
        this.audit = audit;
        this.calendar = calendar;
        this.properties = properties;
    }

    public Period monthly(Campaign campaign, LocalDate today) {
        Counted due = checksDue(today);
        return Period.month(campaign.id(), today, day(due), due);
    }

    public Period extra(Campaign campaign, LocalDate today) {
        Counted due = checksDue(today);
        return Period.day(campaign.id(), today, day(due), due);
    }

    public Period halfMonthly(Campaign campaign, LocalDate today) {
        return Period.halfMonth(campaign.id(), today, calendar);
    }

    public DrawRule rule(InspectionKind kind) {
        return kind == InspectionKind.SPOT_CHECK
                ? properties.spotCheck().rule()
                : properties.reverseCheck().rule();
    }

    public boolean isDrawn(Period period) {
        return rounds.findByCampaignIdAndKindAndPeriod(period.campaignId(), period.kind(), period.key())
                .isPresent();
    }

    /** How many checks failed lately, by unit. */
    public Map<Long, Integer> failures(Campaign campaign, Act by) {
        Instant since = day(campaign, by.today(), -properties.reverseCheck().failuresWithin());
        Map<Long, Integer> failures = new LinkedHashMap<>();
        population.failures(campaign.id(), since).forEach(row -> failures.put(row.unitId(), row.count()));
        return failures;
    }

    /** What would be drawn from now. */
    public List<Lot> lots(InspectionKind kind, Campaign campaign, Act by) {
        return kind == InspectionKind.SPOT_CHECK ? units(campaign, by) : items(campaign, by);
    }

    /**
     * Draws, in the caller's transaction.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException if somebody else drew the same meanwhile
     */
    public InspectionRound draw(Period period, long seed, Campaign campaign, Act by) {
        InspectionRound round = rounds.saveAndFlush(new InspectionRound(
                period, seed, rule(period.kind()), lots(period.kind(), campaign, by), by.actor(), by.at()));
        Crew crew = desk.crewOf(campaign);
        List<Inspection> drawn = new ArrayList<>();
        for (Lot lot : round.sample()) {
            Inspection one = period.kind() == InspectionKind.SPOT_CHECK
                    ? Inspection.ofUnit(ids.next(), lot.unitId(), crew, round.id(), period.dueOn(), by)
                    : Inspection.ofItem(
                            ids.next(),
                            period.kind(),
                            closedItems.get(lot.subjectId()),
                            crew,
                            round.id(),
                            period.dueOn(),
                            by);
            one.counted(period.counted());
            drawn.add(one);
        }
        audit.record(
                new CaseRef(Inspections.ROUND_TYPE, round.id()), by.actor(), "inspection-round.drawn", details(round));
        desk.open(drawn, campaign, by.actor());
        return round;
    }

    private static Map<String, String> details(InspectionRound round) {
        return Map.of(
                "period", round.period(),
                "seed", String.valueOf(round.seed()),
                "lots", String.valueOf(round.lots().size()),
                "drawn", String.valueOf(round.sample().size()));
    }

    private List<Lot> items(Campaign campaign, Act by) {
        Map<Long, Integer> failures = failures(campaign, by);
        DrawRule rule = properties.reverseCheck().rule();
        Instant from = day(campaign, by.today(), -properties.reverseCheck().closedWithin());
        return population.closedItems(campaign.id(), from, by.at()).stream()
                .map(row -> Lot.of(row.id(), row.unitId(), rule.shareAfter(failures.getOrDefault(row.unitId(), 0))))
                .toList();
    }

    private List<Lot> units(Campaign campaign, Act by) {
        Map<Long, LocalDate> visits = new LinkedHashMap<>();
        population.lastVisits(campaign.id()).forEach(row -> visits.put(row.unitId(), row.heldOn()));
        return population.unitsUnderWay(campaign.id()).stream()
                .map(unit -> Lot.of(unit, unit, sinceVisit(visits.get(unit), by.today())))
                .toList();
    }

    private int sinceVisit(@Nullable LocalDate visit, LocalDate today) {
        return visit == null
                ? Lot.NEVER_VISITED
                : Math.min(Lot.NEVER_VISITED, Math.max(0, calendar.workingDaysBetween(visit, today)));
    }

    private Counted checksDue(LocalDate today) {
        return new Counted(today, properties.reverseCheck().due());
    }

    private LocalDate day(Counted counted) {
        return calendar.plusWorkingDays(counted.from(), counted.days());
    }

    private Instant day(Campaign campaign, LocalDate today, int workingDays) {
        return calendar.plusWorkingDays(today, workingDays)
                .atStartOfDay(campaign.zone())
                .toInstant();
    }
}
