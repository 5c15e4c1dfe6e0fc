package org.duban.kernel;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries out a command in one transaction, and once.
 *
 * <p>The receipt is written last, in the command's own transaction, so that a command costs one statement
 * more and a repeated one runs into the primary key (or into the state that the first one left) and is
 * answered with what the first one answered. A deadlock is tried again, at most three times, as a whole.
 */
@Component
public class Commands {

    private static final int ATTEMPTS = 3;

    private final TransactionTemplate transaction;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    Commands(PlatformTransactionManager transactions, JdbcTemplate jdbc, Clock clock) {
        this.transaction = new TransactionTemplate(transactions);
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Runs the action in a transaction of its own unless its key was used before.
     *
     * @param action the name of the command, part of the receipt
     * @return the id that the action returned, now or when it first ran
     * @throws Refusal {@code command.key-reused} if the key belongs to another person or another command
     */
    public long once(CommandKey key, Actor actor, String action, LongSupplier work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            long result = work.getAsLong();
            writeReceipt(key, actor, action, result);
            return result;
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.execute(status -> {
                    long result = work.getAsLong();
                    writeReceipt(key, actor, action, result);
                    return result;
                });
            } catch (DuplicateKeyException | Refusal refused) {
                return receiptOf(key, actor, action).orElseThrow(() -> refused);
            } catch (PessimisticLockingFailureException deadlock) {
                if (attempt == ATTEMPTS) {
                    throw deadlock;
                }
            }
        }
    }

    private void writeReceipt(CommandKey key, Actor actor, String action, long result) {
        jdbc.update(
                "insert into command_receipt (command_key, person_id, action, result_id, done_at) values (?, ?, ?, ?, ?)",
                key.value(),
                actor.personId(),
                action,
                result,
                Timestamp.from(clock.instant()));
    }

    private Optional<Long> receiptOf(CommandKey key, Actor actor, String action) {
        record Receipt(long personId, String action, long resultId) {}
        List<Receipt> found = jdbc.query(
                "select person_id, action, result_id from command_receipt where command_key = ?",
                (row, n) -> new Receipt(row.getLong(1), row.getString(2), row.getLong(3)),
                key.value());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Receipt receipt = found.get(0);
        if (receipt.personId() != actor.personId() || !receipt.action().equals(action)) {
            throw Refusal.conflict("command.key-reused");
        }
        return Optional.of(receipt.resultId());
    }
}
