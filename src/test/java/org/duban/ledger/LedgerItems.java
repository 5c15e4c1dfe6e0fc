package org.duban.ledger;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.duban.deadline.AlertLevel;
import org.duban.rectification.Aspect;
import org.duban.rectification.ItemState;
import org.duban.rectification.RectificationKind;
import org.duban.testing.MutableClock;
import org.duban.testing.TestCounty;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Puts rows of every kind into the ledger, without the lives that led to them. */
@TestComponent
public class LedgerItems {

    private static final AtomicLong NEXT_ID = new AtomicLong(3_000_000_000L);

    private final JdbcTemplate jdbc;

    LedgerItems(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What may differ from row to row. */
    public record Row(
            ItemState state,
            String description,
            String source,
            Aspect aspect,
            @Nullable RectificationKind kind,
            @Nullable LocalDate dueOn,
            AlertLevel alert,
            int returns,
            boolean restricted,
            @Nullable Long leadUnit,
            int age) {

        public Row in(ItemState other) {
            return new Row(other, description, source, aspect, kind, dueOn, alert, returns, restricted, leadUnit, age);
        }

        public Row saying(String words) {
            return new Row(state, words, source, aspect, kind, dueOn, alert, returns, restricted, leadUnit, age);
        }

        public Row from(String other) {
            return new Row(state, description, other, aspect, kind, dueOn, alert, returns, restricted, leadUnit, age);
        }

        public Row about(Aspect other) {
            return new Row(state, description, source, other, kind, dueOn, alert, returns, restricted, leadUnit, age);
        }

        public Row of(RectificationKind other) {
            return new Row(state, description, source, aspect, other, dueOn, alert, returns, restricted, leadUnit, age);
        }

        public Row due(@Nullable LocalDate other, AlertLevel level) {
            return new Row(state, description, source, aspect, kind, other, level, returns, restricted, leadUnit, age);
        }

        public Row returned(int times) {
            return new Row(state, description, source, aspect, kind, dueOn, alert, times, restricted, leadUnit, age);
        }

        public Row restrictedOne() {
            return new Row(state, description, source, aspect, kind, dueOn, alert, returns, true, leadUnit, age);
        }

        public Row ledBy(long unit) {
            return new Row(state, description, source, aspect, kind, dueOn, alert, returns, restricted, unit, age);
        }

        public Row aged(int days) {
            return new Row(state, description, source, aspect, kind, dueOn, alert, returns, restricted, leadUnit, days);
        }
    }

    /** One more item of the county's bureau: in rectification, due on 20 October 2023, unless changed. */
    public long add(TestCounty county, UnaryOperator<Row> change) {
        LocalDate due = LocalDate.of(2023, 10, 20);
        Row row = change.apply(new Row(
                ItemState.IN_RECTIFICATION,
                "Queues at the counter",
                "public",
                Aspect.CONDUCT,
                RectificationKind.IMMEDIATE,
                due,
                AlertLevel.GREEN,
                0,
                false,
                county.bureau(),
                10));
        long id = NEXT_ID.incrementAndGet();
        Timestamp at = Timestamp.from(MutableClock.START.minus(Duration.ofDays(row.age())));
        jdbc.update(
                "insert into rectification_item (id, version, campaign_id, number, state, state_since, description, source,"
                        + " level, aspect, kind, goal, unit_id, lead_unit_id, leader_id, handler_id, registrant_id, due_on, original_due_on,"
                        + " alert_level, restricted, already_rectified, returns, round, registered_at, closed_at)"
                        + " values (?, 0, ?, ?, ?, ?, ?, ?, 'UNIT', ?, ?, 'No queues', ?, ?, ?, ?, ?, ?, ?, ?, ?, false, ?, 1, ?, ?)",
                id,
                county.campaignId(),
                "T-" + id,
                row.state().name(),
                at,
                row.description(),
                row.source(),
                row.aspect().name(),
                row.kind() == null ? null : row.kind().name(),
                row.leadUnit() == null ? county.bureau() : row.leadUnit(),
                row.leadUnit(),
                county.unitLeader().personId(),
                county.handler().personId(),
                county.liaison().personId(),
                row.dueOn() == null ? null : Date.valueOf(row.dueOn()),
                row.dueOn() == null ? null : Date.valueOf(row.dueOn()),
                row.alert().name(),
                row.restricted(),
                row.returns(),
                at,
                row.state().open() ? null : at);
        return id;
    }

    /** A measure of the item, in the order of the calls. */
    public void measure(long item, String text) {
        Integer before = jdbc.queryForObject(
                "select count(*) from rectification_measure where item_id = ?", Integer.class, item);
        jdbc.update(
                "insert into rectification_measure (id, item_id, position, text, registered_by) values (?, ?, ?, ?, 1)",
                NEXT_ID.incrementAndGet(),
                item,
                before == null ? 1 : before + 1,
                text);
    }

    /** Somebody closes the item while another reads. */
    public void close(long item) {
        jdbc.update("update rectification_item set state = 'CLOSED', closed_at = registered_at where id = ?", item);
    }
}
