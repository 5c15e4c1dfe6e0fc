package org.duban.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.duban.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class UnusedIndexesTest {

    @Autowired
    DataSource source;

    @Test
    void areGoneAndTheOthersAreThere() throws SQLException {
        Set<String> there = new TreeSet<>();
        there.addAll(indexesOf("ACT_RU_TASK"));
        there.addAll(indexesOf("ACT_RU_EXECUTION"));
        there.addAll(indexesOf("ACT_RU_JOB"));
        there.addAll(indexesOf("ACT_RU_TIMER_JOB"));
        assertThat(there)
                .contains("ACT_IDX_TIMER_JOB_DUEDATE")
                .anyMatch(name -> name.endsWith("_ROOT"))
                .doesNotContainAnyElementsOf(UnusedIndexes.NAMES);
    }

    /** A name that the engine no longer knows would stay in the list for ever. */
    @Test
    void areThoseOfThisEngine() throws IOException {
        assertThat(script("org/flowable/common/db/create/flowable.h2.create.common.sql")
                        + script("org/flowable/db/create/flowable.h2.create.engine.sql"))
                .contains(UnusedIndexes.NAMES);
    }

    private Set<String> indexesOf(String table) throws SQLException {
        Set<String> names = new TreeSet<>();
        try (Connection connection = source.getConnection()) {
            boolean lower = connection.getMetaData().storesLowerCaseIdentifiers();
            String name = lower ? table.toLowerCase(Locale.ROOT) : table;
            try (ResultSet rows =
                    connection.getMetaData().getIndexInfo(null, connection.getSchema(), name, false, false)) {
                while (rows.next()) {
                    names.add(rows.getString("INDEX_NAME").toUpperCase(Locale.ROOT));
                }
            }
        }
        return names;
    }

    private static String script(String path) throws IOException {
        try (InputStream script =
                Objects.requireNonNull(UnusedIndexesTest.class.getClassLoader().getResourceAsStream(path), path)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
