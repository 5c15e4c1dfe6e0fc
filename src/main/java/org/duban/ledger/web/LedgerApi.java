package org.duban.ledger.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
    private final LedgerDownload files;

    LedgerApi(Ledger ledger, LedgerDownload files) {
        this.ledger = ledger;
        this.files = files;
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

    @Operation(summary = "The filtered ledger as a workbook, in the layout that offices file")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = LedgerDownload.WORKBOOK))
    @GetMapping("/export")
    void export(
            @ParameterObject @ModelAttribute LedgerFilter filter,
            BindingResult unreadable,
            Actor actor,
            HttpServletResponse response)
            throws IOException {
        files.send(filter, unreadable, actor, response);
    }

    /** @param next the cursor of the next answer, null on the last */
    record Answer(List<LedgerRow> items, @Nullable String next) {}
}
