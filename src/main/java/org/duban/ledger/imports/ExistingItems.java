package org.duban.ledger.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.duban.ledger.imports.matching.RowMatcher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The problems that a campaign has already, by fingerprint. */
@Component
class ExistingItems {

    private static final String OF_CAMPAIGN = "select number, description, unit_id from rectification_item"
            + " where campaign_id = ? and state not in ('VOIDED', 'MERGED')";

    private final JdbcTemplate jdbc;

    ExistingItems(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The number of each item; half a million of them take some fifty megabytes. */
    Map<String, String> of(long campaignId) {
        Map<String, String> numbers = new HashMap<>();
        jdbc.query(
                OF_CAMPAIGN,
                row -> {
                    numbers.putIfAbsent(RowMatcher.fingerprint(row.getString(2), row.getLong(3), ""), row.getString(1));
                },
                campaignId);
        return numbers;
    }

    /** The number of an item of one unit with this fingerprint. */
    Optional<String> of(long campaignId, long unitId, String fingerprint) {
        return jdbc
                .query(
                        OF_CAMPAIGN + " and unit_id = ?",
                        (row, n) -> Map.entry(
                                RowMatcher.fingerprint(row.getString(2), row.getLong(3), ""), row.getString(1)),
                        campaignId,
                        unitId)
                .stream()
                .filter(item -> item.getKey().equals(fingerprint))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
