package org.duban.rectification.domain;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.duban.deadline.Deadlines;
import org.duban.escalation.ClockedCase;
import org.duban.escalation.Counted;
import org.duban.escalation.Deadline;
import org.duban.escalation.Escalation;
import org.springframework.stereotype.Component;

/** The clock of a decision: while nobody decides, the item's own clock stands still, so that this one must not. */
@Component
public class DecisionClock {

    private final Escalation escalation;
    private final Deadlines deadlines;

    DecisionClock(Escalation escalation, Deadlines deadlines) {
        this.escalation = escalation;
        this.deadlines = deadlines;
    }

    void started(ItemRequest request, ZoneId zone) {
        Counted how = request.clock.counted();
        if (how != null) {
            request.decideBy = escalation.dayOf(how);
            request.clock =
                    request.clock.dated(request.decideBy, deadlines.today(zone)).counted(how);
        }
        request.clock =
                request.clock.next(escalation.nextOn(clocked(request, zone)).orElse(null));
    }

    /** The calendar changed: counts once more. The clock is woken afterwards. */
    public void recount(ItemRequest request) {
        request.decideBy = escalation.recounted(request.ref(), Deadline.OWN, request.decideBy, request.clock.counted());
    }

    /** The clock struck, or was woken: takes what has come and looks for what comes next. */
    public void strike(ItemRequest request, ZoneId zone) {
        if (!escalation.strike(clocked(request, zone)).isEmpty()) {
            request.clock = request.clock.struck(deadlines.today(zone));
        }
        request.clock =
                request.clock.next(escalation.nextOn(clocked(request, zone)).orElse(null));
    }

    /** The request as its clock sees it. */
    public static ClockedCase clocked(ItemRequest request, ZoneId zone) {
        Deadline decision = new Deadline(
                Deadline.OWN,
                request.kind().caseType(),
                "",
                request.decideBy(),
                request.clock().originalDueOn(),
                request.clock().struckUntil());
        return new ClockedCase(request.ref(), Map.of(), zone, request.clock(), List.of(decision));
    }
}
