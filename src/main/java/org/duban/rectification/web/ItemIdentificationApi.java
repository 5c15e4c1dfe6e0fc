package org.duban.rectification.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.rectification.IdentificationService;
import org.duban.rectification.RecurrenceService;
import org.duban.rectification.web.ItemBodies.Done;
import org.duban.rectification.web.ItemBodies.Merge;
import org.duban.rectification.web.ItemBodies.Parent;
import org.duban.rectification.web.ItemBodies.Reason;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Step 1 for programs: the office confirms, asks for completion, merges or voids. */
@Tag(name = "identification")
@RestController
@RequestMapping("/api/v1/items/{itemId}")
class ItemIdentificationApi {

    private final IdentificationService identification;
    private final RecurrenceService recurrence;

    ItemIdentificationApi(IdentificationService identification, RecurrenceService recurrence) {
        this.identification = identification;
        this.recurrence = recurrence;
    }

    @Operation(summary = "Confirm a registered problem")
    @PostMapping("/confirm")
    Done confirm(@PathVariable long itemId, Actor actor, CommandKey key) {
        return Done.of(identification.confirm(actor, key, itemId));
    }

    @Operation(summary = "Send a registration back to its registrant")
    @PostMapping("/send-back-for-completion")
    Done sendBack(@PathVariable long itemId, @RequestBody Reason body, Actor actor, CommandKey key) {
        return Done.of(identification.sendBackForCompletion(actor, key, itemId, body.text()));
    }

    @Operation(summary = "Merge an item into another one")
    @PostMapping("/merge")
    Done merge(@PathVariable long itemId, @RequestBody Merge body, Actor actor, CommandKey key) {
        String reason = body.reason() == null ? "" : body.reason();
        return Done.of(identification.merge(actor, key, itemId, body.target(), reason));
    }

    @Operation(summary = "Say of an open item that it is a closed one come back")
    @PostMapping("/link-parent")
    Done linkParent(@PathVariable long itemId, @RequestBody Parent body, Actor actor, CommandKey key) {
        return Done.of(recurrence.link(actor, key, itemId, body.id()));
    }

    @Operation(summary = "Void what is no problem")
    @PostMapping("/void")
    Done voidItem(@PathVariable long itemId, @RequestBody Reason body, Actor actor, CommandKey key) {
        return Done.of(identification.voidItem(actor, key, itemId, body.text()));
    }
}
