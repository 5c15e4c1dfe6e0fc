package org.duban.workflow.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flowable.common.engine.api.scope.ScopeTypes;
import org.flowable.common.engine.impl.db.SchemaOperationsEngineBuild;
import org.flowable.common.engine.impl.interceptor.Command;
import org.flowable.common.engine.impl.interceptor.CommandContext;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Creates or updates the engine's tables while holding a row lock of ours, so that two nodes may start together on
 * an empty database. The engine's own
 * lock lives in a table that it has yet to create. What the tables are indexed by for nothing goes before the next
 * node has its turn.
 */
final class OneAtATime implements Command<Void> {

    private final DataSource source;
    private final SchemaOperationsEngineBuild build;

    OneAtATime(DataSource source) {
        this.source = source;
        this.build = new SchemaOperationsEngineBuild(ScopeTypes.BPMN);
    }

    @Override
    public @Nullable Void execute(CommandContext context) {
        Connection lock = lock();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    release(lock);
                }
            });
            return build.execute(context);
        }
        try {
            return build.execute(context);
        } finally {
            release(lock);
        }
    }

    private Connection lock() {
        try {
            Connection connection = source.getConnection();
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.executeQuery("select id from workflow_schema_lock for update");
            }
            return connection;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot lock the engine's tables", e);
        }
    }

    private void release(Connection lock) {
        try {
            UnusedIndexes.drop(source);
            lock.rollback();
            lock.setAutoCommit(true);
            lock.close();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot release the engine's tables", e);
        }
    }
}
