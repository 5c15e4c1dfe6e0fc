package org.duban.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Commands;
import org.duban.testing.DatabaseTest;
import org.duban.testing.MutableClock;
import org.duban.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class AuditTrailTest {

    private static final AtomicLong CASES = new AtomicLong();
    private static final Actor HAN = new Actor(7001, "Han Lu");
    private static final Actor WEI = new Actor(7002, "Wei Shan");

    private final CaseRef ref = new CaseRef("audit-test", CASES.incrementAndGet());

    @Autowired
    AuditTrail trail;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Commands commands;

    @Autowired
    JdbcTemplate jdbc;

    @AfterEach
    void protectAgain() {
        protect(true);
    }

    @Test
    void tellsWhatHappenedInOrder() {
        record("test.opened", Map.of("b", "2", "a", "\u95ee\u9898 \"1\""));
        transaction.executeWithoutResult(status -> trail.record(ref, HAN, WEI, "test.signed", Map.of()));

        List<AuditEntry> timeline = trail.timeline(ref);

        assertThat(timeline).extracting(AuditEntry::action).containsExactly("test.opened", "test.signed");
        AuditEntry first = timeline.get(0);
        assertThat(first.seq()).isEqualTo(1);
        assertThat(first.at()).isEqualTo(MutableClock.START);
        assertThat(first.actorId()).isEqualTo(HAN.personId());
        assertThat(first.actorName()).isEqualTo("Han Lu");
        assertThat(first.onBehalfOf()).isNull();
        assertThat(first.details()).containsOnly(Map.entry("a", "\u95ee\u9898 \"1\""), Map.entry("b", "2"));
        assertThat(timeline.get(1).onBehalfOf()).isEqualTo("Wei Shan");
        assertThat(trail.verify(ref)).isEqualTo(new ChainVerdict(2, null));
    }

    @Test
    void writesOnlyInSomebodysTransaction() {
        assertThatThrownBy(() -> trail.record(ref, HAN, "test.opened", Map.of()))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThat(trail.timeline(ref)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "case_type = 'other'",
                "case_id = case_id + 1000000",
                "seq = 9",
                "at = timestamp with time zone '2023-10-09 01:00:00.000001+00:00'",
                "actor_id = 1",
                "actor_name = 'Nobody'",
                "on_behalf_of_id = null",
                "on_behalf_of = null",
                "action = 'test.other'",
                "details = '{}'",
                "previous_hash = hash",
                "hash = previous_hash"
            })
    void findsWhatWasChangedBehindItsBack(String change) {
        record("test.opened", Map.of());
        transaction.executeWithoutResult(status -> trail.record(ref, HAN, WEI, "test.signed", Map.of("n", "1")));
        record("test.closed", Map.of());
        protect(false);

        jdbc.update(
                "update audit_entry set " + change + " where case_type = ? and case_id = ? and seq = 2",
                ref.type(),
                ref.id());

        assertThat(trail.verify(ref).brokenAt()).isEqualTo(2);
    }

    @Test
    void findsAnEntryThatWasTakenOut() {
        record("test.opened", Map.of());
        record("test.signed", Map.of());
        record("test.closed", Map.of());
        protect(false);

        jdbc.update("delete from audit_entry where case_type = ? and case_id = ? and seq = 1", ref.type(), ref.id());

        assertThat(trail.verify(ref).brokenAt()).isEqualTo(1);
    }

    @Test
    void theDatabaseItselfRefusesToChangeARecordWhereItCan() {
        record("test.opened", Map.of());
        if (TestDatabase.chosen() == TestDatabase.Kind.POSTGRES) {
            assertThatThrownBy(() -> jdbc.update("update audit_entry set actor_id = 1 where case_id = ?", ref.id()))
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("append-only");
            assertThatThrownBy(() -> jdbc.update("delete from audit_entry where case_id = ?", ref.id()))
                    .hasMessageContaining("append-only");
            assertThatThrownBy(() -> jdbc.execute("truncate audit_entry")).hasMessageContaining("append-only");
        }
        assertThat(trail.verify(ref).whole()).isTrue();
    }

    @Test
    void twoCommandsOnOneCaseTakeTurns() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        AtomicInteger runs = new AtomicInteger();
        Callable<Long> act = () -> commands.once(CommandKey.random(), HAN, "test.act", () -> {
            trail.timeline(ref);
            if (runs.incrementAndGet() <= 2) {
                meet(together); // both have looked before either writes
            }
            trail.record(ref, HAN, "test.act", Map.of());
            return ref.id();
        });
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            for (Future<Long> done : both.invokeAll(List.of(act, act))) {
                assertThat(done.get()).isEqualTo(ref.id());
            }
        } finally {
            both.shutdownNow();
        }
        assertThat(trail.verify(ref)).isEqualTo(new ChainVerdict(2, null));
    }

    private static void meet(CyclicBarrier together) {
        try {
            together.await(10, TimeUnit.SECONDS);
        } catch (Exception late) {
            throw new IllegalStateException(late);
        }
    }

    private void record(String action, Map<String, String> details) {
        transaction.executeWithoutResult(status -> trail.record(ref, HAN, action, details));
    }

    private void protect(boolean on) {
        if (TestDatabase.chosen() == TestDatabase.Kind.POSTGRES) {
            jdbc.execute("alter table audit_entry " + (on ? "enable" : "disable") + " trigger user");
        }
    }
}
