package org.duban.rectification.web;

import java.util.Optional;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.web.FormAnswer;
import org.duban.kernel.web.TypedForm;
import org.duban.rectification.AssignmentPlan;
import org.duban.rectification.AssignmentService;
import org.duban.rectification.ItemAction;
import org.duban.rectification.web.ItemBodies.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Step 2 on the item's page: assign with the outlook on who remains for the later steps, accept, refuse. */
@Controller
@RequestMapping("/items/{itemId}")
class ItemAssignmentPages extends ItemActions {

    private final AssignmentService assignment;
    private final ItemChoices choices;

    ItemAssignmentPages(ItemForms forms, AssignmentService assignment, ItemChoices choices) {
        super(forms);
        this.assignment = assignment;
        this.choices = choices;
    }

    @PostMapping("/assign")
    String assign(
            @PathVariable long itemId, AssignForm form, Next next, Actor actor, CommandKey key, FormAnswer answer) {
        assignment.assign(actor, key, itemId, form.plan());
        return done(itemId, ItemAction.ASSIGN, next, answer);
    }

    /** Who could still take the later steps if it were assigned so; asked while the form is filled in. */
    @GetMapping("/eligibility")
    ModelAndView eligibility(@PathVariable long itemId, AssignForm form, Actor actor) {
        assignment.requireVisible(actor, itemId);
        Optional<AssignmentPlan> plan = form.draft();
        ModelAndView page = new ModelAndView("rectification/eligibility :: eligibility");
        page.addObject(
                "eligibility",
                plan.map(drafted -> assignment.eligibility(actor, itemId, drafted))
                        .orElse(null));
        return page;
    }

    /** The leaders and handlers to choose from once the lead unit is chosen. */
    @GetMapping("/assignees")
    ModelAndView assignees(
            @PathVariable long itemId, @RequestParam(required = false) @Nullable Long leadUnitId, Actor actor) {
        assignment.requireVisible(actor, itemId);
        ModelAndView page = new ModelAndView("rectification/eligibility :: assignees");
        page.addObject("choices", choices);
        page.addObject("form", TypedForm.NONE);
        page.addObject("leadUnitId", leadUnitId);
        return page;
    }

    @PostMapping("/accept")
    String accept(@PathVariable long itemId, Next next, Actor actor, CommandKey key, FormAnswer answer) {
        assignment.accept(actor, key, itemId);
        return done(itemId, ItemAction.ACCEPT, next, answer);
    }

    @PostMapping("/refuse")
    String refuse(@PathVariable long itemId, Reason reason, Next next, Actor actor, CommandKey key, FormAnswer answer) {
        assignment.refuse(actor, key, itemId, reason.text());
        return done(itemId, ItemAction.REFUSE, next, answer);
    }

    @PostMapping("/name-outsider")
    String nameOutsider(
            @PathVariable long itemId, PersonForm form, Next next, Actor actor, CommandKey key, FormAnswer answer) {
        assignment.nameOutsider(actor, key, itemId, form.person(), form.why());
        return done(itemId, ItemAction.NAME_OUTSIDER, next, answer);
    }
}
