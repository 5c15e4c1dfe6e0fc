package org.duban.workflow.engine;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes due timers for this node, by the engine's own locks: what a node that dies has taken is free again when the
 * lock has run out, or when the node comes back. The engine would take each with a statement of its own.
 */
@Component
class DueTimers {

    private static final String FREE = "select ID_ from ACT_RU_TIMER_JOB where DUEDATE_ <= ?"
            + " and (LOCK_OWNER_ is null or LOCK_EXP_TIME_ < ?) order by DUEDATE_, ID_ limit ? for update skip locked";
    private static final String TAKE = "update ACT_RU_TIMER_JOB set LOCK_OWNER_ = ?, LOCK_EXP_TIME_ = ? where ID_ = ?";
    private static final String GIVE_BACK =
            "update ACT_RU_TIMER_JOB set LOCK_OWNER_ = null, LOCK_EXP_TIME_ = null where ID_ = ? and LOCK_OWNER_ = ?";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DueTimers(JdbcTemplate jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(Propagation.REQUIRES_NEW.value());
        this.clock = clock;
    }

    /** The ids of at most so many timers, the longest due first, which belong to the owner for that time. */
    List<String> take(int atMost, String owner, Duration lock) {
        return transaction.execute(status -> {
            Instant now = clock.instant();
            List<String> ids = jdbc.queryForList(FREE, String.class, Timestamp.from(now), Timestamp.from(now), atMost);
            if (!ids.isEmpty()) {
                Timestamp until = Timestamp.from(now.plus(lock));
                jdbc.batchUpdate(
                        TAKE,
                        ids.stream().map(id -> new Object[] {owner, until, id}).toList());
            }
            return ids;
        });
    }

    /** To be called when a node begins: what is its own it took in an earlier life. */
    void free(String owner) {
        transaction.executeWithoutResult(status -> jdbc.update(
                "update ACT_RU_TIMER_JOB set LOCK_OWNER_ = null, LOCK_EXP_TIME_ = null where LOCK_OWNER_ = ?", owner));
    }

    void giveBack(List<String> ids, String owner) {
        transaction.executeWithoutResult(status -> jdbc.batchUpdate(
                GIVE_BACK, ids.stream().map(id -> new Object[] {id, owner}).toList()));
    }
}
