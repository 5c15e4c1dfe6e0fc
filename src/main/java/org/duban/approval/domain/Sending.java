package org.duban.approval.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.approval.SignerState;
import org.duban.approval.StepState;
import org.duban.approval.SubmissionState;

/** What an author does with a submission as a whole. */
final class Sending {

    /** Added steps stand between two steps of the route. */
    static final int GAP = 100;

    private Sending() {}

    /** Lays out the route when it is sent for the first time; it does not change under a submission afterwards. */
    static void route(Submission submission, Route route) {
        submission.route = route.key();
        submission.restarts = route.restarts();
        int position = 0;
        for (StepSpec spec : route.steps()) {
            position += GAP;
            submission.addStep(position, spec);
        }
    }

    /** @param fingerprint of the version that was sealed for it */
    static void send(Submission submission, String fingerprint, Routing routing, Act by) {
        boolean first = submission.state != SubmissionState.RETURNED;
        boolean again = submission.sendings > 0;
        submission.moveTo(SubmissionState.IN_APPROVAL, by);
        submission.fingerprint = fingerprint;
        submission.sealed = true;
        submission.sentAt = by.at();
        submission.sendings++;
        submission.happened(
                by,
                again ? "resent" : "sent",
                Details.of("version", submission.versionNo).map());
        fall(submission, by);
        Integer resume = submission.resumeAt;
        submission.resumeAt = null;
        clearReturn(submission);
        if (first) {
            submission.runsAnew();
        }
        routing.advance(submission, resume == null ? 0 : resume, by);
        submission.signal(first ? Signal.What.SENT : Signal.What.RESUBMITTED, 0);
    }

    /** Decisions on another content hold no longer; whoever made one is told. */
    private static void fall(Submission submission, Act by) {
        List<Step> fallen = submission.route().stream()
                .filter(step -> step.state == StepState.PASSED || step.state == StepState.SKIPPED)
                .filter(step -> !step.satisfiedOn(submission.fingerprint))
                .toList();
        if (fallen.isEmpty()) {
            return;
        }
        fallen.forEach(step -> step.state = StepState.VOID);
        submission.happened(
                by,
                "decisions-fell",
                Details.of("version", submission.versionNo)
                        .with("steps", names(fallen, true))
                        .with("stepsEn", names(fallen, false))
                        .map());
        submission.tell(by, deciders(fallen), "submission-decision-fell", String.valueOf(submission.versionNo));
    }

    private static String names(List<Step> steps, boolean chinese) {
        return steps.stream()
                .map(step -> chinese ? step.spec.zh() : step.spec.en())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static Set<Long> deciders(List<Step> steps) {
        Set<Long> people = new LinkedHashSet<>();
        for (Step step : steps) {
            step.signers.stream()
                    .filter(one -> one.state == SignerState.APPROVED)
                    .forEach(one -> people.add(one.personId));
            MeetingNote meeting = step.meeting;
            if (meeting != null) {
                people.add(meeting.chairId());
            }
        }
        return people;
    }

    static void withdraw(Submission submission, String reason, Act by) {
        Step step = submission.openStep();
        Set<Long> asked = submission.askedNow();
        step.end(StepState.VOID, by);
        submission.moveTo(SubmissionState.WITHDRAWN, by);
        submission.resumeAt = null;
        submission.happened(by, "withdrawn", Details.of("reason", reason).map());
        submission.tell(by, asked, "submission-withdrawn", by.actor().name(), reason);
        submission.signal(Signal.What.WITHDRAWN, 0);
    }

    static void discard(Submission submission, Act by) {
        boolean returned = submission.state == SubmissionState.RETURNED;
        submission.moveTo(SubmissionState.DISCARDED, by);
        submission.happened(
                by, "discarded", Details.of("number", submission.number).map());
        if (returned) {
            submission.signal(Signal.What.DISCARDED, 0);
        }
    }

    /** Back to the author, from the step that is open. */
    static void returnToAuthor(Submission submission, Step step, long who, String reason, Act by) {
        step.end(StepState.RETURNED, by);
        submission.moveTo(SubmissionState.RETURNED, by);
        submission.returnedBy = who;
        submission.returnedStep = step.seq;
        submission.returnReason = reason;
        submission.returnedAt = by.at();
        submission.resumeAt = submission.restarts ? null : (Integer) step.position;
        if (submission.restarts) {
            undo(submission, 0, by);
        }
    }

    /** A route that starts again asks everybody from there on once more. */
    static void undo(Submission submission, int from, Act by) {
        submission.route().stream()
                .filter(step -> step.position >= from)
                .filter(step -> step.state == StepState.PASSED || step.state == StepState.SKIPPED)
                .forEach(step -> step.end(StepState.VOID, by));
    }

    /** Somebody else is the author from now on; the former one keeps reading, and never decides on it either. */
    static void handOver(Submission submission, long successorId, String name, String reason, Act by) {
        submission.authorId = successorId;
        submission.took(successorId, Participation.Role.AUTHOR, by);
        submission.happened(
                by,
                "author-changed",
                Details.of("person", name).with("reason", reason).map());
        submission.tell(
                by,
                List.of(successorId),
                "submission-author-changed",
                by.actor().name(),
                reason);
        if (submission.state == SubmissionState.RETURNED) {
            submission.signal(Signal.What.AUTHOR_CHANGED, 0);
        }
    }

    private static void clearReturn(Submission submission) {
        submission.returnedBy = null;
        submission.returnedStep = null;
        submission.returnReason = null;
        submission.returnedAt = null;
    }

    /** The content changes: what was sealed stays, the next version is begun. */
    static void edit(Submission submission, SubmissionVersion version, Act by) {
        submission.versionNo = version.no;
        submission.sealed = false;
        submission.title = version.title;
        if (submission.sendings > 0 && !Objects.equals(version.no, 1)) {
            submission.happened(
                    by,
                    "edited",
                    Details.of("version", version.no).with("note", version.note).map());
        }
    }
}
