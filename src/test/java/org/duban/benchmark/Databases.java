package org.duban.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Empty databases of one kind that keep what they acknowledged, also when the machine stops. */
final class Databases implements AutoCloseable {

    /** What Duban runs on. */
    enum Kind {
        H2,
        POSTGRESQL
    }

    static final int POOL = 10;

    private final @Nullable EmbeddedPostgres server;

    private Databases(@Nullable EmbeddedPostgres server) {
        this.server = server;
    }

    static Databases of(Kind kind) throws IOException {
        return new Databases(kind == Kind.H2 ? null : durable());
    }

    private static EmbeddedPostgres durable() throws IOException {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
    }

    /** The properties of a new database for the application, and of a directory for its files. */
    Map<String, Object> forApplication() throws SQLException {
        String name = name();
        return Map.of(
                "spring.datasource.url",
                url(name),
                "spring.datasource.username",
                user(),
                "spring.datasource.password",
                "",
                "spring.datasource.hikari.maximum-pool-size",
                POOL,
                "duban.data-dir",
                "./target/benchmark/" + name + "-data");
    }

    /** A pool on another new database of the same kind. */
    HikariDataSource pool() throws SQLException {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url(name()));
        pool.setUsername(user());
        pool.setPassword("");
        pool.setMaximumPoolSize(POOL);
        return pool;
    }

    private static String name() {
        return "b" + UUID.randomUUID().toString().replace("-", "");
    }

    private String user() {
        return server == null ? "duban" : "postgres";
    }

    private String url(String name) throws SQLException {
        if (server == null) {
            return "jdbc:h2:file:./target/benchmark/" + name
                    + ";WRITE_DELAY=0;QUERY_CACHE_SIZE=512;PAGE_SIZE=2048;MAX_COMPACT_TIME=0;DB_CLOSE_ON_EXIT=FALSE";
        }
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return server.getJdbcUrl("postgres", name);
    }

    @Override
    public void close() throws IOException {
        if (server != null) {
            server.close();
        }
    }
}
