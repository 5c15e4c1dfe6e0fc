package org.duban.supervision.domain;

import java.time.LocalDate;
import java.util.Objects;
import org.duban.deadline.Deadlines;
import org.duban.deadline.WorkingCalendar;
import org.duban.escalation.CaseFacts;
import org.duban.escalation.Counted;
import org.duban.escalation.FiredStep;
import org.duban.supervision.OrderKind;
import org.springframework.stereotype.Component;

/** Copies what a document says of its case, and counts its dates. */
@Component("supervisionCopying")
public class Copying {

    private final Deadlines deadlines;
    private final WorkingCalendar calendar;
    private final SupervisionProperties properties;

    Copying(Deadlines deadlines, WorkingCalendar calendar, SupervisionProperties properties) {
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.properties = properties;
    }

    /** The case as it stands today. It must have a lead unit. */
    public AboutCase of(CaseFacts facts) {
        LocalDate due = facts.dueOn();
        int left = due == null ? 0 : deadlines.workingDaysLeft(due, facts.zone());
        return AboutCase.of(facts, Objects.requireNonNull(facts.leadUnitId()), Math.max(0, -left));
    }

    /**
     * The same where a step of the ladder asks for it: of a part of the case (a measure) it says what that is called, its
     * date and by how much that is overdue.
     */
    AboutCase of(CaseFacts facts, FiredStep step) {
        if (!step.ofPart()) {
            return of(facts);
        }
        int left = deadlines.workingDaysLeft(step.dueOn(), facts.zone());
        return AboutCase.of(facts, Objects.requireNonNull(facts.leadUnitId()), Math.max(0, -left))
                .ofPart(step.label(), step.dueOn(), step.originalDueOn());
    }

    /** By when an order of today is to be answered. */
    public LocalDate dueOn(OrderKind kind, LocalDate today) {
        return calendar.plusWorkingDays(today, properties.within(kind));
    }

    /** How that is counted. */
    Counted counted(OrderKind kind, LocalDate today) {
        return new Counted(today, properties.within(kind));
    }
}
