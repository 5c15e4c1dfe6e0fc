package org.duban.ledger.web;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.kernel.web.Problems;
import org.duban.rectification.AssignmentService;
import org.duban.rectification.BatchResult;
import org.duban.rectification.IdentificationService;
import org.duban.rectification.OfficeService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One act on many selected rows. Each row succeeds or is refused by itself; the page says which and why. */
@Controller
class BatchPages {

    /** As many as fit on a few pages; a longer list is a mistake more often than a wish. */
    static final int MOST = 200;

    private final IdentificationService identification;
    private final AssignmentService assignment;
    private final OfficeService office;
    private final OrderBatch orders;
    private final MessageSource messages;
    private final Problems problems;

    BatchPages(
            IdentificationService identification,
            AssignmentService assignment,
            OfficeService office,
            OrderBatch orders,
            MessageSource messages,
            Problems problems) {
        this.identification = identification;
        this.assignment = assignment;
        this.office = office;
        this.orders = orders;
        this.messages = messages;
        this.problems = problems;
    }

    @PostMapping("/ledger/batch/confirm")
    String confirm(
            @RequestParam(defaultValue = "") List<Long> ids,
            @RequestParam(required = false) @Nullable String back,
            Actor actor,
            CommandKey key,
            Locale locale,
            RedirectAttributes redirect) {
        return carryOut(ids, back, locale, redirect, () -> identification.confirmAll(actor, key, ids));
    }

    @PostMapping("/ledger/batch/accept")
    String accept(
            @RequestParam(defaultValue = "") List<Long> ids,
            @RequestParam(required = false) @Nullable String back,
            Actor actor,
            CommandKey key,
            Locale locale,
            RedirectAttributes redirect) {
        return carryOut(ids, back, locale, redirect, () -> assignment.acceptAll(actor, key, ids));
    }

    @PostMapping("/ledger/batch/urge")
    String urge(
            @RequestParam(defaultValue = "") List<Long> ids,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String back,
            Actor actor,
            CommandKey key,
            Locale locale,
            RedirectAttributes redirect) {
        String words = text == null || text.isBlank()
                ? messages.getMessage("ledger-list.urge.default", null, locale)
                : text.strip();
        return carryOut(ids, back, locale, redirect, () -> office.urgeAll(actor, key, ids, words));
    }

    @PostMapping("/ledger/batch/order")
    String order(
            @RequestParam(defaultValue = "") List<Long> ids,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable String back,
            Actor actor,
            CommandKey key,
            Locale locale,
            RedirectAttributes redirect) {
        return carryOut(ids, back, locale, redirect, () -> orders.issue(actor, key, ids, text.strip()));
    }

    /** Assigning asks more than a click: on to the form. */
    @PostMapping("/ledger/batch/assignment")
    String assignment(
            @RequestParam(defaultValue = "") List<Long> ids,
            @RequestParam(required = false) @Nullable String back,
            RedirectAttributes redirect) {
        checked(ids);
        redirect.addAttribute(
                "ids", String.join(",", ids.stream().map(String::valueOf).toList()));
        redirect.addAttribute("back", Back.to(back));
        return "redirect:/ledger/assignment";
    }

    private String carryOut(
            List<Long> ids,
            @Nullable String back,
            Locale locale,
            RedirectAttributes redirect,
            Supplier<List<BatchResult>> act) {
        checked(ids);
        redirect.addFlashAttribute("outcome", BatchOutcome.of(act.get(), messages, problems, locale));
        return "redirect:" + Back.to(back);
    }

    static void checked(List<Long> ids) {
        if (ids.isEmpty()) {
            throw Refusal.invalid("ledger.nothing-selected");
        }
        if (ids.size() > MOST) {
            throw Refusal.invalid("ledger.too-many-selected", MOST);
        }
    }
}
