package org.duban.ledger.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.duban.campaign.Campaign;
import org.duban.campaign.Campaigns;
import org.duban.deadline.Deadlines;
import org.duban.kernel.Actor;
import org.duban.ledger.query.Ledger;
import org.duban.ledger.query.LedgerFilter;
import org.duban.ledger.query.LedgerPage;
import org.duban.ledger.query.LedgerRow;
import org.duban.ledger.query.LedgerSort;
import org.duban.organization.Directory;
import org.duban.organization.PostKind;
import org.duban.organization.Viewer;
import org.duban.rectification.Items;
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
    private final Items items;
    private final Campaigns campaigns;
    private final Deadlines deadlines;
    private final Directory directory;

    LedgerPages(
            Ledger ledger,
            LedgerChoices choices,
            Items items,
            Campaigns campaigns,
            Deadlines deadlines,
            Directory directory) {
        this.ledger = ledger;
        this.choices = choices;
        this.items = items;
        this.campaigns = campaigns;
        this.deadlines = deadlines;
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
        model.addAttribute("lines", lines(page.rows(), locale));
        model.addAttribute("totals", ledger.totals(filter, actor.personId(), page));
        model.addAttribute("choices", choices.of(filter, locale));
        model.addAttribute("sorts", LedgerSort.values());
        model.addAttribute("here", here(filter, after, before));
        model.addAttribute("office", viewer.office());
        model.addAttribute("accepting", viewer.holdsAny(ACCEPTING));
        return "ledger-results".equals(target) ? "ledger/list :: results" : "ledger/list";
    }

    private List<LedgerLine> lines(List<LedgerRow> rows, Locale locale) {
        Map<String, String> sources = items.sources(locale);
        Map<Long, ZoneId> zones = campaigns.all().stream().collect(Collectors.toMap(Campaign::id, Campaign::zone));
        return rows.stream().map(row -> line(row, sources, zones)).toList();
    }

    private LedgerLine line(LedgerRow row, Map<String, String> sources, Map<Long, ZoneId> zones) {
        ZoneId zone = Objects.requireNonNull(zones.get(row.campaignId()), "every item has a campaign");
        LocalDate due = row.state().open() ? row.dueOn() : null;
        Integer left = due == null ? null : deadlines.workingDaysLeft(due, zone);
        return new LedgerLine(row, sources.getOrDefault(row.source(), row.source()), zone, left);
    }

    private static String here(LedgerFilter filter, @Nullable String after, @Nullable String before) {
        Map<String, String> place =
                before != null ? Map.of("before", before) : after != null ? Map.of("after", after) : Map.of();
        return filter.at("/ledger", place);
    }
}
