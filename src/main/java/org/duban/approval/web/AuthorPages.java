package org.duban.approval.web;

import org.duban.approval.SubmissionAction;
import org.duban.approval.SubmissionService;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

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
    String send(@PathVariable long submissionId, Actor actor, CommandKey key, RedirectAttributes redirect) {
        submissions.send(actor, key, submissionId);
        return done(submissionId, SubmissionAction.SEND, redirect);
    }

    @PostMapping("/withdraw")
    String withdraw(
            @PathVariable long submissionId,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            CommandKey key,
            RedirectAttributes redirect) {
        submissions.withdraw(actor, key, submissionId, reason);
        return done(submissionId, SubmissionAction.WITHDRAW, redirect);
    }

    @PostMapping("/discard")
    String discard(@PathVariable long submissionId, Actor actor, CommandKey key, RedirectAttributes redirect) {
        submissions.discard(actor, key, submissionId);
        return done(submissionId, SubmissionAction.DISCARD, redirect);
    }
}
