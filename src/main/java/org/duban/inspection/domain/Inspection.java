package org.duban.inspection.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duban.deadline.AlertLevel;
import org.duban.escalation.CaseClock;
import org.duban.escalation.Counted;
import org.duban.inspection.InspectionKind;
import org.duban.inspection.InspectionState;
import org.duban.inspection.NewResult;
import org.duban.kernel.Actor;
import org.duban.rectification.ClosedItem;
import org.jspecify.annotations.Nullable;

/** One look again at something: waits for somebody without a hand in it, and ends as held, failed or withdrawn. */
@Entity
@Table(name = "inspection")
public class Inspection extends InspectionRecord {

    private static final int SUBJECT = 300;

    @ElementCollection
    @CollectionTable(name = "inspection_excluded", joinColumns = @JoinColumn(name = "inspection_id"))
    @Column(name = "person_id")
    private Set<Long> excluded = new HashSet<>();

    @Transient
    private List<InspectionEvent> events = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Inspection() {}

    private Inspection(long id, InspectionKind kind, Crew crew, LocalDate dueOn, Act by) {
        this.id = id;
        ZoneId zone = crew.campaign().zone();
        this.number = "C%d-%05d".formatted(by.at().atZone(zone).getYear(), id);
        this.campaignId = crew.campaign().id();
        this.kind = kind;
        this.dueOn = dueOn;
        this.openedAt = by.at();
        this.processInstanceId = "inspection-" + id;
    }

    /** A closed item is to be looked at again. */
    public static Inspection ofItem(
            long id, InspectionKind kind, ClosedItem item, Crew crew, @Nullable Long roundId, LocalDate dueOn, Act by) {
        Inspection one = new Inspection(id, kind, crew, dueOn, by);
        one.roundId = roundId;
        one.itemId = item.id();
        one.itemNumber = item.number();
        one.ofClosing = item.closedAt();
        one.subject = cut(item.description());
        one.unitId = item.unitId();
        one.leaderId = item.leaderId();
        one.restricted = item.restricted();
        one.opened(item.notBy(), crew, by);
        return one;
    }

    /** A unit is to be visited. */
    public static Inspection ofUnit(long id, long unitId, Crew crew, long roundId, LocalDate dueOn, Act by) {
        Inspection one = new Inspection(id, InspectionKind.SPOT_CHECK, crew, dueOn, by);
        one.roundId = roundId;
        one.unitId = unitId;
        one.subject = cut(crew.organisation().unit(unitId).name());
        one.opened(crew.ofUnit(unitId), crew, by);
        return one;
    }

    private void opened(Set<Long> notBy, Crew crew, Act by) {
        excluded.addAll(notBy);
        reach = crew.reach(notBy);
        happened(by, "opened", Map.of("kind", kind.name(), "due", dueOn.toString()));
    }

    /** What was found; the rules were asked before. */
    public void record(NewResult result, InspectionState outcome, Act by) {
        requireWaiting();
        finding = Finding.of(result, by);
        evidence = result.evidenceIds().size();
        state = outcome;
        happened(by, outcome == InspectionState.HELD ? "held" : "failed", finding.details());
    }

    public void withdraw(Act by) {
        requireWaiting();
        state = InspectionState.WITHDRAWN;
        happened(by, "withdrawn", Map.of());
    }

    /** How its date came about; null where it was not counted. */
    void counted(@Nullable Counted how) {
        clock = clock.counted(how);
    }

    /** The same count by another calendar. */
    void recounted(LocalDate day) {
        dueOn = day;
    }

    /** What the clock knows now. */
    void clocked(CaseClock now, AlertLevel level) {
        clock = now;
        alertLevel = level;
    }

    public Set<Long> excluded() {
        return excluded;
    }

    /** The events since the last call. */
    public List<InspectionEvent> takeEvents() {
        List<InspectionEvent> taken = List.copyOf(events);
        events.clear();
        return taken;
    }

    private void happened(Act by, String what, Map<String, String> details) {
        Actor actor = by.actor();
        events.add(new InspectionEvent(this, actor, what, details));
    }

    private void requireWaiting() {
        if (state != InspectionState.WAITING) {
            throw new IllegalStateException("an inspection that is " + state + " waits for nothing");
        }
    }

    private static String cut(String text) {
        return text.length() > SUBJECT ? text.substring(0, SUBJECT - 1) + "…" : text;
    }
}
