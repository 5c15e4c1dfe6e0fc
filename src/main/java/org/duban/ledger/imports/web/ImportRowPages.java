package org.duban.ledger.imports.web;

import java.util.Locale;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.ledger.imports.ImportRow;
import org.duban.ledger.imports.ImportService;
import org.duban.ledger.imports.LedgerImport;
import org.duban.ledger.imports.reading.ReportedState;
import org.duban.rectification.Aspect;
import org.duban.rectification.ProblemLevel;
import org.duban.rectification.RectificationKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One row of a preview, mended in its place or on a page of its own. */
@Controller
@RequestMapping("/ledger/import")
class ImportRowPages {

    private final ImportService imports;
    private final RowViews views;
    private final RowChoices choices;

    ImportRowPages(ImportService imports, RowViews views, RowChoices choices) {
        this.imports = imports;
        this.views = views;
        this.choices = choices;
    }

    @GetMapping("/{id}/rows/{number}")
    String row(
            Actor actor,
            @PathVariable long id,
            @PathVariable int number,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Model model,
            Locale locale) {
        ImportRow row = imports.row(actor, id, number);
        LedgerImport ledger = imports.find(actor, id);
        model.addAttribute("ledger", ledger);
        model.addAttribute("row", views.of(ledger, row, locale));
        model.addAttribute("levels", ProblemLevel.values());
        model.addAttribute("draft", row.matched().draft());
        model.addAttribute("mend", row.matched().mend());
        model.addAttribute("choices", choices.of(row, locale));
        model.addAttribute("kinds", RectificationKind.values());
        model.addAttribute("aspects", Aspect.values());
        model.addAttribute("states", ReportedState.values());
        model.addAttribute("step", 3);
        return htmx == null ? "ledger/import-row" : "ledger/import-parts :: mendInline";
    }

    @PostMapping("/{id}/rows/{number}")
    String mend(
            Actor actor,
            CommandKey key,
            @PathVariable long id,
            @PathVariable int number,
            @ModelAttribute MendForm form,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Model model,
            RedirectAttributes redirect,
            Locale locale) {
        imports.choose(actor, key, id, number, form.mend(imports.row(actor, id, number)));
        if (htmx != null) {
            LedgerImport ledger = imports.find(actor, id);
            model.addAttribute("ledger", ledger);
            model.addAttribute("counts", imports.counts(actor, id));
            model.addAttribute("row", views.of(ledger, imports.row(actor, id, number), locale));
            model.addAttribute("beside", true);
            return "ledger/import-parts :: mendedRow";
        }
        redirect.addFlashAttribute("done", "ledger.import.saved");
        return "redirect:/ledger/import/" + id + "#row-" + number;
    }
}
