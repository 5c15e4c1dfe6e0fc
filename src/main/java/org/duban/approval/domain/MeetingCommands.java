package org.duban.approval.domain;

import java.util.Objects;
import org.duban.approval.MeetingRecord;
import org.duban.approval.MeetingService;
import org.duban.approval.SubmissionAction;
import org.duban.approval.domain.SubmissionDesk.Sheet;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.FieldErrors;
import org.springframework.stereotype.Service;

/** Meetings, recorded by the office and confirmed by their chair. */
@Service
class MeetingCommands implements MeetingService {

    private static final int ATTENDANCE = 2000;
    private static final int MINUTES = 20_000;
    private static final int REASON = 1000;

    private final SubmissionDesk desk;
    private final Subjects subjects;

    MeetingCommands(SubmissionDesk desk, Subjects subjects) {
        this.desk = desk;
        this.subjects = subjects;
    }

    @Override
    public long record(Actor actor, CommandKey key, long submissionId, MeetingRecord held) {
        return desk.act(actor, key, SubmissionAction.RECORD_MEETING, submissionId, sheet -> {
            check(sheet, held);
            String chair = sheet.organisation().person(held.chairId()).name();
            Meetings.record(sheet.submission(), held, chair, sheet.by());
        });
    }

    private void check(Sheet sheet, MeetingRecord held) {
        Submission submission = sheet.submission();
        Staffing staffing = Staffing.of(submission, subjects.get(submission.subject()), sheet.organisation());
        boolean chairs = staffing.opening(submission.openStep().spec()).stream()
                .anyMatch(one -> one.personId() == held.chairId());
        new FieldErrors()
                .rejectIf(held.heldOn().isAfter(sheet.by().today()), "heldOn", "approval.date-future")
                .rejectIf(!chairs, "chairId", "approval.not-a-chair")
                .text("attendance", held.attendance(), ATTENDANCE)
                .text("minutes", held.minutes(), MINUTES)
                .refuseIfAny();
    }

    @Override
    public long confirm(Actor actor, CommandKey key, long submissionId, String fingerprint) {
        return desk.act(actor, key, SubmissionAction.CONFIRM_MEETING, submissionId, sheet -> {
            Signing.requireRead(sheet.submission(), fingerprint);
            MeetingNote note = note(sheet);
            Meetings.confirm(sheet.submission(), note, sheet.routing(), sheet.forPerson(note.chairId()));
        });
    }

    @Override
    public long correct(Actor actor, CommandKey key, long submissionId, String reason) {
        return desk.act(actor, key, SubmissionAction.CORRECT_MEETING, submissionId, sheet -> {
            new FieldErrors().text("reason", reason, REASON).refuseIfAny();
            Meetings.correct(
                    sheet.submission(),
                    reason.strip(),
                    sheet.forPerson(note(sheet).chairId()));
        });
    }

    private static MeetingNote note(Sheet sheet) {
        return Objects.requireNonNull(sheet.submission().openStep().meeting(), "the authority saw a record");
    }
}
