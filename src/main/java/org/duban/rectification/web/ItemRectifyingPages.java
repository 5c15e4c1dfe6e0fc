package org.duban.rectification.web;

import jakarta.servlet.http.HttpServletRequest;
import org.duban.evidence.FormUploads;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.kernel.web.FormAnswer;
import org.duban.rectification.ItemAction;
import org.duban.rectification.RectifyingService;
import org.duban.rectification.web.ItemBodies.Comment;
import org.duban.rectification.web.ItemBodies.Reason;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Step 3 on the item's page: measures, progress, the completion claim and its countersignature. */
@Controller
@RequestMapping("/items/{itemId}")
class ItemRectifyingPages extends ItemActions {

    private final RectifyingService rectifying;
    private final FormUploads uploads;

    ItemRectifyingPages(ItemForms forms, RectifyingService rectifying, FormUploads uploads) {
        super(forms);
        this.rectifying = rectifying;
        this.uploads = uploads;
    }

    @PostMapping("/plan-measure")
    String planMeasure(
            @PathVariable long itemId, MeasureForm form, Next next, Actor actor, CommandKey key, FormAnswer answer) {
        rectifying.planMeasure(actor, key, itemId, form.plan());
        return done(itemId, ItemAction.PLAN_MEASURE, next, answer);
    }

    @PostMapping("/report-progress")
    String reportProgress(
            @PathVariable long itemId,
            ProgressForm form,
            Next next,
            Actor actor,
            CommandKey key,
            HttpServletRequest request,
            FormAnswer answer) {
        rectifying.reportProgress(actor, key, itemId, form.report(uploads.take(actor, request, "evidence")));
        return done(itemId, ItemAction.REPORT_PROGRESS, next, answer);
    }

    @PostMapping("/finish-measure")
    String finishMeasure(
            @PathVariable long itemId,
            ProgressForm form,
            Next next,
            Actor actor,
            CommandKey key,
            HttpServletRequest request,
            FormAnswer answer) {
        if (form.measureId() == null) {
            throw Refusal.field("measureId", "field.required");
        }
        rectifying.finishMeasure(
                actor, key, itemId, form.measureId(), form.report(uploads.take(actor, request, "evidence")));
        return done(itemId, ItemAction.FINISH_MEASURE, next, answer);
    }

    @PostMapping("/claim-completion")
    String claim(
            @PathVariable long itemId,
            @RequestParam(defaultValue = "") String statement,
            Next next,
            Actor actor,
            CommandKey key,
            FormAnswer answer) {
        rectifying.claimCompletion(actor, key, itemId, statement);
        return done(itemId, ItemAction.CLAIM_COMPLETION, next, answer);
    }

    @PostMapping("/countersign")
    String countersign(
            @PathVariable long itemId, Comment comment, Next next, Actor actor, CommandKey key, FormAnswer answer) {
        rectifying.countersign(actor, key, itemId, comment.text());
        return done(itemId, ItemAction.COUNTERSIGN, next, answer);
    }

    @PostMapping("/decline-claim")
    String decline(
            @PathVariable long itemId, Reason reason, Next next, Actor actor, CommandKey key, FormAnswer answer) {
        rectifying.declineClaim(actor, key, itemId, reason.text());
        return done(itemId, ItemAction.DECLINE_CLAIM, next, answer);
    }

    @PostMapping("/commit-recovery")
    String commitRecovery(
            @PathVariable long itemId, RecoveryForm form, Next next, Actor actor, CommandKey key, FormAnswer answer) {
        rectifying.commitRecovery(actor, key, itemId, form.date(), form.why());
        return done(itemId, ItemAction.COMMIT_RECOVERY, next, answer);
    }
}
