package org.duban.approval.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.duban.approval.ApprovalService;
import org.duban.approval.IssueService;
import org.duban.approval.MeetingService;
import org.duban.approval.web.SubmissionBodies.Answer;
import org.duban.approval.web.SubmissionBodies.Done;
import org.duban.approval.web.SubmissionBodies.Reason;
import org.duban.approval.web.SubmissionBodies.Receipt;
import org.duban.approval.web.SubmissionBodies.Text;
import org.duban.approval.web.SubmissionBodies.Yes;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Remarks, meetings, issue and receipt, for programs. */
@Tag(name = "submissions")
@RestController
@RequestMapping("/api/v1/submissions")
class SubmissionOfficeApi {

    private final ApprovalService approval;
    private final MeetingService meetings;
    private final IssueService issues;

    SubmissionOfficeApi(ApprovalService approval, MeetingService meetings, IssueService issues) {
        this.approval = approval;
        this.meetings = meetings;
        this.issues = issues;
    }

    @Operation(summary = "Say something without deciding")
    @PostMapping("/{id}/comment")
    Done comment(@PathVariable long id, @RequestBody Text body, Actor by, CommandKey key) {
        return Done.of(approval.comment(by, key, id, body.given()));
    }

    @Operation(summary = "Ask the author something")
    @PostMapping("/{id}/ask")
    Done ask(@PathVariable long id, @RequestBody Text body, Actor by, CommandKey key) {
        return Done.of(approval.ask(by, key, id, body.given()));
    }

    @Operation(summary = "Answer a question")
    @PostMapping("/{id}/answer")
    Done answer(@PathVariable long id, @RequestBody Answer body, Actor by, CommandKey key) {
        return Done.of(approval.answer(by, key, id, body.question(), body.given()));
    }

    @Operation(summary = "Urge everybody for whom it waits")
    @PostMapping("/{id}/urge")
    Done urge(@PathVariable long id, @RequestBody Text body, Actor by, CommandKey key) {
        return Done.of(approval.urge(by, key, id, body.given()));
    }

    @Operation(summary = "Record the meeting that a step asks for")
    @PostMapping("/{id}/record-meeting")
    Done record(@PathVariable long id, @RequestBody IssuePages.MeetingForm body, Actor by, CommandKey key) {
        return Done.of(meetings.record(by, key, id, body.checked()));
    }

    @Operation(summary = "Confirm the record of a meeting that you chaired")
    @PostMapping("/{id}/confirm-meeting")
    Done confirm(@PathVariable long id, @RequestBody Yes body, Actor by, CommandKey key) {
        return Done.of(meetings.confirm(by, key, id, body.read()));
    }

    @Operation(summary = "Give the record of a meeting back to the office")
    @PostMapping("/{id}/correct-meeting")
    Done correct(@PathVariable long id, @RequestBody Reason body, Actor by, CommandKey key) {
        return Done.of(meetings.correct(by, key, id, body.given()));
    }

    @Operation(summary = "Issue what was approved")
    @PostMapping("/{id}/issue")
    Done issue(@PathVariable long id, @RequestBody IssuePages.IssueForm body, Actor by, CommandKey key) {
        return Done.of(issues.issue(by, key, id, body.checked()));
    }

    @Operation(summary = "Confirm that your unit received it")
    @PostMapping("/{id}/confirm-receipt")
    Done receipt(@PathVariable long id, @RequestBody Receipt body, Actor by, CommandKey key) {
        return Done.of(issues.confirmReceipt(by, key, id, body.unit()));
    }
}
