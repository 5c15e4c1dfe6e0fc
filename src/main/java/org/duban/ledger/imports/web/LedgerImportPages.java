package org.duban.ledger.imports.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duban.campaign.Campaigns;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.kernel.web.Problems;
import org.duban.ledger.imports.ImportCounts;
import org.duban.ledger.imports.ImportRow;
import org.duban.ledger.imports.ImportService;
import org.duban.ledger.imports.ImportSheets;
import org.duban.ledger.imports.LedgerImport;
import org.duban.ledger.imports.RowFilter;
import org.duban.ledger.imports.reading.LedgerField;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The way of a ledger in pages: file, columns, rows, result. */
@Controller
@RequestMapping("/ledger/import")
class LedgerImportPages {

    private static final int PAGE = 50;

    private final ImportService imports;
    private final ImportSheets sheets;
    private final RowViews views;
    private final Campaigns campaigns;
    private final Problems problems;

    LedgerImportPages(
            ImportService imports, ImportSheets sheets, RowViews views, Campaigns campaigns, Problems problems) {
        this.imports = imports;
        this.sheets = sheets;
        this.views = views;
        this.campaigns = campaigns;
        this.problems = problems;
    }

    @GetMapping
    String start(Actor actor, Model model) {
        model.addAttribute("campaigns", imports.campaigns(actor));
        model.addAttribute("newest", imports.newest(actor));
        model.addAttribute("step", 1);
        return "ledger/import";
    }

    @PostMapping
    String upload(
            Actor actor,
            CommandKey key,
            @RequestParam long campaignId,
            @RequestParam MultipartFile file,
            Model model,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        try {
            String name = file.getOriginalFilename();
            return to(imports.upload(actor, key, campaignId, name == null ? "" : name, file.getInputStream()));
        } catch (Refusal refusal) {
            tell(refusal, model, response, locale);
            return start(actor, model);
        }
    }

    @GetMapping("/{id}")
    String show(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "ALL") RowFilter show,
            @RequestParam(defaultValue = "1") int page,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Model model,
            Locale locale) {
        LedgerImport ledger = imports.find(actor, id);
        ImportCounts counts = imports.counts(actor, id);
        int pages = Math.max(1, (sizeOf(counts, show) + PAGE - 1) / PAGE);
        int shown = Math.min(Math.max(1, page), pages);
        model.addAttribute("ledger", ledger);
        model.addAttribute("counts", counts);
        model.addAttribute("campaign", campaigns.get(ledger.campaignId()));
        model.addAttribute("sameFile", imports.sameFile(ledger));
        model.addAttribute("filters", RowFilter.values());
        model.addAttribute("sizes", sizes(counts));
        model.addAttribute("show", show);
        model.addAttribute("page", shown);
        model.addAttribute("pages", pages);
        model.addAttribute("fields", LedgerField.values());
        model.addAttribute("step", ImportSteps.of(ledger));
        if (ledger.messageCode() != null && !model.containsAttribute("problem")) {
            Refusal said =
                    Refusal.invalid(ledger.messageCode(), ledger.messageArgs().toArray());
            model.addAttribute("problem", problems.of(said, locale));
        }
        if (!ledger.state().busy()) {
            List<ImportRow> rows = imports.rows(actor, id, show, (shown - 1) * PAGE, PAGE);
            model.addAttribute("rows", views.of(ledger, rows, locale));
        }
        return htmx == null ? "ledger/import-show" : "ledger/import-show :: import";
    }

    private static Map<RowFilter, Integer> sizes(ImportCounts counts) {
        Map<RowFilter, Integer> sizes = new EnumMap<>(RowFilter.class);
        for (RowFilter filter : RowFilter.values()) {
            sizes.put(filter, sizeOf(counts, filter));
        }
        return sizes;
    }

    private static int sizeOf(ImportCounts counts, RowFilter filter) {
        return switch (filter) {
            case ALL -> counts.rows();
            case BLOCKED -> counts.blocked();
            case DOUBTFUL -> counts.doubtful();
            case CLEAN -> counts.clean();
            case SKIPPED -> counts.skipped();
        };
    }

    @PostMapping("/{id}/columns")
    String understand(
            Actor actor,
            CommandKey key,
            @PathVariable long id,
            @RequestParam Map<String, String> form,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate filledOn,
            RedirectAttributes redirect) {
        imports.understand(actor, key, id, ColumnForm.columns(form), filledOn);
        redirect.addFlashAttribute("done", "ledger.import.read-again");
        return to(id);
    }

    @PostMapping("/{id}/sheet")
    String sheet(
            Actor actor,
            CommandKey key,
            @PathVariable long id,
            @RequestParam int sheet,
            Model model,
            HttpServletResponse response,
            Locale locale) {
        try {
            return to(sheets.choose(actor, key, id, sheet));
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
                throw refusal;
            }
            tell(refusal, model, response, locale);
            return show(actor, id, RowFilter.ALL, 1, null, model, locale);
        }
    }

    @PostMapping("/{id}/skip")
    String skipAll(
            Actor actor,
            CommandKey key,
            @PathVariable long id,
            @RequestParam RowFilter show,
            @RequestParam boolean skip,
            RedirectAttributes redirect) {
        imports.skipAll(actor, key, id, show, skip);
        redirect.addFlashAttribute("done", "ledger.import.saved");
        return to(id);
    }

    @PostMapping("/{id}/commit")
    String commit(
            Actor actor,
            CommandKey key,
            @PathVariable long id,
            Model model,
            HttpServletResponse response,
            Locale locale) {
        try {
            return to(imports.commit(actor, key, id));
        } catch (Refusal refusal) {
            tell(refusal, model, response, locale);
            return show(actor, id, RowFilter.ALL, 1, null, model, locale);
        }
    }

    private void tell(Refusal refusal, Model model, HttpServletResponse response, Locale locale) {
        model.addAttribute("problem", problems.of(refusal, locale));
        response.setStatus(refusal.kind().status());
    }

    private static String to(long id) {
        return "redirect:/ledger/import/" + id;
    }
}
