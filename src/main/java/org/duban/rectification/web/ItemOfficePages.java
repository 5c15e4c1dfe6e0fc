package org.duban.rectification.web;

import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.rectification.ItemAction;
import org.duban.rectification.OfficeService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the office does beside the steps: urging, and giving an open task to somebody else. */
@Controller
@RequestMapping("/items/{itemId}")
class ItemOfficePages extends ItemActions {

    private final OfficeService office;

    ItemOfficePages(ItemForms forms, OfficeService office) {
        super(forms);
        this.office = office;
    }

    @PostMapping("/urge")
    String urge(
            @PathVariable long itemId,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable String next,
            Actor actor,
            CommandKey key,
            RedirectAttributes redirect) {
        office.urge(actor, key, itemId, text);
        return done(itemId, ItemAction.URGE, next, redirect);
    }

    @PostMapping("/carry-over")
    String carryOver(
            @PathVariable long itemId,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(required = false) @Nullable String next,
            Actor actor,
            CommandKey key,
            RedirectAttributes redirect) {
        office.carryOver(actor, key, itemId, reason);
        return done(itemId, ItemAction.CARRY_OVER, next, redirect);
    }

    @PostMapping("/reassign")
    String reassign(
            @PathVariable long itemId,
            PersonForm form,
            @RequestParam(required = false) @Nullable String next,
            Actor actor,
            CommandKey key,
            RedirectAttributes redirect) {
        office.reassign(actor, key, itemId, form.person(), form.why());
        return done(itemId, ItemAction.REASSIGN, next, redirect);
    }
}
