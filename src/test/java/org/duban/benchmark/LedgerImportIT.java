package org.duban.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.duban.DubanApplication;
import org.duban.kernel.CommandKey;
import org.duban.ledger.imports.ImportService;
import org.duban.ledger.imports.ImportState;
import org.duban.ledger.imports.LedgerImport;
import org.duban.organization.Directory;
import org.duban.spreadsheet.SheetWriter;
import org.duban.spreadsheet.WorkbookWriter;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A large ledger from its file to its items, each with two measures and a process of its own. The goal of 10,000 rows
 * in 60 s holds for a heap of 512 MB: {@code -Dduban.test.jvm=-Xmx512m}.
 */
@Tag("benchmark")
class LedgerImportIT {

    private static final Duration AT_MOST_PER_10_000 = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void takesALargeLedgerInOn(Databases.Kind kind) throws Exception {
        int rows = Integer.getInteger("duban.benchmark.rows", 10_000);
        try (Databases databases = Databases.of(kind);
                ConfigurableApplicationContext application = start(databases.forApplication())) {
            TestCounty county = application.getBean(TestCounties.class).build();
            Path file = ledger(rows, application.getBean(Directory.class), county);
            Duration taken = takeIn(application.getBean(ImportService.class), county, file, kind);
            assertThat(items(application)).isEqualTo(rows);
            assertThat(taken).isLessThan(AT_MOST_PER_10_000.multipliedBy(Math.max(1, rows / 10_000)));
        }
    }

    private static Duration takeIn(ImportService imports, TestCounty county, Path file, Databases.Kind kind)
            throws IOException {
        long begun = System.nanoTime();
        long id;
        try (InputStream content = Files.newInputStream(file)) {
            id = imports.upload(county.officeMember(), CommandKey.random(), county.campaignId(), "large.xlsx", content);
        }
        LedgerImport read = whenIdle(imports, county, id);
        assertThat(read.state()).isEqualTo(ImportState.READY);
        long halfway = System.nanoTime();
        imports.commit(county.officeMember(), CommandKey.random(), id);
        assertThat(whenIdle(imports, county, id).state()).isEqualTo(ImportState.COMMITTED);
        Duration reading = Duration.ofNanos(halfway - begun);
        Duration committing = Duration.ofNanos(System.nanoTime() - halfway);
        System.out.printf(
                Locale.ROOT,
                "%n%s, %d rows with a heap of at most %d MB: read in %.1f s, committed in %.1f s%n",
                kind,
                read.total(),
                Runtime.getRuntime().maxMemory() >> 20,
                reading.toMillis() / 1000.0,
                committing.toMillis() / 1000.0);
        return reading.plus(committing);
    }

    private static LedgerImport whenIdle(ImportService imports, TestCounty county, long id) {
        return await().atMost(Duration.ofHours(1))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> imports.find(county.officeMember(), id), ledger -> !ledger.state()
                        .busy());
    }

    private Path ledger(int rows, Directory directory, TestCounty county) throws IOException {
        Path file = folder.resolve("large.xlsx");
        List<WorkbookWriter.Column> columns = Stream.of("序号", "问题具体表现", "责任单位", "责任人", "整改措施", "整改时限")
                .map(header -> WorkbookWriter.Column.of(header, 12))
                .toList();
        String unit = directory.current().unit(county.bureau()).name();
        String handler = county.handler().name();
        try (OutputStream out = Files.newOutputStream(file);
                WorkbookWriter writer = new WorkbookWriter(out)) {
            SheetWriter sheet = writer.sheet("台账", columns).header();
            for (int i = 1; i <= rows; i++) {
                sheet.row(List.of(
                        i, "第" + i + "个问题:窗口等候过长", unit, handler, "1.增设窗口。\n2.公开时限。", LocalDate.of(2023, 12, 25)));
            }
        }
        return file;
    }

    private static long items(ConfigurableApplicationContext application) {
        Long count = application
                .getBean(JdbcTemplate.class)
                .queryForObject(
                        "select count(*) from rectification_item where process_instance_id is not null", Long.class);
        return count == null ? 0 : count;
    }

    private static ConfigurableApplicationContext start(Map<String, Object> database) {
        Map<String, Object> all = new HashMap<>(database);
        all.put("spring.config.location", "classpath:config/application.yml");
        all.put("spring.main.banner-mode", "off");
        all.put("logging.level.root", "warn");
        all.put("server.port", "0");
        return new SpringApplicationBuilder(DubanApplication.class, BenchmarkTime.class, TestCounties.class)
                .run(all.entrySet().stream()
                        .map(one -> "--" + one.getKey() + "=" + one.getValue())
                        .toArray(String[]::new));
    }
}
