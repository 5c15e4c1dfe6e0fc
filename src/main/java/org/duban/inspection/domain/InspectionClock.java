package org.duban.inspection.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.duban.deadline.Deadlines;
import org.duban.escalation.CaseClock;
import org.duban.escalation.ClockedCase;
import org.duban.escalation.Deadline;
import org.duban.escalation.Escalation;
import org.duban.inspection.Inspections;
import org.springframework.stereotype.Component;

/** The clock of an inspection: nobody moves its date and nobody stops it, it only climbs its ladder. */
@Component
public class InspectionClock {

    private final Escalation escalation;
    private final Deadlines deadlines;

    InspectionClock(Escalation escalation, Deadlines deadlines) {
        this.escalation = escalation;
        this.deadlines = deadlines;
    }

    void opened(Inspection one, ZoneId zone) {
        CaseClock dated = CaseClock.NONE.dated(one.dueOn(), deadlines.today(zone));
        look(one, dated.counted(one.clock().counted()), zone);
    }

    /** The calendar changed: counts once more. The clock is woken afterwards. */
    void recount(Inspection one) {
        one.recounted(escalation.recounted(
                Inspections.refOf(one.id()),
                Deadline.OWN,
                one.dueOn(),
                one.clock().counted()));
    }

    /** Takes the steps that have come and looks for the next; the inspection is held. */
    void strike(Inspection one, ZoneId zone) {
        boolean struck = !escalation.strike(clocked(one, zone)).isEmpty();
        look(one, struck ? one.clock().struck(deadlines.today(zone)) : one.clock(), zone);
    }

    public static ClockedCase clocked(Inspection one, ZoneId zone) {
        LocalDate due = one.dueOn();
        Deadline own = new Deadline(
                Deadline.OWN,
                Inspections.CASE_TYPE,
                "",
                due,
                one.clock().originalDueOn(),
                one.clock().struckUntil());
        return new ClockedCase(Inspections.refOf(one.id()), traits(one), zone, one.clock(), List.of(own));
    }

    public static Map<String, String> traits(Inspection one) {
        return Map.of("kind", one.kind().name(), "restricted", String.valueOf(one.restricted()));
    }

    private void look(Inspection one, CaseClock clock, ZoneId zone) {
        one.clocked(clock, escalation.levelOf(Inspections.CASE_TYPE, traits(one), one.dueOn(), zone));
        one.clocked(clock.next(escalation.nextOn(clocked(one, zone)).orElse(null)), one.alertLevel());
    }
}
