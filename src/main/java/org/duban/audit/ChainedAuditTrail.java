package org.duban.audit;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.duban.audit.query.AuditEntryMapper;
import org.duban.audit.query.AuditRow;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Two statements per entry: where the chain ends, and the new link. */
@Component
class ChainedAuditTrail implements AuditTrail {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    private static final String INSERT =
            "insert into audit_entry (case_type, case_id, seq, at, actor_id, actor_name, on_behalf_of_id,"
                    + " on_behalf_of, action, details, previous_hash, hash)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final int[] TYPES = {
        Types.VARCHAR,
        Types.BIGINT,
        Types.BIGINT,
        Types.TIMESTAMP_WITH_TIMEZONE,
        Types.BIGINT,
        Types.VARCHAR,
        Types.BIGINT,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR
    };

    private final JdbcTemplate jdbc;
    private final AuditEntryMapper entries;
    private final Clock clock;

    ChainedAuditTrail(JdbcTemplate jdbc, AuditEntryMapper entries, Clock clock) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(CaseRef ref, Actor actor, String action, Map<String, String> details) {
        append(ref, actor, null, action, details);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(CaseRef ref, Actor actor, Actor onBehalfOf, String action, Map<String, String> details) {
        append(ref, actor, onBehalfOf, action, details);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(Actor actor, String action, Map<CaseRef, Map<String, String>> cases) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Object[]> rows = cases.entrySet().stream()
                .map(one -> values(new Link(
                        one.getKey(),
                        1,
                        now,
                        actor.personId(),
                        actor.name(),
                        null,
                        null,
                        action,
                        Link.canonical(one.getValue()),
                        Link.GENESIS)))
                .toList();
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(INSERT, rows, TYPES);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<AuditEntry> timeline(CaseRef ref) {
        return entries.timeline(ref).stream().map(ChainedAuditTrail::entry).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public ChainVerdict verify(CaseRef ref) {
        List<AuditRow> rows = entries.timeline(ref);
        String previous = Link.GENESIS;
        long expected = 1;
        for (AuditRow row : rows) {
            if (row.seq() != expected
                    || !row.previousHash().equals(previous)
                    || !row.hash().equals(link(ref, row).hash())) {
                return new ChainVerdict(rows.size(), expected);
            }
            previous = row.hash();
            expected++;
        }
        return new ChainVerdict(rows.size(), null);
    }

    private void append(
            CaseRef ref, Actor actor, @Nullable Actor onBehalfOf, String action, Map<String, String> details) {
        End end = endOf(ref);
        Link link = new Link(
                ref,
                end.seq() + 1,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                actor.personId(),
                actor.name(),
                onBehalfOf == null ? null : onBehalfOf.personId(),
                onBehalfOf == null ? null : onBehalfOf.name(),
                action,
                Link.canonical(details),
                end.hash());
        try {
            jdbc.update(INSERT, values(link), TYPES);
        } catch (DuplicateKeyException overtaken) {
            // another transaction added to this chain meanwhile: the whole command has to look again
            throw new CannotAcquireLockException("the chain of " + ref + " moved on", overtaken);
        }
    }

    private record End(long seq, String hash) {}

    private End endOf(CaseRef ref) {
        List<End> last = jdbc.query(
                "select seq, hash from audit_entry where case_type = ? and case_id = ?"
                        + " order by seq desc fetch first 1 rows only",
                (row, n) -> new End(row.getLong(1), row.getString(2)),
                ref.type(),
                ref.id());
        return last.isEmpty() ? new End(0, Link.GENESIS) : last.get(0);
    }

    private static @Nullable Object[] values(Link link) {
        return new @Nullable Object[] {
            link.ref().type(),
            link.ref().id(),
            link.seq(),
            link.at().atOffset(ZoneOffset.UTC),
            link.actorId(),
            link.actorName(),
            link.onBehalfOfId(),
            link.onBehalfOf(),
            link.action(),
            link.details(),
            link.previousHash(),
            link.hash()
        };
    }

    private static Link link(CaseRef ref, AuditRow row) {
        return new Link(
                ref,
                row.seq(),
                row.at(),
                row.actorId(),
                row.actorName(),
                row.onBehalfOfId(),
                row.onBehalfOf(),
                row.action(),
                row.details(),
                row.previousHash());
    }

    private static AuditEntry entry(AuditRow row) {
        return new AuditEntry(
                row.seq(),
                row.at(),
                row.actorId(),
                row.actorName(),
                row.onBehalfOf(),
                row.action(),
                JSON.readValue(row.details(), DETAILS),
                row.hash());
    }
}
