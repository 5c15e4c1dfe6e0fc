package org.duban.escalation.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.duban.deadline.Calendars;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** How far the renewal of each type of cases has come. */
@Component
class RenewalTable {

    private final JdbcTemplate jdbc;
    private final Clock clock;

    RenewalTable(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param anything whether there is any case to renew if nothing was ever recorded */
    void ask(String caseType, String fingerprint, boolean anything) {
        int asked = jdbc.update(
                "update escalation_renewal set fingerprint = ?, after_id = 0, done = false, asked_at = ?"
                        + " where case_type = ? and fingerprint <> ?",
                fingerprint,
                now(),
                caseType,
                fingerprint);
        if (asked == 0) {
            begin(caseType, fingerprint, !anything);
        }
    }

    private void begin(String caseType, String fingerprint, boolean done) {
        try {
            jdbc.update(
                    "insert into escalation_renewal (case_type, fingerprint, after_id, done, asked_at)"
                            + " select ?, ?, 0, ?, ? from (select 1 as one) only_one where not exists"
                            + " (select 1 from escalation_renewal where case_type = ?)",
                    caseType,
                    fingerprint,
                    done,
                    now(),
                    caseType);
        } catch (DuplicateKeyException anotherNode) {
            // asked for the same
        }
    }

    /** In the transaction of whatever changed. */
    void askAll() {
        jdbc.update("update escalation_renewal set after_id = 0, done = false, asked_at = ?", now());
    }

    /**
     * Takes the next page until the transaction ends. Not before every node counts by the new calendar, or what is dated
     * there meanwhile would be missed.
     *
     * @param fingerprint of this node's ladders; one with others leaves it to those that have them
     * @return the last id that was renewed; empty if nothing is asked for, or another node is at it
     */
    Optional<Long> take(String caseType, String fingerprint) {
        return jdbc
                .queryForList(
                        "select after_id from escalation_renewal where case_type = ? and fingerprint = ?"
                                + " and done = false and asked_at <= ? for update skip locked",
                        Long.class,
                        caseType,
                        fingerprint,
                        Timestamp.from(clock.instant().minus(Calendars.KNOWN_EVERYWHERE)))
                .stream()
                .findFirst();
    }

    void reached(String caseType, long id, boolean done) {
        jdbc.update("update escalation_renewal set after_id = ?, done = ? where case_type = ?", id, done, caseType);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
