package org.duban.approval.web;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.duban.approval.Issue;
import org.duban.approval.IssueService;
import org.duban.approval.MeetingOutcome;
import org.duban.approval.MeetingRecord;
import org.duban.approval.MeetingService;
import org.duban.approval.SubmissionAction;
import org.duban.approval.web.SubmissionBodies.Reason;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.FieldErrors;
import org.duban.kernel.Refusal;
import org.duban.kernel.web.FormAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the office and the recipients do on a submission's page: meetings, issue, receipt. */
@Controller
@RequestMapping("/submissions/{submissionId}")
class IssuePages extends SubmissionActs {

    private final MeetingService meetings;
    private final IssueService issues;

    IssuePages(SubmissionForms forms, MeetingService meetings, IssueService issues) {
        super(forms);
        this.meetings = meetings;
        this.issues = issues;
    }

    @PostMapping("/record-meeting")
    String record(@PathVariable long submissionId, MeetingForm form, Actor by, CommandKey key, FormAnswer answer) {
        meetings.record(by, key, submissionId, form.checked());
        return done(submissionId, SubmissionAction.RECORD_MEETING, answer);
    }

    @PostMapping("/confirm-meeting")
    String confirm(
            @PathVariable long submissionId,
            @RequestParam(defaultValue = "") String fingerprint,
            Actor by,
            CommandKey key,
            FormAnswer answer) {
        meetings.confirm(by, key, submissionId, fingerprint);
        return done(submissionId, SubmissionAction.CONFIRM_MEETING, answer);
    }

    @PostMapping("/correct-meeting")
    String correct(@PathVariable long submissionId, Reason reason, Actor by, CommandKey key, FormAnswer answer) {
        meetings.correct(by, key, submissionId, reason.given());
        return done(submissionId, SubmissionAction.CORRECT_MEETING, answer);
    }

    @PostMapping("/issue")
    String issue(@PathVariable long submissionId, IssueForm form, Actor by, CommandKey key, FormAnswer answer) {
        issues.issue(by, key, submissionId, form.checked());
        return done(submissionId, SubmissionAction.ISSUE, answer);
    }

    @PostMapping("/confirm-receipt")
    String receipt(
            @PathVariable long submissionId,
            @RequestParam(required = false) @Nullable Long unitId,
            Actor by,
            CommandKey key,
            FormAnswer answer) {
        issues.confirmReceipt(by, key, submissionId, given("unitId", unitId));
        return done(submissionId, SubmissionAction.CONFIRM_RECEIPT, answer);
    }

    /** A meeting as it was typed, in a form or by a program. */
    record MeetingForm(
            @Nullable LocalDate heldOn,
            @Nullable Long chairId,
            @Nullable String attendance,
            @Nullable MeetingOutcome outcome,
            @Nullable String minutes) {

        MeetingRecord checked() {
            new FieldErrors()
                    .rejectIf(heldOn == null, "heldOn", "field.required")
                    .rejectIf(chairId == null, "chairId", "field.required")
                    .rejectIf(outcome == null, "outcome", "field.required")
                    .refuseIfAny();
            return new MeetingRecord(
                    Objects.requireNonNull(heldOn),
                    Objects.requireNonNull(chairId),
                    attendance == null ? "" : attendance,
                    Objects.requireNonNull(outcome),
                    minutes == null ? "" : minutes);
        }
    }

    /** An issue as it was typed, in a form or by a program. */
    record IssueForm(
            @Nullable String documentNumber,
            @Nullable LocalDate issuedOn,
            @Nullable List<Long> recipientUnitIds) {

        Issue checked() {
            if (issuedOn == null) {
                throw Refusal.field("issuedOn", "field.required");
            }
            return new Issue(
                    documentNumber == null ? "" : documentNumber,
                    issuedOn,
                    new LinkedHashSet<>(recipientUnitIds == null ? List.of() : recipientUnitIds));
        }
    }
}
