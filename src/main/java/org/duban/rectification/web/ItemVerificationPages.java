package org.duban.rectification.web;

import jakarta.servlet.http.HttpServletRequest;
import org.duban.evidence.FormUploads;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.web.FormAnswer;
import org.duban.rectification.ClosureService;
import org.duban.rectification.ItemAction;
import org.duban.rectification.VerificationService;
import org.duban.rectification.web.ItemBodies.Comment;
import org.duban.rectification.web.ItemBodies.Reason;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Steps 4 and 5 on the item's page: what was seen in the field, sending back, striking off and what follows. */
@Controller
@RequestMapping("/items/{itemId}")
class ItemVerificationPages extends ItemActions {

    private final VerificationService verification;
    private final ClosureService closure;
    private final FormUploads uploads;

    ItemVerificationPages(
            ItemForms forms, VerificationService verification, ClosureService closure, FormUploads uploads) {
        super(forms);
        this.verification = verification;
        this.closure = closure;
        this.uploads = uploads;
    }

    @PostMapping("/record-verification")
    String record(
            @PathVariable long itemId,
            VerificationForm form,
            Next next,
            Actor actor,
            CommandKey key,
            HttpServletRequest request,
            FormAnswer answer) {
        verification.record(actor, key, itemId, form.seen(uploads.take(actor, request, "evidence")));
        return done(itemId, ItemAction.RECORD_VERIFICATION, next, answer);
    }

    @PostMapping("/send-back")
    String sendBack(
            @PathVariable long itemId,
            @RequestParam(defaultValue = "") String missing,
            Next next,
            Actor actor,
            CommandKey key,
            FormAnswer answer) {
        verification.sendBack(actor, key, itemId, missing);
        return done(itemId, ItemAction.SEND_BACK, next, answer);
    }

    @PostMapping("/close")
    String close(
            @PathVariable long itemId, Comment comment, Next next, Actor actor, CommandKey key, FormAnswer answer) {
        verification.close(actor, key, itemId, comment.text());
        return done(itemId, ItemAction.CLOSE, next, answer);
    }

    @PostMapping("/confirm-closure")
    String confirm(
            @PathVariable long itemId, Comment comment, Next next, Actor actor, CommandKey key, FormAnswer answer) {
        closure.confirm(actor, key, itemId, comment.text());
        return done(itemId, ItemAction.CONFIRM_CLOSURE, next, answer);
    }

    @PostMapping("/decline-closure")
    String decline(
            @PathVariable long itemId, Reason reason, Next next, Actor actor, CommandKey key, FormAnswer answer) {
        closure.decline(actor, key, itemId, reason.text());
        return done(itemId, ItemAction.DECLINE_CLOSURE, next, answer);
    }

    @PostMapping("/reopen")
    String reopen(@PathVariable long itemId, Reason reason, Next next, Actor actor, CommandKey key, FormAnswer answer) {
        closure.reopen(actor, key, itemId, reason.text());
        return done(itemId, ItemAction.REOPEN, next, answer);
    }
}
