package org.duban.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duban.testing.DatabaseTest;
import org.duban.testing.MutableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DatabaseTest
class ReceiptSweepTest {

    private static final String ACTION = "test.swept";
    private static final Instant LONG_AGO = MutableClock.START.minus(Duration.ofDays(4_000));

    @Autowired
    ReceiptSweep sweep;

    @Autowired
    Commands commands;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    MutableClock clock;

    @AfterEach
    void forget() {
        jdbc.update("delete from command_receipt where action = ?", ACTION);
    }

    @Test
    void keepsAReceiptForNinetyDaysAndNotADayLonger() {
        CommandKey key = CommandKey.random();
        Actor actor = new Actor(1, "somebody");
        commands.once(key, actor, ACTION, () -> 7);

        clock.advance(Duration.ofDays(90));
        sweep.sweep();
        assertThat(commands.once(key, actor, ACTION, () -> {
                    throw Refusal.conflict("task.gone");
                }))
                .isEqualTo(7);

        clock.advance(Duration.ofSeconds(1));
        sweep.sweep();
        assertThat(receipts()).isZero();
    }

    @Test
    void sweepsMoreThanABatchAndLeavesTheYoung() {
        add(2 * ReceiptSweep.BATCH + 1, LONG_AGO);
        add(1, clock.instant());

        assertThat(sweep.sweep()).isGreaterThan(2 * ReceiptSweep.BATCH);

        assertThat(receipts()).isOne();
    }

    @Test
    void severalNodesAtOnceDoNoHarm() {
        add(2 * ReceiptSweep.BATCH + 1, LONG_AGO);
        add(1, clock.instant());

        List<CompletableFuture<Integer>> nodes = Stream.generate(() -> CompletableFuture.supplyAsync(sweep::sweep))
                .limit(3)
                .toList();
        nodes.forEach(CompletableFuture::join);
        sweep.sweep();

        assertThat(receipts()).isOne();
    }

    private void add(int number, Instant at) {
        jdbc.batchUpdate(
                "insert into command_receipt (command_key, person_id, action, result_id, done_at) values (?, 1, ?, 1, ?)",
                IntStream.range(0, number)
                        .mapToObj(n -> new Object[] {UUID.randomUUID().toString(), ACTION, Timestamp.from(at)})
                        .toList());
    }

    private int receipts() {
        Integer left =
                jdbc.queryForObject("select count(*) from command_receipt where action = ?", Integer.class, ACTION);
        return left == null ? -1 : left;
    }
}
