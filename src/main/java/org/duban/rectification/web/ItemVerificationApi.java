package org.duban.rectification.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.rectification.ClosureService;
import org.duban.rectification.VerificationService;
import org.duban.rectification.web.ItemBodies.Comment;
import org.duban.rectification.web.ItemBodies.Done;
import org.duban.rectification.web.ItemBodies.Reason;
import org.duban.rectification.web.ItemBodies.Seen;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Steps 4 and 5 for programs: verifications, sending back, closure and reopening. */
@Tag(name = "verification")
@RestController
@RequestMapping("/api/v1/items/{itemId}")
class ItemVerificationApi {

    private final VerificationService verification;
    private final ClosureService closure;

    ItemVerificationApi(VerificationService verification, ClosureService closure) {
        this.verification = verification;
        this.closure = closure;
    }

    @Operation(summary = "Record a verification")
    @PostMapping("/verifications")
    Done record(@PathVariable long itemId, @RequestBody Seen body, Actor actor, CommandKey key) {
        return Done.of(verification.record(actor, key, itemId, body.checked()));
    }

    @Operation(summary = "Send an item back, naming what is missing")
    @PostMapping("/send-back")
    Done sendBack(@PathVariable long itemId, @RequestBody Missing body, Actor actor, CommandKey key) {
        return Done.of(verification.sendBack(actor, key, itemId, body.text()));
    }

    @Operation(summary = "Close an item, or propose to where its kind needs a confirmation")
    @PostMapping("/closure")
    Done close(@PathVariable long itemId, @RequestBody Comment body, Actor actor, CommandKey key) {
        return Done.of(verification.close(actor, key, itemId, body.text()));
    }

    @Operation(summary = "Confirm a closure")
    @PostMapping("/closure/confirm")
    Done confirm(@PathVariable long itemId, @RequestBody Comment body, Actor actor, CommandKey key) {
        return Done.of(closure.confirm(actor, key, itemId, body.text()));
    }

    @Operation(summary = "Decline a closure")
    @PostMapping("/closure/decline")
    Done decline(@PathVariable long itemId, @RequestBody Reason body, Actor actor, CommandKey key) {
        return Done.of(closure.decline(actor, key, itemId, body.text()));
    }

    @Operation(summary = "Reopen a closed item")
    @PostMapping("/reopen")
    Done reopen(@PathVariable long itemId, @RequestBody Reason body, Actor actor, CommandKey key) {
        return Done.of(closure.reopen(actor, key, itemId, body.text()));
    }

    record Missing(@Nullable String missing) {

        String text() {
            return missing == null ? "" : missing;
        }
    }
}
