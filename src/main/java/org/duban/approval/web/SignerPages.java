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

/** Who signs, changed on a submission's page: passing on, asking another, adding and removing. */
@Controller
@RequestMapping("/submissions/{submissionId}")
class SignerPages extends SubmissionActs {

    private final ApprovalService approval;
    private final TypedNames names;

    SignerPages(SubmissionForms forms, ApprovalService approval, TypedNames names) {
        super(forms);
        this.approval = approval;
        this.names = names;
    }

    @PostMapping("/transfer")
    String transfer(@PathVariable long submissionId, ToPerson to, Actor by, CommandKey key, RedirectAttributes back) {
        approval.transfer(by, key, submissionId, to.id(names), to.why());
        return done(submissionId, SubmissionAction.TRANSFER, back);
    }

    @PostMapping("/delegate")
    String delegate(@PathVariable long submissionId, ToPerson to, Actor by, CommandKey key, RedirectAttributes back) {
        approval.delegate(by, key, submissionId, to.id(names), to.why());
        return done(submissionId, SubmissionAction.DELEGATE, back);
    }

    @PostMapping("/take-back")
    String takeBack(@PathVariable long submissionId, Actor by, CommandKey key, RedirectAttributes back) {
        approval.takeBack(by, key, submissionId);
        return done(submissionId, SubmissionAction.TAKE_BACK, back);
    }

    @PostMapping("/add-signer-before")
    String addBefore(@PathVariable long submissionId, ToPerson to, Actor by, CommandKey key, RedirectAttributes back) {
        approval.addSignerBefore(by, key, submissionId, to.id(names), to.why());
        return done(submissionId, SubmissionAction.ADD_SIGNER_BEFORE, back);
    }

    @PostMapping("/add-signer-after")
    String addAfter(@PathVariable long submissionId, ToPerson to, Actor by, CommandKey key, RedirectAttributes back) {
        approval.addSignerAfter(by, key, submissionId, to.id(names), to.why());
        return done(submissionId, SubmissionAction.ADD_SIGNER_AFTER, back);
    }

    @PostMapping("/remove-signer")
    String remove(
            @PathVariable long submissionId,
            @RequestParam(required = false) @Nullable Long signerId,
            @RequestParam(defaultValue = "") String reason,
            Actor by,
            CommandKey key,
            RedirectAttributes back) {
        approval.removeSigner(by, key, submissionId, given("signerId", signerId), reason);
        return done(submissionId, SubmissionAction.REMOVE_SIGNER, back);
    }

    @PostMapping("/copy")
    String copy(
            @PathVariable long submissionId,
            @RequestParam(required = false) @Nullable String people,
            Actor by,
            CommandKey key,
            RedirectAttributes back) {
        approval.copyTo(by, key, submissionId, names.people("people", people));
        return done(submissionId, SubmissionAction.COPY, back);
    }

    /** Somebody and why. */
    record ToPerson(@Nullable String person, @Nullable String reason) {

        long id(TypedNames names) {
            return names.person("person", person).id();
        }

        String why() {
            return reason == null ? "" : reason;
        }
    }
}
