package org.duban.testing;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives each application context an empty database and an empty data directory of its own. */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** The system property that chooses the database: {@code h2}, the default, or {@code postgres}. */
    public static final String PROPERTY = "duban.test.database";

    /** The databases that Duban runs on. */
    public enum Kind {
        H2,
        POSTGRES
    }

    /** The one that this run of the tests is for. */
    public static Kind chosen() {
        return Kind.valueOf(System.getProperty(PROPERTY, "h2").toUpperCase(Locale.ROOT));
    }

    /** Properties of an empty database of that kind and an empty data directory, below {@code target}. */
    public static Map<String, Object> empty(Kind kind) {
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        String url = kind == Kind.H2
                ? "jdbc:h2:file:./target/test-db/" + name
                        + "/duban;WRITE_DELAY=0;QUERY_CACHE_SIZE=512;PAGE_SIZE=2048;MAX_COMPACT_TIME=0;DB_CLOSE_ON_EXIT=FALSE"
                : Postgres.createDatabase(name);
        return Map.of(
                "spring.datasource.url",
                url,
                "spring.datasource.username",
                kind == Kind.H2 ? "duban" : "postgres",
                "spring.datasource.password",
                "",
                "duban.data-dir",
                "./target/test-data/" + name);
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test database", empty(chosen())));
    }
}
