package org.duban.approval.web;

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

/** What is said on a submission's page without deciding. */
@Controller
@RequestMapping("/submissions/{submissionId}")
class RemarkPages extends SubmissionActs {

    private final ApprovalService approval;

    RemarkPages(SubmissionForms forms, ApprovalService approval) {
        super(forms);
        this.approval = approval;
    }

    @PostMapping("/comment")
    String comment(
            @PathVariable long submissionId,
            @RequestParam(defaultValue = "") String text,
            Actor actor,
            CommandKey key,
            RedirectAttributes redirect) {
        approval.comment(actor, key, submissionId, text);
        return done(submissionId, SubmissionAction.COMMENT, redirect);
    }

    @PostMapping("/ask")
    String ask(
            @PathVariable long submissionId,
            @RequestParam(defaultValue = "") String question,
            Actor actor,
            CommandKey key,
            RedirectAttributes redirect) {
        approval.ask(actor, key, submissionId, question);
        return done(submissionId, SubmissionAction.ASK, redirect);
    }

    @PostMapping("/answer")
    String answer(
            @PathVariable long submissionId,
            @RequestParam(required = false) @Nullable Long questionId,
            @RequestParam(defaultValue = "") String text,
            Actor actor,
            CommandKey key,
            RedirectAttributes redirect) {
        approval.answer(actor, key, submissionId, given("questionId", questionId), text);
        return done(submissionId, SubmissionAction.ANSWER, redirect);
    }

    @PostMapping("/urge")
    String urge(
            @PathVariable long submissionId,
            @RequestParam(defaultValue = "") String text,
            Actor actor,
            CommandKey key,
            RedirectAttributes redirect) {
        approval.urge(actor, key, submissionId, text);
        return done(submissionId, SubmissionAction.URGE, redirect);
    }
}
