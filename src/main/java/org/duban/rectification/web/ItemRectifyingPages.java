package org.duban.rectification.web;

import jakarta.servlet.http.HttpServletRequest;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.rectification.ItemAction;
import org.duban.rectification.RectifyingService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Step 3 on the item's page: measures, progress, the completion claim and its countersignature. */
@Controller
@RequestMapping("/items/{itemId}")
class ItemRectifyingPages extends ItemActions {

    private final RectifyingService rectifying;
    private final ItemUploads uploads;

    ItemRectifyingPages(ItemForms forms, RectifyingService rectifying, ItemUploads uploads) {
        super(forms);
        this.rectifying = rectifying;
        this.uploads = uploads;
    }

    @PostMapping("/plan-measure")
    String planMeasure(
            @PathVariable long itemId,
            MeasureForm form,
            @RequestParam(required = false) @Nullable String next,
            Actor actor,
            CommandKey key,
            RedirectAttributes redirect) {
        rectifying.planMeasure(actor, key, itemId, form.plan());
        return done(itemId, ItemAction.PLAN_MEASURE, next, redirect);
    }

    @PostMapping("/report-progress")
    String reportProgress(
            @PathVariable long itemId,
            ProgressForm form,
            @RequestParam(required = false) @Nullable String next,
            Actor actor,
            CommandKey key,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        rectifying.reportProgress(actor, key, itemId, form.report(uploads.take(actor, request, "evidence")));
        return done(itemId, ItemAction.REPORT_PROGRESS, next, redirect);
    }

    @PostMapping("/finish-measure")
    String finishMeasure(
            @PathVariable long itemId,
            ProgressForm form,
            @RequestParam(required = false) @Nullable String next,
            Actor actor,
            CommandKey key,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        if (form.measureId() == null) {
            throw Refusal.field("measureId", "field.required");
        }
        rectifying.finishMeasure(
                actor, key, itemId, form.measureId(), form.report(uploads.take(actor, request, "evidence")));
        return done(itemId, ItemAction.FINISH_MEASURE, next, redirect);
    }

    @PostMapping("/claim-completion")
    String claim(
            @PathVariable long itemId,
            @RequestParam(defaultValue = "") String statement,
            @RequestParam(required = false) @Nullable String next,
            Actor actor,
            CommandKey key,
            RedirectAttributes redirect) {
        rectifying.claimCompletion(actor, key, itemId, statement);
        return done(itemId, ItemAction.CLAIM_COMPLETION, next, redirect);
    }

    @PostMapping("/countersign")
    String countersign(
            @PathVariable long itemId,
            @RequestParam(defaultValue = "") String comment,
            @RequestParam(required = false) @Nullable String next,
            Actor actor,
            CommandKey key,
            RedirectAttributes redirect) {
        rectifying.countersign(actor, key, itemId, comment);
        return done(itemId, ItemAction.COUNTERSIGN, next, redirect);
    }

    @PostMapping("/decline-claim")
    String decline(
            @PathVariable long itemId,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(required = false) @Nullable String next,
            Actor actor,
            CommandKey key,
            RedirectAttributes redirect) {
        rectifying.declineClaim(actor, key, itemId, reason);
        return done(itemId, ItemAction.DECLINE_CLAIM, next, redirect);
    }

    @PostMapping("/commit-recovery")
    String commitRecovery(
            @PathVariable long itemId,
            RecoveryForm form,
            @RequestParam(required = false) @Nullable String next,
            Actor actor,
            CommandKey key,
            RedirectAttributes redirect) {
        rectifying.commitRecovery(actor, key, itemId, form.date(), form.why());
        return done(itemId, ItemAction.COMMIT_RECOVERY, next, redirect);
    }
}
