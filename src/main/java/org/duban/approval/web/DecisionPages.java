package org.duban.approval.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.duban.approval.Approval;
import org.duban.approval.ApprovalService;
import org.duban.approval.SubmissionAction;
import org.duban.approval.web.SubmissionBodies.Reason;
import org.duban.evidence.FormUploads;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.web.FormAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Deciding on a submission's page: approve, return, reject, and the opinion of somebody who was asked for one. */
@Controller
@RequestMapping("/submissions/{submissionId}")
class DecisionPages extends SubmissionActs {

    private final ApprovalService approval;
    private final FormUploads uploads;

    DecisionPages(SubmissionForms forms, ApprovalService approval, FormUploads uploads) {
        super(forms);
        this.approval = approval;
        this.uploads = uploads;
    }

    @PostMapping("/approve")
    String approve(
            @PathVariable long submissionId,
            @RequestParam(defaultValue = "") String fingerprint,
            @RequestParam(required = false) @Nullable String comment,
            @RequestParam(required = false) @Nullable Long signatureId,
            Actor actor,
            CommandKey key,
            HttpServletRequest request,
            FormAnswer answer) {
        List<Long> signatures = uploads.take(actor, request, "signature");
        Long signature = signatures.isEmpty() ? signatureId : signatures.get(0);
        approval.approve(actor, key, submissionId, new Approval(fingerprint, comment, signature));
        return done(submissionId, SubmissionAction.APPROVE, answer);
    }

    /** @param stepId a step that was passed; nothing for the author */
    @PostMapping("/return")
    String sendBack(
            @PathVariable long submissionId,
            @RequestParam(required = false) @Nullable Long stepId,
            Reason reason,
            Actor actor,
            CommandKey key,
            FormAnswer answer) {
        approval.sendBack(actor, key, submissionId, stepId, reason.given());
        return done(submissionId, SubmissionAction.RETURN, answer);
    }

    @PostMapping("/reject")
    String reject(@PathVariable long submissionId, Reason reason, Actor actor, CommandKey key, FormAnswer answer) {
        approval.reject(actor, key, submissionId, reason.given());
        return done(submissionId, SubmissionAction.REJECT, answer);
    }

    @PostMapping("/give-opinion")
    String opinion(
            @PathVariable long submissionId,
            @RequestParam(defaultValue = "") String opinion,
            Actor actor,
            CommandKey key,
            FormAnswer answer) {
        approval.giveOpinion(actor, key, submissionId, opinion);
        return done(submissionId, SubmissionAction.GIVE_OPINION, answer);
    }
}
