package org.duban.rectification.web;

import jakarta.servlet.http.HttpServletRequest;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.rectification.ClosureService;
import org.duban.rectification.ItemAction;
import org.duban.rectification.VerificationService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Steps 4 and 5 on the item's page: what was seen in the field, sending back, striking off and what follows. */
@Controller
@RequestMapping("/items/{itemId}")
class ItemVerificationPages extends ItemActions {

    private final VerificationService verification;
    private final ClosureService closure;
    private final ItemUploads uploads;

    ItemVerificationPages(
            ItemForms forms, VerificationService verification, ClosureService closure, ItemUploads uploads) {
        super(forms);
        this.verification = verification;
        this.closure = closure;
        this.uploads = uploads;
    }

    @PostMapping("/record-verification")
    String record(
            @PathVariable long itemId,
            VerificationForm form,
            @RequestParam(required = false) @Nullable String next,
            Actor actor,
            CommandKey key,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        verification.record(actor, key, itemId, form.seen(uploads.take(actor, request, "evidence")));
        return done(itemId, ItemAction.RECORD_VERIFICATION, next, redirect);
    }

    @PostMapping("/send-back")
    String sendBack(
            @PathVariable long itemId,
            @RequestParam(defaultValue = "") String missing,
            @RequestParam(required = false) @Nullable String next,
            Actor actor,
            CommandKey key,
            RedirectAttributes redirect) {
        verification.sendBack(actor, key, itemId, missing);
        return done(itemId, ItemAction.SEND_BACK, next, redirect);
    }

    @PostMapping("/close")
    String close(
            @PathVariable long itemId,
            @RequestParam(defaultValue = "") String comment,
            @RequestParam(required = false) @Nullable String next,
            Actor actor,
            CommandKey key,
            RedirectAttributes redirect) {
        verification.close(actor, key, itemId, comment);
        return done(itemId, ItemAction.CLOSE, next, redirect);
    }

    @PostMapping("/confirm-closure")
    String confirm(
            @PathVariable long itemId,
            @RequestParam(defaultValue = "") String comment,
            @RequestParam(required = false) @Nullable String next,
            Actor actor,
            CommandKey key,
            RedirectAttributes redirect) {
        closure.confirm(actor, key, itemId, comment);
        return done(itemId, ItemAction.CONFIRM_CLOSURE, next, redirect);
    }

    @PostMapping("/decline-closure")
    String decline(
            @PathVariable long itemId,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(required = false) @Nullable String next,
            Actor actor,
            CommandKey key,
            RedirectAttributes redirect) {
        closure.decline(actor, key, itemId, reason);
        return done(itemId, ItemAction.DECLINE_CLOSURE, next, redirect);
    }

    @PostMapping("/reopen")
    String reopen(
            @PathVariable long itemId,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(required = false) @Nullable String next,
            Actor actor,
            CommandKey key,
            RedirectAttributes redirect) {
        closure.reopen(actor, key, itemId, reason);
        return done(itemId, ItemAction.REOPEN, next, redirect);
    }
}
