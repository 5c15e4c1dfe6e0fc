package org.duban.rectification.web;

import jakarta.servlet.http.HttpServletRequest;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.rectification.ExtensionService;
import org.duban.rectification.ItemAction;
import org.duban.rectification.RequestService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** More time on the item's page: asked for, granted, refused, and taking a request back. */
@Controller
@RequestMapping("/items/{itemId}")
class ExtensionPages extends ItemActions {

    private final ExtensionService extensions;
    private final RequestService requests;
    private final ItemUploads uploads;

    ExtensionPages(ItemForms forms, ExtensionService extensions, RequestService requests, ItemUploads uploads) {
        super(forms);
        this.extensions = extensions;
        this.requests = requests;
        this.uploads = uploads;
    }

    @PostMapping("/ask-extension")
    String ask(
            @PathVariable long itemId,
            RequestForms.Extension form,
            @RequestParam(required = false) @Nullable String next,
            Actor actor,
            CommandKey key,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        extensions.ask(actor, key, itemId, form.with(uploads.take(actor, request, "evidence")));
        return done(itemId, ItemAction.ASK_EXTENSION, next, redirect);
    }

    @PostMapping("/grant-extension")
    String grant(
            @PathVariable long itemId,
            RequestForms.Decision form,
            @RequestParam(required = false) @Nullable String next,
            Actor actor,
            CommandKey key,
            RedirectAttributes redirect) {
        extensions.grant(actor, key, itemId, form.request(), form.grantedOn(), form.words());
        return done(itemId, ItemAction.GRANT_EXTENSION, next, redirect);
    }

    @PostMapping("/refuse-extension")
    String refuse(
            @PathVariable long itemId,
            RequestForms.Decision form,
            @RequestParam(required = false) @Nullable String next,
            Actor actor,
            CommandKey key,
            RedirectAttributes redirect) {
        extensions.refuse(actor, key, itemId, form.request(), form.words());
        return done(itemId, ItemAction.REFUSE_EXTENSION, next, redirect);
    }

    @PostMapping("/withdraw-request")
    String withdraw(
            @PathVariable long itemId,
            RequestForms.Decision form,
            @RequestParam(required = false) @Nullable String next,
            Actor actor,
            CommandKey key,
            RedirectAttributes redirect) {
        requests.withdraw(actor, key, itemId, form.request());
        return done(itemId, ItemAction.WITHDRAW_REQUEST, next, redirect);
    }
}
