package org.duban.ledger.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.kernel.web.Problems;
import org.duban.ledger.query.Ledger;
import org.duban.ledger.query.LedgerRow;
import org.duban.organization.Person;
import org.duban.rectification.BatchResult;
import org.duban.rectification.OfficeService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The open tasks of many selected problems, given to one person. */
@Controller
class ReassignmentPages {

    private final Ledger ledger;
    private final OfficeService office;
    private final MessageSource messages;
    private final Problems problems;

    ReassignmentPages(Ledger ledger, OfficeService office, MessageSource messages, Problems problems) {
        this.ledger = ledger;
        this.office = office;
        this.messages = messages;
        this.problems = problems;
    }

    /** Reassigning asks for a person and a reason: on to the form. */
    @PostMapping("/ledger/batch/reassignment")
    String choose(
            @RequestParam(defaultValue = "") List<Long> ids,
            @RequestParam(required = false) @Nullable String back,
            RedirectAttributes redirect) {
        BatchPages.checked(ids);
        redirect.addAttribute(
                "ids", String.join(",", ids.stream().map(String::valueOf).toList()));
        redirect.addAttribute("back", Back.to(back));
        return "redirect:/ledger/reassignment";
    }

    @GetMapping("/ledger/reassignment")
    ModelAndView form(
            @RequestParam(defaultValue = "") List<Long> ids,
            @RequestParam(required = false) @Nullable String back,
            Actor actor) {
        BatchPages.checked(ids);
        return page(ids, null, "", back, actor);
    }

    /** Where the form is wrong for all of them it comes back. */
    @PostMapping("/ledger/batch/reassign")
    ModelAndView reassign(
            @RequestParam(defaultValue = "") List<Long> ids,
            @RequestParam(required = false) @Nullable Long personId,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(required = false) @Nullable String back,
            Actor actor,
            CommandKey key,
            Locale locale,
            RedirectAttributes redirect) {
        BatchPages.checked(ids);
        Optional<Refusal> missing = missing(personId, reason);
        if (missing.isPresent() || personId == null) {
            ModelAndView again = page(ids, personId, reason, back, actor);
            missing.ifPresent(refusal -> again.addObject("problem", problems.of(refusal, locale)));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        List<BatchResult> results = office.reassignAll(actor, key, ids, personId, reason);
        redirect.addFlashAttribute("outcome", BatchOutcome.of(results, messages, problems, locale));
        return new ModelAndView("redirect:" + Back.to(back));
    }

    private static Optional<Refusal> missing(@Nullable Long personId, String reason) {
        if (personId == null) {
            return Optional.of(Refusal.field("personId", "ledger.nobody-chosen"));
        }
        return reason.isBlank() ? Optional.of(Refusal.field("reason", "ledger.reason-missing")) : Optional.empty();
    }

    private ModelAndView page(
            List<Long> ids, @Nullable Long personId, String reason, @Nullable String back, Actor actor) {
        List<LedgerRow> rows = ledger.rows(ids, actor.personId());
        ModelAndView page = new ModelAndView("ledger/reassignment");
        page.addObject("rows", rows);
        page.addObject("people", successors(rows, actor));
        page.addObject("personId", personId);
        page.addObject("reason", reason);
        page.addObject("back", Back.to(back));
        return page;
    }

    /** Whoever could take over one of them at least; the others are refused one by one, each with its reason. */
    private List<Person> successors(List<LedgerRow> rows, Actor actor) {
        return rows.stream()
                .flatMap(row -> office.successors(actor, row.id()).stream())
                .distinct()
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }
}
