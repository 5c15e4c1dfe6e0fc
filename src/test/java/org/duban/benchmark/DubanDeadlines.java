package org.duban.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.duban.DubanApplication;
import org.duban.benchmark.JumpingTime.JumpingClock;
import org.duban.rectification.Aspect;
import org.duban.rectification.ImportedItem;
import org.duban.rectification.ImportedItem.Standing;
import org.duban.rectification.ItemImport;
import org.duban.rectification.ProblemLevel;
import org.duban.rectification.RectificationKind;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Items under rectification, each with a handler and a date; at midnight the ladder's next step comes for all. */
final class DubanDeadlines implements DeadlineSide {

    /** One day after the other: five working days before it the first step of an immediate item comes, the next later. */
    private static final List<LocalDate> DUE = List.of(LocalDate.of(2023, 10, 30), LocalDate.of(2023, 10, 31));

    private static final int TOGETHER = 20;

    private final ConfigurableApplicationContext application;
    private final JumpingClock clock;
    private final JdbcTemplate jdbc;
    private final TestCounty county;
    private int round = -1;
    private int prepared;
    private Instant midnight = Instant.EPOCH;
    private Map<String, Double> pages = Map.of();

    DubanDeadlines(Map<String, Object> database) {
        application = new SpringApplicationBuilder(
                        DubanApplication.class, JumpingTime.class, CountedDataSource.class, TestCounties.class)
                .run(arguments(database));
        clock = application.getBean(JumpingClock.class);
        jdbc = application.getBean(JdbcTemplate.class);
        county = application.getBean(TestCounties.class).build();
    }

    private static String[] arguments(Map<String, Object> database) {
        Map<String, Object> all = new HashMap<>(database);
        all.put("spring.config.location", "classpath:config/application.yml");
        all.put("spring.main.banner-mode", "off");
        all.put("logging.level.root", "warn");
        all.put("server.port", "0");
        return all.entrySet().stream()
                .map(one -> "--" + one.getKey() + "=" + one.getValue())
                .toArray(String[]::new);
    }

    /** The same while somebody visits pages. */
    Duration drainBesidePages() throws Exception {
        List<Long> items = jdbc.queryForList("select id from rectification_item order by id", Long.class);
        try (PageVisits visits = new PageVisits((WebApplicationContext) application, county, items)) {
            visits.warm();
            Duration taken = visits.during(this::drain);
            pages = visits.p95();
            return taken;
        }
    }

    /** What the pages took then, at the 95th percentile. */
    Map<String, Double> pages() {
        return pages;
    }

    @Override
    public String name() {
        return "Duban";
    }

    @Override
    public void prepare(int cases) throws Exception {
        round++;
        prepared = cases;
        TransactionTemplate transaction =
                new TransactionTemplate(application.getBean(PlatformTransactionManager.class));
        ItemImport intake = application.getBean(ItemImport.class);
        ExecutorService workers = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> done = new ArrayList<>();
            for (int from = 0; from < cases; from += TOGETHER) {
                int some = Math.min(TOGETHER, cases - from);
                done.add(workers.submit(() -> transaction.executeWithoutResult(status -> {
                    for (int i = 0; i < some; i++) {
                        intake.importItem(county.officeMember(), row());
                    }
                })));
            }
            for (Future<?> one : done) {
                one.get();
            }
        } finally {
            workers.shutdown();
        }
        midnight = Objects.requireNonNull(jdbc.queryForObject(
                        "select min(DUEDATE_) from ACT_RU_TIMER_JOB where DUEDATE_ > ?",
                        Timestamp.class,
                        Timestamp.from(clock.instant())))
                .toInstant();
        assertThat(count("select count(*) from ACT_RU_TIMER_JOB where DUEDATE_ = ?", Timestamp.from(midnight)))
                .isEqualTo(cases);
    }

    private ImportedItem row() {
        return new ImportedItem(
                county.campaignId(),
                "Service windows close before the announced hour",
                "public",
                ProblemLevel.UNIT,
                Aspect.CONDUCT,
                null,
                county.bureau(),
                Set.of(),
                county.unitLeader().personId(),
                county.handler().personId(),
                RectificationKind.IMMEDIATE,
                List.of("Put two clerks on the late shift"),
                "Windows open as announced",
                DUE.get(round),
                null,
                Standing.OPEN,
                null);
    }

    @Override
    public void comeDue() {
        clock.jumpTo(midnight);
    }

    @Override
    public long waiting() {
        return count("select count(*) from ACT_RU_TIMER_JOB where DUEDATE_ <= ?", Timestamp.from(midnight))
                + count("select count(*) from ACT_RU_JOB");
    }

    @Override
    public void check() {
        Timestamp since = Timestamp.from(midnight);
        assertThat(count("select count(*) from escalation_firing where part = 0 and at >= ?", since))
                .as("steps taken")
                .isEqualTo(prepared);
        assertThat(count("select count(distinct case_id) from escalation_firing where part = 0 and at >= ?", since))
                .as("items that took one")
                .isEqualTo(prepared);
        assertThat(count("select count(*) from ACT_RU_TIMER_JOB"))
                .as("one live timer per item")
                .isEqualTo(count("select count(*) from rectification_item"));
        assertThat(count("select count(*) from ACT_RU_DEADLETTER_JOB")).isZero();
        assertThat(count(
                        "select count(*) from (select case_id, recipient_id from notification_notice where at >= ?"
                                + " and kind = 'deadline-near' group by case_id, recipient_id having count(*) > 1) twice",
                        since))
                .as("people told twice of one item")
                .isZero();
        assertThat(count(
                        "select count(distinct case_id) from notification_notice where at >= ? and kind = 'deadline-near'",
                        since))
                .as("items of which somebody was told")
                .isEqualTo(prepared);
    }

    private long count(String question, Object... args) {
        return Objects.requireNonNull(jdbc.queryForObject(question, Long.class, args));
    }

    @Override
    public void close() {
        application.close();
    }
}
