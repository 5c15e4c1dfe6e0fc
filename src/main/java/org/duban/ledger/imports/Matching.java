package org.duban.ledger.imports;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.duban.campaign.Campaign;
import org.duban.campaign.Campaigns;
import org.duban.ledger.imports.matching.MatchContext;
import org.duban.organization.Directory;
import org.duban.rectification.Items;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what rows are compared with. */
@Component
class Matching {

    private final Directory directory;
    private final Campaigns campaigns;
    private final ExistingItems existing;
    private final ImportRows rows;
    private final Items items;

    Matching(Directory directory, Campaigns campaigns, ExistingItems existing, ImportRows rows, Items items) {
        this.directory = directory;
        this.campaigns = campaigns;
        this.existing = existing;
        this.rows = rows;
        this.items = items;
    }

    /** For all rows of a file, one after the other. */
    MatchContext wholeFile(LedgerImport ledger) {
        Map<String, String> numbers = existing.of(ledger.campaignId());
        Map<String, Integer> seen = new HashMap<>();
        return context(ledger, new MatchContext.Repeats() {
            @Override
            public @Nullable Integer earlierRow(String fingerprint, int row) {
                return seen.putIfAbsent(fingerprint, row);
            }

            @Override
            public @Nullable String existing(String fingerprint, long unitId) {
                return numbers.get(fingerprint);
            }
        });
    }

    /** For one row that was changed: only the items of its unit are looked through. */
    MatchContext oneRow(LedgerImport ledger) {
        return context(ledger, new MatchContext.Repeats() {
            @Override
            public @Nullable Integer earlierRow(String fingerprint, int row) {
                return rows.earlier(ledger.id(), fingerprint, row).orElse(null);
            }

            @Override
            public @Nullable String existing(String fingerprint, long unitId) {
                return existing.of(ledger.campaignId(), unitId, fingerprint).orElse(null);
            }
        });
    }

    private MatchContext context(LedgerImport ledger, MatchContext.Repeats repeats) {
        Campaign campaign = campaigns.get(ledger.campaignId());
        MatchContext.Sources sources = new MatchContext.Sources(items.sources(Locale.SIMPLIFIED_CHINESE));
        return MatchContext.of(directory.current(), campaign.startsOn(), campaign.officeUnitId(), sources, repeats);
    }
}
