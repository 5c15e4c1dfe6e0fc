package org.duban.workflow.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/**
 * Indexes of the engine's tables for what Duban does without: cases of CMMN, external workers, calls of one process by
 * another, searches by business key or time of creation. Every step of every case would keep them up to date, which on
 * H2 is a third of its work. Nobody misses them: each query that Duban sends goes by process instance, execution, task
 * or due date. A new version of the engine whose scripts expect one of them stops the start and names it.
 */
final class UnusedIndexes {

    static final List<String> NAMES = List.of(
            "ACT_IDX_TASK_CREATE",
            "ACT_IDX_TASK_SCOPE",
            "ACT_IDX_TASK_SUB_SCOPE",
            "ACT_IDX_TASK_SCOPE_DEF",
            "ACT_IDX_EXEC_BUSKEY",
            "ACT_IDX_EXEC_REF_ID_",
            "ACT_IDX_JOB_SCOPE",
            "ACT_IDX_JOB_SUB_SCOPE",
            "ACT_IDX_JOB_SCOPE_DEF",
            "ACT_IDX_JOB_CORRELATION_ID",
            "ACT_IDX_TJOB_SCOPE",
            "ACT_IDX_TJOB_SUB_SCOPE",
            "ACT_IDX_TJOB_SCOPE_DEF",
            "ACT_IDX_TIMER_JOB_CORRELATION_ID");

    private UnusedIndexes() {}

    static void drop(DataSource source) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String name : NAMES) {
                statement.execute("drop index if exists " + name);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot drop the engine's unused indexes", e);
        }
    }
}
