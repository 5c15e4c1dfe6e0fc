package org.duban.rectification.web;

import jakarta.servlet.http.HttpServletRequest;
import org.duban.evidence.FormUploads;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.web.FormAnswer;
import org.duban.rectification.ExtensionService;
import org.duban.rectification.ItemAction;
import org.duban.rectification.RequestService;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** More time on the item's page: asked for, granted, refused; and what becomes of a request of either kind. */
@Controller
@RequestMapping("/items/{itemId}")
class ExtensionPages extends ItemActions {

    private final ExtensionService extensions;
    private final RequestService requests;
    private final FormUploads uploads;

    ExtensionPages(ItemForms forms, ExtensionService extensions, RequestService requests, FormUploads uploads) {
        super(forms);
        this.extensions = extensions;
        this.requests = requests;
        this.uploads = uploads;
    }

    @PostMapping("/ask-extension")
    String ask(
            @PathVariable long itemId,
            RequestForms.Extension form,
            Next next,
            Actor actor,
            CommandKey key,
            HttpServletRequest request,
            FormAnswer answer) {
        extensions.ask(actor, key, itemId, form.with(uploads.take(actor, request, "evidence")));
        return done(itemId, ItemAction.ASK_EXTENSION, next, answer);
    }

    @PostMapping("/grant-extension")
    String grant(
            @PathVariable long itemId,
            RequestForms.Decision form,
            Next next,
            Actor actor,
            CommandKey key,
            FormAnswer answer) {
        extensions.grant(actor, key, itemId, form.request(), form.grantedOn(), form.words());
        return done(itemId, ItemAction.GRANT_EXTENSION, next, answer);
    }

    @PostMapping("/refuse-extension")
    String refuse(
            @PathVariable long itemId,
            RequestForms.Decision form,
            Next next,
            Actor actor,
            CommandKey key,
            FormAnswer answer) {
        extensions.refuse(actor, key, itemId, form.request(), form.words());
        return done(itemId, ItemAction.REFUSE_EXTENSION, next, answer);
    }

    @PostMapping("/reassign-request")
    String reassign(
            @PathVariable long itemId,
            RequestForms.Reassignment form,
            Next next,
            Actor actor,
            CommandKey key,
            FormAnswer answer) {
        requests.reassign(actor, key, itemId, form.request(), form.person(), form.why());
        return done(itemId, ItemAction.REASSIGN_REQUEST, next, answer);
    }

    @PostMapping("/withdraw-request")
    String withdraw(
            @PathVariable long itemId,
            RequestForms.Decision form,
            Next next,
            Actor actor,
            CommandKey key,
            FormAnswer answer) {
        requests.withdraw(actor, key, itemId, form.request());
        return done(itemId, ItemAction.WITHDRAW_REQUEST, next, answer);
    }
}
