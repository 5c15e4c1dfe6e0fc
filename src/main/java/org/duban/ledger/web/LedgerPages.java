package org.duban.ledger.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duban.kernel.Actor;
import org.duban.ledger.query.Ledger;
import org.duban.ledger.query.LedgerFilter;
import org.duban.ledger.query.LedgerLines;
import org.duban.ledger.query.LedgerPage;
import org.duban.ledger.query.LedgerSort;
import org.duban.organization.Directory;
import org.duban.organization.PostKind;
import org.duban.organization.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The ledger: everything one may see, filtered by the URL. */
@Controller
class LedgerPages {

    private static final List<PostKind> ACCEPTING =
            List.of(PostKind.UNIT_HEAD, PostKind.BRANCH_SECRETARY, PostKind.LIAISON);

    private final Ledger ledger;
    private final LedgerChoices choices;
    private final LedgerLines lines;
    private final Directory directory;

    LedgerPages(Ledger ledger, LedgerChoices choices, LedgerLines lines, Directory directory) {
        this.ledger = ledger;
        this.choices = choices;
        this.lines = lines;
        this.directory = directory;
    }

    /** A part of the URL that cannot be read narrows nothing, and the page says which. */
    @GetMapping("/ledger")
    String list(
            @ModelAttribute("filter") LedgerFilter filter,
            BindingResult unreadable,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String before,
            @RequestHeader(name = "HX-Target", required = false) @Nullable String target,
            Actor actor,
            Locale locale,
            Model model) {
        boolean backwards = before != null;
        LedgerPage page = ledger.page(filter, actor.personId(), backwards ? before : after, backwards, Ledger.PAGE);
        Viewer viewer = directory.viewer(actor.personId());
        model.addAttribute("filter", filter);
        model.addAttribute("unreadable", unreadable.getFieldErrors());
        model.addAttribute("page", page);
        model.addAttribute("lines", lines.of(page.rows(), locale));
        model.addAttribute("totals", ledger.totals(filter, actor.personId(), page));
        model.addAttribute("choices", choices.of(filter, locale));
        model.addAttribute("sorts", LedgerSort.values());
        model.addAttribute("here", here(filter, after, before));
        model.addAttribute("office", viewer.office());
        model.addAttribute(
                "leading", !directory.current().portfoliosOf(actor.personId()).isEmpty());
        model.addAttribute("accepting", viewer.holdsAny(ACCEPTING));
        return "ledger-results".equals(target) ? "ledger/list :: results" : "ledger/list";
    }

    private static String here(LedgerFilter filter, @Nullable String after, @Nullable String before) {
        Map<String, String> place =
                before != null ? Map.of("before", before) : after != null ? Map.of("after", after) : Map.of();
        return filter.at("/ledger", place);
    }
}
