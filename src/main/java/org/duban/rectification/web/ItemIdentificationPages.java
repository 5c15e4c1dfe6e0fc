package org.duban.rectification.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.duban.evidence.FormUploads;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.kernel.web.FormAnswer;
import org.duban.rectification.IdentificationService;
import org.duban.rectification.ItemAction;
import org.duban.rectification.Items;
import org.duban.rectification.RecurrenceService;
import org.duban.rectification.query.ItemNumbers;
import org.duban.rectification.web.ItemBodies.Reason;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Step 1 on the item's page: the office confirms, asks for completion, merges or voids. */
@Controller
@RequestMapping("/items/{itemId}")
class ItemIdentificationPages extends ItemActions {

    private final IdentificationService identification;
    private final ItemNumbers numbers;
    private final RecurrenceService recurrence;
    private final Items items;
    private final FormUploads uploads;

    ItemIdentificationPages(
            ItemForms forms,
            IdentificationService identification,
            ItemNumbers numbers,
            RecurrenceService recurrence,
            Items items,
            FormUploads uploads) {
        super(forms);
        this.identification = identification;
        this.numbers = numbers;
        this.recurrence = recurrence;
        this.items = items;
        this.uploads = uploads;
    }

    @PostMapping("/confirm")
    String confirm(@PathVariable long itemId, Next next, Actor actor, CommandKey key, FormAnswer answer) {
        identification.confirm(actor, key, itemId);
        return done(itemId, ItemAction.CONFIRM, next, answer);
    }

    @PostMapping("/send-back-for-completion")
    String sendBack(
            @PathVariable long itemId, Reason reason, Next next, Actor actor, CommandKey key, FormAnswer answer) {
        identification.sendBackForCompletion(actor, key, itemId, reason.text());
        return done(itemId, ItemAction.SEND_BACK_FOR_COMPLETION, next, answer);
    }

    @PostMapping("/complete-registration")
    String complete(
            @PathVariable long itemId,
            RegistrationForm form,
            Next next,
            Actor actor,
            CommandKey key,
            HttpServletRequest request,
            FormAnswer answer) {
        List<Long> files = uploads.take(actor, request, "evidence");
        identification.complete(actor, key, itemId, form.problem(files, row -> List.of()));
        return done(itemId, ItemAction.COMPLETE_REGISTRATION, next, answer);
    }

    @PostMapping("/void")
    String voidItem(
            @PathVariable long itemId, Reason reason, Next next, Actor actor, CommandKey key, FormAnswer answer) {
        identification.voidItem(actor, key, itemId, reason.text());
        return done(itemId, ItemAction.VOID, next, answer);
    }

    /** The closed item is named as people name it, by its number. */
    @PostMapping("/link-parent")
    String linkParent(
            @PathVariable long itemId,
            @RequestParam(defaultValue = "") String parent,
            Next next,
            Actor actor,
            CommandKey key,
            FormAnswer answer) {
        long closed = numbers.find(parent.strip(), items.viewer(actor.personId()))
                .orElseThrow(() -> Refusal.field("parent", "rectification.parent-not-closed"));
        recurrence.link(actor, key, itemId, closed);
        return done(itemId, ItemAction.LINK_PARENT, next, answer);
    }

    /** The other item is named as people name it, by its number. */
    @PostMapping("/merge")
    String merge(
            @PathVariable long itemId,
            @RequestParam(defaultValue = "") String target,
            Reason reason,
            Next next,
            Actor actor,
            CommandKey key,
            FormAnswer answer) {
        long into = numbers.find(target.strip(), items.viewer(actor.personId()))
                .orElseThrow(() -> Refusal.field("target", "rectification.merge-target"));
        identification.merge(actor, key, itemId, into, reason.text());
        return done(itemId, ItemAction.MERGE, next, answer);
    }
}
