package org.duban.approval.web;

import org.duban.approval.SubmissionAction;
import org.duban.approval.SubmissionService;
import org.duban.approval.web.SubmissionBodies.Reason;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.web.FormAnswer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What an author does on the submission's page: send, withdraw, give up. */
@Controller
@RequestMapping("/submissions/{submissionId}")
class AuthorPages extends SubmissionActs {

    private final SubmissionService submissions;

    AuthorPages(SubmissionForms forms, SubmissionService submissions) {
        super(forms);
        this.submissions = submissions;
    }

    @PostMapping("/send")
    String send(@PathVariable long submissionId, Actor actor, CommandKey key, FormAnswer answer) {
        submissions.send(actor, key, submissionId);
        return done(submissionId, SubmissionAction.SEND, answer);
    }

    @PostMapping("/withdraw")
    String withdraw(@PathVariable long submissionId, Reason reason, Actor actor, CommandKey key, FormAnswer answer) {
        submissions.withdraw(actor, key, submissionId, reason.given());
        return done(submissionId, SubmissionAction.WITHDRAW, answer);
    }

    @PostMapping("/discard")
    String discard(@PathVariable long submissionId, Actor actor, CommandKey key, FormAnswer answer) {
        submissions.discard(actor, key, submissionId);
        return done(submissionId, SubmissionAction.DISCARD, answer);
    }
}
