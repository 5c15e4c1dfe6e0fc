package org.duban.approval.web;

import org.duban.approval.ApprovalService;
import org.duban.approval.SubmissionAction;
import org.duban.approval.web.SubmissionBodies.Text;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.web.FormAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

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
    String comment(@PathVariable long submissionId, Text text, Actor actor, CommandKey key, FormAnswer answer) {
        approval.comment(actor, key, submissionId, text.given());
        return done(submissionId, SubmissionAction.COMMENT, answer);
    }

    @PostMapping("/ask")
    String ask(
            @PathVariable long submissionId,
            @RequestParam(defaultValue = "") String question,
            Actor actor,
            CommandKey key,
            FormAnswer answer) {
        approval.ask(actor, key, submissionId, question);
        return done(submissionId, SubmissionAction.ASK, answer);
    }

    @PostMapping("/answer")
    String answer(
            @PathVariable long submissionId,
            @RequestParam(required = false) @Nullable Long questionId,
            Text text,
            Actor actor,
            CommandKey key,
            FormAnswer answer) {
        approval.answer(actor, key, submissionId, given("questionId", questionId), text.given());
        return done(submissionId, SubmissionAction.ANSWER, answer);
    }

    @PostMapping("/urge")
    String urge(@PathVariable long submissionId, Text text, Actor actor, CommandKey key, FormAnswer answer) {
        approval.urge(actor, key, submissionId, text.given());
        return done(submissionId, SubmissionAction.URGE, answer);
    }
}
