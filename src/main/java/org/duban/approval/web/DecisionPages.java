package org.duban.approval.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.duban.approval.Approval;
import org.duban.approval.ApprovalService;
import org.duban.approval.SubmissionAction;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Deciding on a submission's page: approve, return, reject, and the opinion of somebody who was asked for one. */
@Controller
@RequestMapping("/submissions/{submissionId}")
class DecisionPages extends SubmissionActs {

    private final ApprovalService approval;
    private final SubmissionUploads uploads;

    DecisionPages(SubmissionForms forms, ApprovalService approval, SubmissionUploads uploads) {
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
            RedirectAttributes redirect) {
        List<Long> signatures = uploads.take(actor, request, "signature");
        Long signature = signatures.isEmpty() ? signatureId : signatures.get(0);
        approval.approve(actor, key, submissionId, new Approval(fingerprint, comment, signature));
        return done(submissionId, SubmissionAction.APPROVE, redirect);
    }

    /** @param stepId a step that was passed; nothing for the author */
    @PostMapping("/return")
    String sendBack(
            @PathVariable long submissionId,
            @RequestParam(required = false) @Nullable Long stepId,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            CommandKey key,
            RedirectAttributes redirect) {
        approval.sendBack(actor, key, submissionId, stepId, reason);
        return done(submissionId, SubmissionAction.RETURN, redirect);
    }

    @PostMapping("/reject")
    String reject(
            @PathVariable long submissionId,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            CommandKey key,
            RedirectAttributes redirect) {
        approval.reject(actor, key, submissionId, reason);
        return done(submissionId, SubmissionAction.REJECT, redirect);
    }

    @PostMapping("/give-opinion")
    String opinion(
            @PathVariable long submissionId,
            @RequestParam(defaultValue = "") String opinion,
            Actor actor,
            CommandKey key,
            RedirectAttributes redirect) {
        approval.giveOpinion(actor, key, submissionId, opinion);
        return done(submissionId, SubmissionAction.GIVE_OPINION, redirect);
    }
}
