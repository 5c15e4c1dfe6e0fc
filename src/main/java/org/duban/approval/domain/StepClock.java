package org.duban.approval.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.duban.deadline.AlertLevel;
import org.duban.deadline.WorkingCalendar;

/**
 * The clock of a step: it reminds at the start of the last working day before the due date and escalates at the
 * start of the day after it. It never decides anything.
 */
final class StepClock {

    private final WorkingCalendar calendar;
    private final ZoneId zone;

    StepClock(WorkingCalendar calendar, ZoneId zone) {
        this.calendar = calendar;
        this.zone = zone;
    }

    /** When it strikes next; empty once it has escalated. */
    Optional<Instant> next(Step step, Instant now) {
        LocalDate due = step.dueOn;
        if (due == null || step.escalated) {
            return Optional.empty();
        }
        Instant reminder = calendar.plusWorkingDays(due, -1).atStartOfDay(zone).toInstant();
        return Optional.of(!step.reminded && reminder.isAfter(now) ? reminder : overdue(due));
    }

    /** @param above whom an escalation reaches besides those concerned */
    void strike(Submission submission, Set<Long> above, Act by) {
        Step step = submission.openStep();
        LocalDate due = step.dueOn;
        if (due == null) {
            return;
        }
        if (by.at().isBefore(overdue(due))) {
            step.reminded = true;
            submission.alertLevel = AlertLevel.YELLOW;
            submission.happened(
                    by, "reminded", Details.of(step).with("dueOn", due).map());
            submission.tell(by, submission.askedNow(), "submission-due-soon", due.toString());
        } else {
            step.escalated = true;
            submission.alertLevel = AlertLevel.RED;
            submission.happened(
                    by, "escalated", Details.of(step).with("dueOn", due).map());
            submission.officeAsked = true;
            above.forEach(person -> submission.took(person, Participation.Role.ESCALATED, by));
            Set<Long> people = new LinkedHashSet<>(submission.askedNow());
            people.add(submission.authorId);
            people.addAll(above);
            submission.tell(by, people, "submission-overdue", due.toString());
        }
    }

    private Instant overdue(LocalDate due) {
        return due.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
