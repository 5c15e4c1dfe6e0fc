package org.duban.notification.delivery;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.duban.notification.Channel;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts what waits for one person into one mail: one short transaction each, and never two mails for one notice. */
@Component
class MailPlan {

    /** Every level is named so that the index on what is pending leads to the person. */
    private static final String OF_PERSON =
            " where pending = true and level in ('RED', 'YELLOW', 'GREEN') and recipient_id = ? and at < ?";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Outbox outbox;
    private final Clock clock;

    MailPlan(JdbcTemplate jdbc, PlatformTransactionManager transactions, Outbox outbox, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Everything that waits goes with the red ones. */
    void urgent(long person) {
        Instant now = clock.instant();
        plan(Occasion.URGENT, person, "urgent:" + person + ":" + now, now.plusMillis(1));
    }

    void digest(long person, DigestTimes.Digest digest) {
        String key = "digest:" + person + ":" + digest.day();
        if (!used(key)) {
            plan(Occasion.DIGEST, person, key, digest.until());
        }
    }

    /** Nothing is sent; what is red may stay, for the urgent mail that is still to come. */
    void none(long person, Instant until, boolean redStays) {
        jdbc.update(
                "update notification_notice set pending = false" + OF_PERSON + (redStays ? " and level <> 'RED'" : ""),
                person,
                Timestamp.from(until));
    }

    boolean urgentSince(long person, Instant since) {
        Long found = jdbc.queryForObject(
                "select count(*) from notification_delivery where person_id = ? and occasion = 'URGENT'"
                        + " and created_at > ?",
                Long.class,
                person,
                Timestamp.from(since));
        return found != null && found > 0;
    }

    private boolean used(String key) {
        Long found = jdbc.queryForObject(
                "select count(*) from notification_delivery where idempotency_key = ?", Long.class, key);
        return found != null && found > 0;
    }

    private void plan(Occasion occasion, long person, String key, Instant until) {
        try {
            transaction.executeWithoutResult(status -> {
                List<Long> notices = jdbc.queryForList(
                        "select id from notification_notice" + OF_PERSON + " order by id for update skip locked",
                        Long.class,
                        person,
                        Timestamp.from(until));
                if (!notices.isEmpty()) {
                    long delivery = outbox.add(key, occasion, Channel.MAIL, person, null, null);
                    hold(delivery, notices);
                }
            });
        } catch (DuplicateKeyException planned) {
            // another node has; what is left over waits for the next time
        }
    }

    private void hold(long delivery, List<Long> notices) {
        jdbc.batchUpdate(
                "insert into notification_delivery_notice (delivery_id, notice_id) values (?, ?)",
                notices.stream().map(id -> new Object[] {delivery, id}).toList());
        jdbc.batchUpdate(
                "update notification_notice set pending = false where id = ?",
                notices.stream().map(id -> new Object[] {id}).toList());
    }
}
