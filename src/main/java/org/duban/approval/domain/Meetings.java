package org.duban.approval.domain;

import java.util.List;
import org.duban.approval.MeetingRecord;
import org.duban.approval.StepState;
import org.duban.approval.domain.Participation.Role;

/** A step that a meeting decides. */
final class Meetings {

    private Meetings() {}

    static void record(Submission submission, MeetingRecord held, String chair, Act by) {
        Step step = submission.openStep();
        step.meeting = new MeetingNote(
                held.heldOn(),
                held.chairId(),
                held.attendance(),
                held.outcome(),
                held.minutes(),
                by.personId(),
                null,
                null);
        submission.took(by.personId(), Role.OFFICE, by);
        submission.took(held.chairId(), Role.SIGNER, by);
        submission.happened(
                by,
                "meeting-recorded",
                Details.of(step)
                        .with("heldOn", held.heldOn())
                        .with("person", chair)
                        .with("outcome", held.outcome())
                        .map());
        submission.signal(Signal.What.MEETING_RECORDED, 0);
    }

    static void confirm(Submission submission, MeetingNote note, Routing routing, Act by) {
        Step step = submission.openStep();
        step.meeting = note.confirmed(by);
        submission.happened(
                by,
                "meeting-confirmed",
                Details.of(step)
                        .with("outcome", note.outcome())
                        .with("version", submission.versionNo)
                        .map());
        switch (note.outcome()) {
            case PASSED -> {
                step.end(StepState.PASSED, by);
                routing.advance(submission, step.position, by);
            }
            case RETURNED -> {
                Sending.returnToAuthor(submission, step, note.chairId(), note.minutes(), by);
                submission.tell(
                        by,
                        List.of(submission.authorId),
                        "submission-returned",
                        by.actor().name(),
                        note.minutes());
            }
            case REJECTED -> Signing.fail(submission, step, note.minutes(), by);
        }
        submission.signal(Signal.What.MEETING_CHECKED, 0);
    }

    static void correct(Submission submission, String reason, Act by) {
        Step step = submission.openStep();
        step.meeting = null;
        submission.happened(
                by, "meeting-corrected", Details.of(step).with("reason", reason).map());
        submission.signal(Signal.What.MEETING_CHECKED, 0);
    }
}
