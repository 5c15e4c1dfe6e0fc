package org.duban.approval.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.approval.Submissions;
import org.duban.deadline.AlertLevel;
import org.duban.deadline.WorkingCalendar;
import org.duban.escalation.ClockedCase;
import org.duban.escalation.Deadline;
import org.duban.escalation.DeadlineChange;
import org.duban.escalation.Escalation;
import org.duban.escalation.Stroke;
import org.duban.kernel.Actor;
import org.duban.organization.Directory;
import org.duban.organization.Organisation;
import org.springframework.stereotype.Component;

/**
 * The clock of a submission's open step: it reminds and escalates, and never decides anything. What it knows stands in
 * the submission's row, where each step begins it anew.
 */
@Component
public class SubmissionClock {

    private final Escalation escalation;
    private final SubmissionDesk desk;
    private final SubmissionRepository submissions;
    private final Superiors superiors;
    private final ApprovalProcess process;
    private final Directory directory;
    private final WorkingCalendar calendar;

    SubmissionClock(
            Escalation escalation,
            SubmissionDesk desk,
            SubmissionRepository submissions,
            Superiors superiors,
            ApprovalProcess process,
            Directory directory,
            WorkingCalendar calendar) {
        this.escalation = escalation;
        this.desk = desk;
        this.submissions = submissions;
        this.superiors = superiors;
        this.process = process;
        this.directory = directory;
        this.calendar = calendar;
    }

    /** The process has come to the open step. */
    public void start(Submission submission) {
        submission.alertLevel =
                escalation.levelOf(Submissions.CASE_TYPE, Map.of(), submission.dueOn, submission.zone());
        submission.clock =
                submission.clock().next(escalation.nextOn(clocked(submission)).orElse(null));
    }

    /** The clock struck, or was woken: takes what has come and looks for what comes next. */
    public void strike(Submission submission) {
        AlertLevel before = submission.alertLevel;
        Act by = desk.act(submission, Actor.SYSTEM);
        List<Stroke> strokes = escalation.strike(clocked(submission));
        if (!strokes.isEmpty()) {
            submission.clock = submission.clock().struck(by.today());
        }
        start(submission);
        if (submission.alertLevel == AlertLevel.RED && before != AlertLevel.RED) {
            bringIn(submission, by);
        }
        submissions.save(submission);
        desk.publish(submission);
        if (submission.alertLevel != before) {
            desk.refreshInbox(submission);
        }
    }

    /** From now on those who stand above and the office read it as well; the author learns why it does not move. */
    private void bringIn(Submission submission, Act by) {
        Step step = submission.openStep();
        LocalDate due = step.dueOn;
        Organisation organisation = directory.current();
        Set<Long> told = superiors.above(submission, organisation);
        submission.happened(
                by,
                "escalated",
                Details.of(step)
                        .with("dueOn", due)
                        .with("people", names(told, organisation))
                        .map());
        submission.officeAsked = true;
        told.forEach(person -> submission.took(person, Participation.Role.ESCALATED, by));
        submission.tell(by, Set.of(submission.authorId), "submission-overdue", String.valueOf(due));
    }

    private static String names(Set<Long> people, Organisation organisation) {
        return people.stream().map(id -> organisation.person(id).name()).collect(Collectors.joining(", "));
    }

    /** Counts the step's days once more, by the calendar as it is now, and looks again. */
    public void renew(Submission submission) {
        Step step = submission.openStep();
        LocalDate before = step.dueOn;
        if (before == null || step.openedAt == null) {
            return;
        }
        LocalDate opened = LocalDate.ofInstant(step.openedAt, submission.zone());
        LocalDate due = calendar.plusWorkingDays(opened, step.spec.workingDays());
        if (!due.equals(before)) {
            step.dueOn = due;
            submission.dueOn = due;
            escalation.changed(
                    SubmissionDesk.ref(submission),
                    step.seq,
                    before,
                    due,
                    DeadlineChange.Why.RECOMPUTED,
                    "",
                    Actor.SYSTEM);
            desk.refreshInbox(submission);
        }
        process.clockWoken(submission, Actor.SYSTEM);
    }

    /** The submission as its clock sees it: the open step is the part whose date it is. */
    public ClockedCase clocked(Submission submission) {
        List<Deadline> dates = submission
                .current()
                .flatMap(step -> Optional.ofNullable(step.dueOn)
                        .map(due -> new Deadline(
                                step.seq,
                                Submissions.CASE_TYPE,
                                "",
                                due,
                                submission.clock().originalDueOn(),
                                submission.clock().struckUntil())))
                .stream()
                .toList();
        return new ClockedCase(SubmissionDesk.ref(submission), Map.of(), submission.zone(), submission.clock(), dates);
    }
}
