package org.duban.workflow.engine;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.duban.kernel.CaseRef;
import org.duban.workflow.engine.TransactionLog.Started;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Remembers which way each token went, where the engine keeps no history: one row per instance and transaction,
 * written just before the commit.
 */
@Component
class Passages {

    private static final int ROW_LENGTH = 4000;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    Passages(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The log of the running transaction; there must be one. */
    TransactionLog log() {
        TransactionLog log = (TransactionLog) TransactionSynchronizationManager.getResource(this);
        if (log == null) {
            log = new TransactionLog();
            TransactionSynchronizationManager.bindResource(this, log);
            TransactionSynchronizationManager.registerSynchronization(new BeforeCommit(log));
        }
        return log;
    }

    void started(String processInstanceId, String definitionId, CaseRef ref) {
        log().start(new Started(processInstanceId, definitionId, ref, clock.instant()));
    }

    List<String> of(String processInstanceId) {
        return jdbc
                .queryForList(
                        "select flows from workflow_passage where process_instance_id = ? order by id",
                        String.class,
                        processInstanceId)
                .stream()
                .flatMap(flows -> Arrays.stream(flows.split(" ")))
                .toList();
    }

    private void write(TransactionLog log) {
        Timestamp now = Timestamp.from(clock.instant());
        for (Started one : log.started()) {
            jdbc.update(
                    "insert into workflow_instance (process_instance_id, definition_id, case_type, case_id, started_at)"
                            + " values (?, ?, ?, ?, ?)",
                    one.processInstanceId(),
                    one.definitionId(),
                    one.ref().type(),
                    one.ref().id(),
                    Timestamp.from(one.at()));
        }
        List<Object[]> rows = new ArrayList<>();
        log.passed().forEach((instance, flows) -> joined(flows)
                .forEach(line -> rows.add(new Object[] {instance, line, now})));
        if (!rows.isEmpty()) {
            jdbc.batchUpdate("insert into workflow_passage (process_instance_id, flows, at) values (?, ?, ?)", rows);
        }
        log.ended()
                .forEach(instance -> jdbc.update(
                        "update workflow_instance set ended_at = ? where process_instance_id = ?", now, instance));
    }

    private static List<String> joined(List<String> flows) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String flow : flows) {
            if (line.length() + flow.length() >= ROW_LENGTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(flow);
        }
        lines.add(line.toString());
        return lines;
    }

    private final class BeforeCommit implements TransactionSynchronization {

        private final TransactionLog log;

        BeforeCommit(TransactionLog log) {
            this.log = log;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(Passages.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Passages.this, log);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            write(log);
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResourceIfPossible(Passages.this);
        }
    }
}
