package org.duban.keytask.domain;

import java.sql.Timestamp;
import org.duban.keytask.ListSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Which list a campaign works by. Whoever publishes takes its row first, so that two lists never mix. */
@Component
class ListInForce {

    private final JdbcTemplate jdbc;

    ListInForce(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void take(long campaignId, ListSource source, Act by) {
        Timestamp at = Timestamp.from(by.at());
        int changed = jdbc.update(
                "update key_task_list set submission_id = ?, name = ?, version_no = ?, fingerprint = ?,"
                        + " published_at = ?, published_by = ? where campaign_id = ?",
                source.submissionId(),
                source.name(),
                source.versionNo(),
                source.fingerprint(),
                at,
                by.personId(),
                campaignId);
        if (changed == 0) {
            jdbc.update(
                    "insert into key_task_list (submission_id, name, version_no, fingerprint, published_at,"
                            + " published_by, campaign_id) values (?, ?, ?, ?, ?, ?, ?)",
                    source.submissionId(),
                    source.name(),
                    source.versionNo(),
                    source.fingerprint(),
                    at,
                    by.personId(),
                    campaignId);
        }
    }
}
