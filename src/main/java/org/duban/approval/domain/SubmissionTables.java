package org.duban.approval.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The small tables beside a submission: numbers, copies, recipients, what was seen and what was brought about. */
@Component
public class SubmissionTables {

    /** A unit that a document went to. */
    public record Recipient(
            long unitId,
            @Nullable Long receivedBy,
            @Nullable Instant receivedAt) {}

    /** Somebody who was sent a copy. */
    public record Copy(
            long personId,
            long copiedBy,
            Instant at,
            @Nullable Instant readAt) {}

    private final JdbcTemplate jdbc;
    private final TransactionTemplate apart;
    private final Clock clock;

    SubmissionTables(JdbcTemplate jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** {@code SS-2023-00012}; whoever drafts at the same moment waits for it. */
    String nextNumber(int year) {
        if (jdbc.update(COUNT_UP, year) == 0) {
            beginYear(year);
            jdbc.update(COUNT_UP, year);
        }
        Integer number = jdbc.queryForObject(
                "select last_number from approval_counter where counted_year = ?", Integer.class, year);
        return String.format("SS-%d-%05d", year, number);
    }

    private static final String COUNT_UP =
            "update approval_counter set last_number = last_number + 1 where counted_year = ?";

    private void beginYear(int year) {
        try {
            apart.executeWithoutResult(status ->
                    jdbc.update("insert into approval_counter (counted_year, last_number) values (?, 0)", year));
        } catch (DuplicateKeyException somebodyElseDid) {
            // then it is there
        }
    }

    /** @return false if it was carried out before */
    boolean beginEffect(long submissionId) {
        return jdbc.update(
                        "insert into approval_effect (submission_id, done_at) select s.id, ? from approval_submission s"
                                + " where s.id = ? and not exists"
                                + " (select 1 from approval_effect e where e.submission_id = s.id)",
                        Timestamp.from(clock.instant()),
                        submissionId)
                == 1;
    }

    /** @return false if the person had a copy already */
    boolean copy(long submissionId, long personId, Act by) {
        return jdbc.update(
                        "insert into approval_copy (submission_id, person_id, copied_by, copied_at)"
                                + " select s.id, cast(? as bigint), cast(? as bigint), cast(? as timestamp(6) with time zone)"
                                + " from approval_submission s where s.id = ? and not exists"
                                + " (select 1 from approval_copy c where c.submission_id = s.id and c.person_id = ?)",
                        personId,
                        by.personId(),
                        Timestamp.from(by.at()),
                        submissionId,
                        personId)
                == 1;
    }

    public List<Copy> copies(long submissionId) {
        return jdbc.query(
                "select person_id, copied_by, copied_at, read_at from approval_copy where submission_id = ?"
                        + " order by copied_at, person_id",
                (row, n) -> new Copy(
                        row.getLong(1), row.getLong(2), row.getTimestamp(3).toInstant(), instant(row.getTimestamp(4))),
                submissionId);
    }

    void address(long submissionId, Collection<Long> unitIds) {
        jdbc.batchUpdate(
                "insert into approval_recipient (submission_id, unit_id) values (?, ?)",
                unitIds.stream().map(unit -> new Object[] {submissionId, unit}).toList());
    }

    public List<Recipient> recipients(long submissionId) {
        return jdbc.query(
                "select unit_id, received_by, received_at from approval_recipient where submission_id = ?"
                        + " order by unit_id",
                (row, n) -> new Recipient(row.getLong(1), row.getObject(2, Long.class), instant(row.getTimestamp(3))),
                submissionId);
    }

    void receive(long submissionId, long unitId, Act by) {
        jdbc.update(
                "update approval_recipient set received_by = ?, received_at = ? where submission_id = ? and unit_id = ?",
                by.personId(),
                Timestamp.from(by.at()),
                submissionId,
                unitId);
    }

    /** Remembers that the reader saw the version, and that a copy was read. */
    void seen(long submissionId, long personId, int versionNo) {
        jdbc.update(
                "insert into approval_seen (submission_id, person_id, version_no)"
                        + " select s.id, cast(? as bigint), cast(? as integer) from approval_submission s"
                        + " where s.id = ? and not exists (select 1 from approval_seen x where x.submission_id = s.id"
                        + " and x.person_id = ? and x.version_no = ?)",
                personId,
                versionNo,
                submissionId,
                personId,
                versionNo);
        jdbc.update(
                "update approval_copy set read_at = ? where submission_id = ? and person_id = ? and read_at is null",
                Timestamp.from(clock.instant()),
                submissionId,
                personId);
    }

    /** The newest version before that one which the person saw; null for none. */
    public @Nullable Integer seenBefore(long submissionId, long personId, int versionNo) {
        return jdbc.queryForObject(
                "select max(version_no) from approval_seen where submission_id = ? and person_id = ? and version_no < ?",
                Integer.class,
                submissionId,
                personId,
                versionNo);
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
