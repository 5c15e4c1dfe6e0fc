package org.duban.approval.web;

import org.duban.approval.ApprovalService;
import org.duban.approval.SubmissionAction;
import org.duban.approval.web.SubmissionBodies.Reason;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.web.FormAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

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
    String transfer(@PathVariable long submissionId, ToPerson to, Actor by, CommandKey key, FormAnswer answer) {
        approval.transfer(by, key, submissionId, to.id(names), to.why());
        return done(submissionId, SubmissionAction.TRANSFER, answer);
    }

    @PostMapping("/delegate")
    String delegate(@PathVariable long submissionId, ToPerson to, Actor by, CommandKey key, FormAnswer answer) {
        approval.delegate(by, key, submissionId, to.id(names), to.why());
        return done(submissionId, SubmissionAction.DELEGATE, answer);
    }

    @PostMapping("/take-back")
    String takeBack(@PathVariable long submissionId, Actor by, CommandKey key, FormAnswer answer) {
        approval.takeBack(by, key, submissionId);
        return done(submissionId, SubmissionAction.TAKE_BACK, answer);
    }

    @PostMapping("/add-signer-before")
    String addBefore(@PathVariable long submissionId, ToPerson to, Actor by, CommandKey key, FormAnswer answer) {
        approval.addSignerBefore(by, key, submissionId, to.id(names), to.why());
        return done(submissionId, SubmissionAction.ADD_SIGNER_BEFORE, answer);
    }

    @PostMapping("/add-signer-after")
    String addAfter(@PathVariable long submissionId, ToPerson to, Actor by, CommandKey key, FormAnswer answer) {
        approval.addSignerAfter(by, key, submissionId, to.id(names), to.why());
        return done(submissionId, SubmissionAction.ADD_SIGNER_AFTER, answer);
    }

    @PostMapping("/remove-signer")
    String remove(
            @PathVariable long submissionId,
            @RequestParam(required = false) @Nullable Long signerId,
            Reason reason,
            Actor by,
            CommandKey key,
            FormAnswer answer) {
        approval.removeSigner(by, key, submissionId, given("signerId", signerId), reason.given());
        return done(submissionId, SubmissionAction.REMOVE_SIGNER, answer);
    }

    @PostMapping("/copy")
    String copy(
            @PathVariable long submissionId,
            @RequestParam(required = false) @Nullable String people,
            Actor by,
            CommandKey key,
            FormAnswer answer) {
        approval.copyTo(by, key, submissionId, names.people("people", people));
        return done(submissionId, SubmissionAction.COPY, answer);
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
