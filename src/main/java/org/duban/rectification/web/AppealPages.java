package org.duban.rectification.web;

import jakarta.servlet.http.HttpServletRequest;
import org.duban.evidence.FormUploads;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.web.FormAnswer;
import org.duban.rectification.AppealService;
import org.duban.rectification.ItemAction;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Disputes on the item's page, and the office's decision. */
@Controller
@RequestMapping("/items/{itemId}")
class AppealPages extends ItemActions {

    private final AppealService appeals;
    private final FormUploads uploads;

    AppealPages(ItemForms forms, AppealService appeals, FormUploads uploads) {
        super(forms);
        this.appeals = appeals;
        this.uploads = uploads;
    }

    @PostMapping("/appeal")
    String appeal(
            @PathVariable long itemId,
            RequestForms.Appeal form,
            Next next,
            Actor actor,
            CommandKey key,
            HttpServletRequest request,
            FormAnswer answer) {
        appeals.appeal(actor, key, itemId, form.with(uploads.take(actor, request, "evidence")));
        return done(itemId, ItemAction.APPEAL, next, answer);
    }

    @PostMapping("/uphold-appeal")
    String uphold(
            @PathVariable long itemId,
            RequestForms.Decision form,
            Next next,
            Actor actor,
            CommandKey key,
            FormAnswer answer) {
        appeals.uphold(actor, key, itemId, form.request(), form.upholding());
        return done(itemId, ItemAction.UPHOLD_APPEAL, next, answer);
    }

    @PostMapping("/reject-appeal")
    String reject(
            @PathVariable long itemId,
            RequestForms.Decision form,
            Next next,
            Actor actor,
            CommandKey key,
            FormAnswer answer) {
        appeals.reject(actor, key, itemId, form.request(), form.words());
        return done(itemId, ItemAction.REJECT_APPEAL, next, answer);
    }
}
