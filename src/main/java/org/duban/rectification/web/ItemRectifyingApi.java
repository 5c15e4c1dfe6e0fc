package org.duban.rectification.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.rectification.RectifyingService;
import org.duban.rectification.web.ItemBodies.Comment;
import org.duban.rectification.web.ItemBodies.Done;
import org.duban.rectification.web.ItemBodies.Progress;
import org.duban.rectification.web.ItemBodies.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Step 3 for programs: measures, progress, the completion claim and its countersignature. */
@Tag(name = "rectifying")
@RestController
@RequestMapping("/api/v1/items/{itemId}")
class ItemRectifyingApi {

    private final RectifyingService rectifying;

    ItemRectifyingApi(RectifyingService rectifying) {
        this.rectifying = rectifying;
    }

    @Operation(summary = "Plan a measure")
    @PostMapping("/measures")
    Done planMeasure(@PathVariable long itemId, @RequestBody MeasureForm body, Actor actor, CommandKey key) {
        return Done.of(rectifying.planMeasure(actor, key, itemId, body.plan()));
    }

    @Operation(summary = "Finish a measure with its last progress entry")
    @PostMapping("/measures/{measureId}/finish")
    Done finishMeasure(
            @PathVariable long itemId,
            @PathVariable long measureId,
            @RequestBody Progress body,
            Actor actor,
            CommandKey key) {
        return Done.of(rectifying.finishMeasure(actor, key, itemId, measureId, body.reportOn(measureId)));
    }

    @Operation(summary = "Report progress")
    @PostMapping("/progress")
    Done reportProgress(@PathVariable long itemId, @RequestBody Progress body, Actor actor, CommandKey key) {
        return Done.of(rectifying.reportProgress(actor, key, itemId, body.report()));
    }

    @Operation(summary = "Claim completion")
    @PostMapping("/claim-completion")
    Done claim(@PathVariable long itemId, @RequestBody Statement body, Actor actor, CommandKey key) {
        return Done.of(rectifying.claimCompletion(actor, key, itemId, body.text()));
    }

    @Operation(summary = "Countersign a completion claim")
    @PostMapping("/countersign")
    Done countersign(@PathVariable long itemId, @RequestBody Comment body, Actor actor, CommandKey key) {
        return Done.of(rectifying.countersign(actor, key, itemId, body.text()));
    }

    @Operation(summary = "Decline a completion claim")
    @PostMapping("/decline-claim")
    Done decline(@PathVariable long itemId, @RequestBody Reason body, Actor actor, CommandKey key) {
        return Done.of(rectifying.declineClaim(actor, key, itemId, body.text()));
    }

    @Operation(summary = "Commit to a recovery date after expiry")
    @PostMapping("/commit-recovery")
    Done commitRecovery(@PathVariable long itemId, @RequestBody RecoveryForm body, Actor actor, CommandKey key) {
        return Done.of(rectifying.commitRecovery(actor, key, itemId, body.date(), body.why()));
    }

    record Statement(@Nullable String statement) {

        String text() {
            return statement == null ? "" : statement;
        }
    }
}
