package org.duban.rectification.web;

import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.web.FormAnswer;
import org.duban.rectification.ItemAction;
import org.duban.rectification.OfficeService;
import org.duban.rectification.web.ItemBodies.Reason;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

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
            Next next,
            Actor actor,
            CommandKey key,
            FormAnswer answer) {
        office.urge(actor, key, itemId, text);
        return done(itemId, ItemAction.URGE, next, answer);
    }

    @PostMapping("/carry-over")
    String carryOver(
            @PathVariable long itemId, Reason reason, Next next, Actor actor, CommandKey key, FormAnswer answer) {
        office.carryOver(actor, key, itemId, reason.text());
        return done(itemId, ItemAction.CARRY_OVER, next, answer);
    }

    @PostMapping("/reassign")
    String reassign(
            @PathVariable long itemId, PersonForm form, Next next, Actor actor, CommandKey key, FormAnswer answer) {
        office.reassign(actor, key, itemId, form.person(), form.why());
        return done(itemId, ItemAction.REASSIGN, next, answer);
    }
}
