package org.duban.rectification.web;

import jakarta.servlet.http.HttpServletRequest;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.rectification.AppealService;
import org.duban.rectification.ItemAction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Disputes on the item's page, and the office's decision. */
@Controller
@RequestMapping("/items/{itemId}")
class AppealPages extends ItemActions {

    private final AppealService appeals;
    private final ItemUploads uploads;

    AppealPages(ItemForms forms, AppealService appeals, ItemUploads uploads) {
        super(forms);
        this.appeals = appeals;
        this.uploads = uploads;
    }

    @PostMapping("/appeal")
    String appeal(
            @PathVariable long itemId,
            RequestForms.Appeal form,
            @RequestParam(required = false) @Nullable String next,
            Actor actor,
            CommandKey key,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        appeals.appeal(actor, key, itemId, form.with(uploads.take(actor, request, "evidence")));
        return done(itemId, ItemAction.APPEAL, next, redirect);
    }

    @PostMapping("/uphold-appeal")
    String uphold(
            @PathVariable long itemId,
            RequestForms.Decision form,
            @RequestParam(required = false) @Nullable String next,
            Actor actor,
            CommandKey key,
            RedirectAttributes redirect) {
        appeals.uphold(actor, key, itemId, form.request(), form.upholding());
        return done(itemId, ItemAction.UPHOLD_APPEAL, next, redirect);
    }

    @PostMapping("/reject-appeal")
    String reject(
            @PathVariable long itemId,
            RequestForms.Decision form,
            @RequestParam(required = false) @Nullable String next,
            Actor actor,
            CommandKey key,
            RedirectAttributes redirect) {
        appeals.reject(actor, key, itemId, form.request(), form.words());
        return done(itemId, ItemAction.REJECT_APPEAL, next, redirect);
    }
}
