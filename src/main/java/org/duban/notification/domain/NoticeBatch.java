package org.duban.notification.domain;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Holds a transaction's notices until just before its commit and writes them in one batch: where a transaction tells of
 * many cases, that is one statement instead of one for each. Nobody reads a notice before it is committed.
 */
@Component
class NoticeBatch {

    private static final String INSERT = "insert into notification_notice"
            + " (recipient_id, kind, case_type, case_id, from_id, from_name, args, level, at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcTemplate jdbc;

    NoticeBatch(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** There must be a transaction. */
    void add(List<Object[]> rows) {
        Pending pending = (Pending) TransactionSynchronizationManager.getResource(this);
        if (pending == null) {
            pending = new Pending();
            TransactionSynchronizationManager.bindResource(this, pending);
            TransactionSynchronizationManager.registerSynchronization(pending);
        }
        pending.add(rows);
    }

    private final class Pending implements TransactionSynchronization {

        private final List<Object[]> rows = new ArrayList<>();
        private boolean written;

        void add(List<Object[]> more) {
            if (written) { // somebody tells while others write before the commit
                jdbc.batchUpdate(INSERT, more);
            } else {
                rows.addAll(more);
            }
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(NoticeBatch.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(NoticeBatch.this, this);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            written = true;
            jdbc.batchUpdate(INSERT, rows);
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResourceIfPossible(NoticeBatch.this);
        }
    }
}
