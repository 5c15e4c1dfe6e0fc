package org.duban.ledger.web;

import java.util.List;
import org.duban.kernel.Actor;
import org.duban.ledger.query.Ledger;
import org.duban.ledger.query.LedgerFilter;
import org.duban.ledger.query.LedgerPage;
import org.duban.ledger.query.LedgerRow;
import org.duban.ledger.query.LedgerTotals;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The ledger for programs: the filter of the page, read on by a cursor. */
@RestController
@RequestMapping("/api/v1/ledger")
class LedgerApi {

    private static final int MOST = 500;

    private final Ledger ledger;

    LedgerApi(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * @param cursor what the answer before called {@code next}; without it the list begins
     * @param limit rows per answer, at most 500
     */
    @GetMapping
    Answer list(
            @ParameterObject @ModelAttribute LedgerFilter filter,
            BindingResult unreadable,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit,
            Actor actor) {
        FilterErrors.refuse(unreadable);
        int size = Math.max(1, Math.min(limit, MOST));
        LedgerPage page = ledger.page(filter, actor.personId(), cursor, false, size);
        return new Answer(page.rows(), page.after());
    }

    @GetMapping("/totals")
    LedgerTotals totals(@ParameterObject @ModelAttribute LedgerFilter filter, BindingResult unreadable, Actor actor) {
        FilterErrors.refuse(unreadable);
        return ledger.totals(filter, actor.personId());
    }

    /** @param next the cursor of the next answer, null on the last */
    record Answer(List<LedgerRow> items, @Nullable String next) {}
}
