package org.duban.rectification.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.rectification.AssignmentService;
import org.duban.rectification.Eligibility;
import org.duban.rectification.web.ItemBodies.Done;
import org.duban.rectification.web.ItemBodies.Reason;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Step 2 for programs: assign, look ahead, accept, refuse. */
@Tag(name = "assignment")
@RestController
@RequestMapping("/api/v1/items/{itemId}")
class ItemAssignmentApi {

    private final AssignmentService assignment;

    ItemAssignmentApi(AssignmentService assignment) {
        this.assignment = assignment;
    }

    @Operation(summary = "Assign an item")
    @PostMapping("/assign")
    Done assign(@PathVariable long itemId, @RequestBody AssignForm body, Actor actor, CommandKey key) {
        return Done.of(assignment.assign(actor, key, itemId, body.plan()));
    }

    @Operation(summary = "Who could still countersign, verify and confirm if the item were assigned so")
    @PostMapping("/eligibility")
    Eligibility eligibility(@PathVariable long itemId, @RequestBody AssignForm body, Actor actor) {
        return assignment.eligibility(actor, itemId, body.plan());
    }

    @Operation(summary = "Accept an assignment")
    @PostMapping("/accept")
    Done accept(@PathVariable long itemId, Actor actor, CommandKey key) {
        return Done.of(assignment.accept(actor, key, itemId));
    }

    @Operation(summary = "Refuse an assignment")
    @PostMapping("/refuse")
    Done refuse(@PathVariable long itemId, @RequestBody Reason body, Actor actor, CommandKey key) {
        return Done.of(assignment.refuse(actor, key, itemId, body.text()));
    }

    @Operation(summary = "Name somebody from outside where nobody else can act")
    @PostMapping("/name-outsider")
    Done nameOutsider(@PathVariable long itemId, @RequestBody PersonForm body, Actor actor, CommandKey key) {
        return Done.of(assignment.nameOutsider(actor, key, itemId, body.person(), body.why()));
    }
}
