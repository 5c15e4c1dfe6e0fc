package org.duban.ledger.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.kernel.web.Problem;
import org.duban.kernel.web.Problems;
import org.duban.ledger.query.Ledger;
import org.duban.ledger.query.LedgerFilter;
import org.duban.ledger.query.LedgerRow;
import org.duban.rectification.AssignmentService;
import org.duban.rectification.BatchResult;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One assignment for many selected problems. */
@Controller("ledgerAssignmentPages")
class AssignmentPages {

    private final Ledger ledger;
    private final LedgerChoices choices;
    private final AssignmentService assignment;
    private final MessageSource messages;
    private final Problems problems;

    AssignmentPages(
            Ledger ledger,
            LedgerChoices choices,
            AssignmentService assignment,
            MessageSource messages,
            Problems problems) {
        this.ledger = ledger;
        this.choices = choices;
        this.assignment = assignment;
        this.messages = messages;
        this.problems = problems;
    }

    @GetMapping("/ledger/assignment")
    ModelAndView form(
            @RequestParam(defaultValue = "") List<Long> ids,
            @RequestParam(required = false) @Nullable String back,
            Actor actor,
            Locale locale) {
        BatchPages.checked(ids);
        return page(AssignmentForm.EMPTY, ids, back, actor, locale, null);
    }

    /** Every row that can be assigned is; where the plan itself is wrong for all of them, the form comes back. */
    @PostMapping("/ledger/batch/assign")
    ModelAndView assign(
            @Valid @ModelAttribute("form") AssignmentForm form,
            BindingResult binding,
            @RequestParam(defaultValue = "") List<Long> ids,
            @RequestParam(required = false) @Nullable String back,
            Actor actor,
            CommandKey key,
            Locale locale,
            RedirectAttributes redirect) {
        BatchPages.checked(ids);
        if (binding.hasErrors()) {
            return page(form, ids, back, actor, locale, problems.of(binding, locale));
        }
        List<BatchResult> results = assignment.assignAll(actor, key, ids, form.plan());
        Optional<Refusal> wrong = wrongForAll(results);
        if (wrong.isPresent()) {
            return page(form, ids, back, actor, locale, problems.of(wrong.get(), locale));
        }
        redirect.addFlashAttribute("outcome", BatchOutcome.of(results, messages, problems, locale));
        return new ModelAndView("redirect:" + Back.to(back));
    }

    private static Optional<Refusal> wrongForAll(List<BatchResult> results) {
        List<Refusal> refusals = results.stream()
                .map(BatchResult::refusal)
                .filter(Objects::nonNull)
                .toList();
        boolean all = refusals.size() == results.size()
                && refusals.stream().noneMatch(refusal -> refusal.fields().isEmpty());
        return all ? refusals.stream().findFirst() : Optional.empty();
    }

    private ModelAndView page(
            AssignmentForm form,
            List<Long> ids,
            @Nullable String back,
            Actor actor,
            Locale locale,
            @Nullable Problem problem) {
        List<LedgerRow> rows = ledger.rows(ids, actor.personId());
        ModelAndView page = new ModelAndView("ledger/assignment");
        page.addObject("form", form);
        page.addObject("rows", rows);
        page.addObject("back", Back.to(back));
        page.addObject("choices", choices.of(LedgerFilter.DEFAULT, locale));
        page.addObject("crews", choices.crews());
        page.addObject("leaders", choices.leaders());
        page.addObject("problem", problem);
        if (problem != null) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
