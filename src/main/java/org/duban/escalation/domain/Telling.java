package org.duban.escalation.domain;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.audit.AuditTrail;
import org.duban.deadline.AlertLevel;
import org.duban.deadline.Deadlines;
import org.duban.escalation.ClockedCase;
import org.duban.escalation.EscalatedCases;
import org.duban.escalation.FiredStep;
import org.duban.kernel.Actor;
import org.duban.notification.Notices;
import org.springframework.stereotype.Component;

/** Tells the audience of a step, and the record of the case. */
@Component("escalationTelling")
class Telling {

    private final Notices notices;
    private final AuditTrail audit;
    private final Deadlines deadlines;

    Telling(Notices notices, AuditTrail audit, Deadlines deadlines) {
        this.notices = notices;
        this.audit = audit;
        this.deadlines = deadlines;
    }

    /** @param level with which people are told: red reaches them at once */
    void tell(ClockedCase clocked, FiredStep fired, AlertLevel level, EscalatedCases cases) {
        Set<Long> people = new LinkedHashSet<>();
        fired.audience()
                .forEach(audience -> people.addAll(cases.people(clocked.ref().id(), fired.part(), audience)));
        String days = days(clocked, fired);
        notices.tell(
                Actor.SYSTEM,
                clocked.ref(),
                people,
                "deadline-" + what(clocked, fired),
                List.of(days, fired.dueOn().toString(), fired.label()),
                level);
    }

    /** @param steps that came at once, in their order */
    void record(ClockedCase clocked, List<FiredStep> steps) {
        FiredStep fired = steps.get(steps.size() - 1);
        Map<String, String> details = new LinkedHashMap<>();
        details.put("days", days(clocked, fired));
        details.put("due", fired.dueOn().toString());
        details.put("step", steps.stream().map(FiredStep::key).collect(Collectors.joining(", ")));
        if (!fired.label().isEmpty()) {
            details.put("part", fired.label());
        }
        audit.record(clocked.ref(), Actor.SYSTEM, "escalation." + what(clocked, fired), details);
    }

    private String what(ClockedCase clocked, FiredStep fired) {
        boolean overdue = deadlines.today(clocked.zone()).isAfter(fired.dueOn());
        return (fired.label().isEmpty() ? "" : "part-") + (overdue ? "overdue" : "near");
    }

    private String days(ClockedCase clocked, FiredStep fired) {
        return String.valueOf(Math.abs(deadlines.workingDaysLeft(fired.dueOn(), clocked.zone())));
    }
}
