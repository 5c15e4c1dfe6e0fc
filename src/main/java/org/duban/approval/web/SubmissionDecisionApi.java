package org.duban.approval.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.duban.approval.ApprovalService;
import org.duban.approval.BatchResult;
import org.duban.approval.web.SubmissionBodies.Back;
import org.duban.approval.web.SubmissionBodies.Batch;
import org.duban.approval.web.SubmissionBodies.Done;
import org.duban.approval.web.SubmissionBodies.People;
import org.duban.approval.web.SubmissionBodies.Reason;
import org.duban.approval.web.SubmissionBodies.Signer;
import org.duban.approval.web.SubmissionBodies.Text;
import org.duban.approval.web.SubmissionBodies.To;
import org.duban.approval.web.SubmissionBodies.Yes;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.kernel.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What those who are asked to sign do, for programs. */
@Tag(name = "decisions")
@RestController
@RequestMapping("/api/v1/submissions")
class SubmissionDecisionApi {

    private final ApprovalService approval;
    private final Problems problems;

    SubmissionDecisionApi(ApprovalService approval, Problems problems) {
        this.approval = approval;
        this.problems = problems;
    }

    @Operation(summary = "Approve the version with this fingerprint")
    @PostMapping("/{id}/approve")
    Done approve(@PathVariable long id, @RequestBody Yes body, Actor by, CommandKey key) {
        return Done.of(approval.approve(by, key, id, body.approval()));
    }

    @Operation(summary = "Send it back to its author, or to a step that it passed")
    @PostMapping("/{id}/return")
    Done sendBack(@PathVariable long id, @RequestBody Back body, Actor by, CommandKey key) {
        return Done.of(approval.sendBack(by, key, id, body.stepId(), body.given()));
    }

    @Operation(summary = "Reject it for good")
    @PostMapping("/{id}/reject")
    Done reject(@PathVariable long id, @RequestBody Reason body, Actor by, CommandKey key) {
        return Done.of(approval.reject(by, key, id, body.given()));
    }

    @Operation(summary = "Answer somebody who asked for your opinion")
    @PostMapping("/{id}/give-opinion")
    Done opinion(@PathVariable long id, @RequestBody Text body, Actor by, CommandKey key) {
        return Done.of(approval.giveOpinion(by, key, id, body.given()));
    }

    @Operation(summary = "Pass the signature on")
    @PostMapping("/{id}/transfer")
    Done transfer(@PathVariable long id, @RequestBody To body, Actor by, CommandKey key) {
        return Done.of(approval.transfer(by, key, id, body.person(), body.given()));
    }

    @Operation(summary = "Ask somebody for an opinion; the decision stays with you")
    @PostMapping("/{id}/delegate")
    Done delegate(@PathVariable long id, @RequestBody To body, Actor by, CommandKey key) {
        return Done.of(approval.delegate(by, key, id, body.person(), body.given()));
    }

    @Operation(summary = "Take the signature back from whom it was given to")
    @PostMapping("/{id}/take-back")
    Done takeBack(@PathVariable long id, Actor by, CommandKey key) {
        return Done.of(approval.takeBack(by, key, id));
    }

    @Operation(summary = "Let somebody sign before you")
    @PostMapping("/{id}/add-signer-before")
    Done addBefore(@PathVariable long id, @RequestBody To body, Actor by, CommandKey key) {
        return Done.of(approval.addSignerBefore(by, key, id, body.person(), body.given()));
    }

    @Operation(summary = "Let somebody sign after the present step")
    @PostMapping("/{id}/add-signer-after")
    Done addAfter(@PathVariable long id, @RequestBody To body, Actor by, CommandKey key) {
        return Done.of(approval.addSignerAfter(by, key, id, body.person(), body.given()));
    }

    @Operation(summary = "Take a signer out")
    @PostMapping("/{id}/remove-signer")
    Done remove(@PathVariable long id, @RequestBody Signer body, Actor by, CommandKey key) {
        return Done.of(approval.removeSigner(by, key, id, body.signer(), body.given()));
    }

    @Operation(summary = "Let others read it")
    @PostMapping("/{id}/copy")
    Done copy(@PathVariable long id, @RequestBody People body, Actor by, CommandKey key) {
        return Done.of(approval.copyTo(by, key, id, body.given()));
    }

    @Operation(summary = "Approve several of one kind at one step, each with its own result")
    @PostMapping("/batch/approve")
    List<Outcome> approveAll(@RequestBody Batch body, Actor by, CommandKey key, Locale locale) {
        return approval.approveAll(by, key, body.given(), body.comment()).stream()
                .map(result -> outcome(result, locale))
                .toList();
    }

    private Outcome outcome(BatchResult result, Locale locale) {
        Refusal refusal = result.refusal();
        return new Outcome(
                result.submissionId(),
                result.number(),
                result.done(),
                refusal == null ? null : refusal.code(),
                refusal == null ? null : problems.of(refusal, locale).detail());
    }

    /**
     * What became of one submission of a batch.
     *
     * @param code why it was not done, null if it was
     */
    record Outcome(
            long id,
            String number,
            boolean done,
            @Nullable String code,
            @Nullable String detail) {}
}
