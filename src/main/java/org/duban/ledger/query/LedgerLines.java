package org.duban.ledger.query;

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
import org.duban.rectification.Items;
import org.springframework.stereotype.Component;

/** Puts rows into the words of a page. */
@Component
public class LedgerLines {

    private final Items items;
    private final Campaigns campaigns;
    private final Deadlines deadlines;

    LedgerLines(Items items, Campaigns campaigns, Deadlines deadlines) {
        this.items = items;
        this.campaigns = campaigns;
        this.deadlines = deadlines;
    }

    public List<LedgerLine> of(List<LedgerRow> rows, Locale locale) {
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
}
