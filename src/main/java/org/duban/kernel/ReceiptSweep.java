package org.duban.kernel;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Deletes receipts that no client will ask for again, a batch per transaction, so that nobody waits for it.
 * Harmless on several nodes: a row is deleted by one of them. There is no index for it, because every
 * command would have to keep it up; the oldest rows are the first that a scan meets.
 */
@Component
public class ReceiptSweep {

    static final int BATCH = 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(ReceiptSweep.class);

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final Duration keep;

    ReceiptSweep(JdbcTemplate jdbc, Clock clock, @Value("${duban.kernel.keep-receipts:90d}") Duration keep) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.keep = keep;
    }

    /**
     * Deletes all receipts that are older than the retention.
     *
     * @return how many
     */
    @Scheduled(
            initialDelayString = "${duban.kernel.sweep-delay:PT10M}",
            fixedDelayString = "${duban.kernel.sweep-every:PT12H}")
    public int sweep() {
        Timestamp limit = Timestamp.from(clock.instant().minus(keep));
        int swept = 0;
        for (int batch = BATCH; batch == BATCH; swept += batch) {
            batch = deleteBatch(limit);
        }
        if (swept > 0) {
            LOG.info("{} receipts of commands older than {} swept", swept, keep);
        }
        return swept;
    }

    private int deleteBatch(Timestamp limit) {
        try {
            return jdbc.update(
                    "delete from command_receipt where command_key in (select command_key from command_receipt"
                            + " where done_at < ? fetch first " + BATCH + " rows only)",
                    limit);
        } catch (PessimisticLockingFailureException | QueryTimeoutException anotherNode) { // H2 calls it a time-out
            return 0; // sweeps the same rows this very moment; the rest waits for the next time
        }
    }
}
