package org.duban.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duban.DubanApplication;
import org.duban.ledger.query.ItemMark;
import org.duban.ledger.query.Ledger;
import org.duban.ledger.query.LedgerFilter;
import org.duban.ledger.query.LedgerFilterBuilder;
import org.duban.ledger.query.LedgerPage;
import org.duban.ledger.query.StateChoice;
import org.duban.monitoring.query.BoardFilter;
import org.duban.monitoring.query.Boards;
import org.duban.monitoring.query.Grouping;
import org.duban.rectification.Aspect;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The application with as many items as one likes, and what its office asks of them. */
final class CrowdedLedger implements AutoCloseable {

    private static final int BATCH = 50_000;
    private static final long FIRST_OPEN = 3_000_000_000L;
    private static final long FIRST_CLOSED = 2_000_000_000L;
    private static final long FIRST_UNIT = 4_000_000_000L;
    private static final int UNITS = 60;

    /** The questions that a page asks before anybody narrowed it. */
    static final List<String> BY_DEFAULT =
            List.of("default page", "second page", "handler's page", "board", "board's rows");

    private final ConfigurableApplicationContext application;
    private final JdbcTemplate jdbc;
    private final Ledger ledger;
    private final Boards boards;
    private final TestCounty county;
    private final boolean postgres;
    private long open;
    private long closed;

    CrowdedLedger(Map<String, Object> database) {
        postgres = database.get("spring.datasource.url").toString().startsWith("jdbc:postgresql");
        application = new SpringApplicationBuilder(DubanApplication.class, BenchmarkTime.class, TestCounties.class)
                .run(arguments(database));
        jdbc = application.getBean(JdbcTemplate.class);
        ledger = application.getBean(Ledger.class);
        boards = application.getBean(Boards.class);
        county = application.getBean(TestCounties.class).build();
        addUnits();
    }

    private void addUnits() {
        jdbc.update(
                ("insert into organization_unit (id, code, name, initials, tier, parent_id, path, active)"
                                + " select %1$d + r.x, 'crowd-' || r.x, 'Unit ' || r.x, 'unit', 'PARTY_COMMITTEE', p.id,"
                                + " p.path || (%1$d + r.x) || '/', true from organization_unit p, "
                                + rows(0, UNITS - 1) + " where p.id = ?")
                        .formatted(FIRST_UNIT),
                county.county());
        jdbc.update("update organization_revision set revision = revision + 1");
    }

    private String rows(long from, long to) {
        return (postgres ? "generate_series(%d, %d) as r(x)" : "system_range(%d, %d) r").formatted(from, to);
    }

    private static String[] arguments(Map<String, Object> database) {
        Map<String, Object> all = new HashMap<>(database);
        all.put("spring.config.location", "classpath:config/application.yml");
        all.put("spring.main.banner-mode", "off");
        all.put("logging.level.root", "warn");
        all.put("server.port", "0");
        all.computeIfPresent("spring.datasource.url", (key, url) -> unremembered(url.toString()));
        return all.entrySet().stream()
                .map(one -> "--" + one.getKey() + "=" + one.getValue())
                .toArray(String[]::new);
    }

    /** H2 would answer the same question from memory. */
    private static String unremembered(String url) {
        return url.startsWith("jdbc:h2") ? url + ";OPTIMIZE_REUSE_RESULTS=FALSE" : url;
    }

    /** Adds items by SQL: those that are open in four states, due around today; the others, older ones, closed long ago. */
    void add(int number, boolean isOpen) {
        for (long left = number; left > 0; left -= BATCH) {
            long some = Math.min(BATCH, left);
            insert(isOpen ? FIRST_OPEN + open : FIRST_CLOSED + closed, some, isOpen);
            open += isOpen ? some : 0;
            closed += isOpen ? 0 : some;
        }
        jdbc.execute("analyze");
        // statements prepared for few items remember how they read few
        application.getBean(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
    }

    private void insert(long first, long number, boolean isOpen) {
        String state = isOpen
                ? "case mod(r.x, 4) when 0 then 'ASSIGNED' when 1 then 'IN_VERIFICATION' else 'IN_RECTIFICATION' end"
                : "'CLOSED'";
        String closedAt = isOpen
                ? "cast(null as timestamp(6) with time zone)"
                : "timestamp with time zone '2023-10-08 00:00:00+00' - r.x * interval '1' second"
                        .replace("r.x", "mod(r.x, 50000000)");
        jdbc.update(
                ("insert into rectification_item (id, version, campaign_id, number, state, state_since, description, source,"
                                + " level, aspect, kind, goal, unit_id, lead_unit_id, leader_id, handler_id, registrant_id,"
                                + " due_on, alert_level, restricted, already_rectified, returns, round, registered_at,"
                                + " closed_at) select r.x, 0, ?, 'T-' || r.x, " + state
                                + ", timestamp with time zone '2023-09-10 00:00:00+00', 'Queues at counter number ' || r.x, 'source-' || mod(r.x, 12), 'UNIT',"
                                + " case mod(r.x, 2) when 0 then 'CONDUCT' else 'THEORY' end, 'IMMEDIATE', 'No queues',"
                                + " crowd_unit, crowd_unit, ?, ?, ?, dateadd_days, case mod(r.x, 5) when 0 then 'RED' else 'GREEN' end, false,"
                                + " false, 0, 1, timestamp with time zone '2023-09-10 00:00:00+00', " + closedAt
                                + " from "
                                + rows(first, first + number - 1))
                        .replace("crowd_unit", FIRST_UNIT + " + mod(r.x, " + UNITS + ")")
                        .replace("dateadd_days", "date '2023-09-15' + cast(mod(r.x, 90) as integer)"),
                county.campaignId(),
                county.unitLeader().personId(),
                county.handler().personId(),
                county.liaison().personId());
    }

    /** What is asked, by name. */
    Map<String, Runnable> questions() {
        long office = county.officeMember().personId();
        Map<String, Runnable> questions = new LinkedHashMap<>();
        questions.put("default page", () -> page(LedgerFilter.DEFAULT, office));
        questions.put("second page", () -> secondPage(office));
        questions.put(
                "handler's page",
                () -> page(LedgerFilter.DEFAULT, county.handler().personId()));
        questions.put("one state", () -> page(filter(StateChoice.ASSIGNED, null, null, null, null, null), office));
        questions.put("unit and below", () -> page(filter(null, FIRST_UNIT + 7, null, null, null, null), office));
        questions.put("aspect", () -> page(filter(null, null, Aspect.CONDUCT, null, null, null), office));
        questions.put("due range", () -> page(filter(null, null, null, LocalDate.of(2023, 10, 9), null, null), office));
        questions.put("text", () -> page(filter(null, null, null, null, "number 3000000077", null), office));
        questions.put("sorted by unit", () -> page(filter(null, null, null, null, null, "unit"), office));
        questions.put("all states", () -> page(filter(StateChoice.ALL, null, null, null, null, null), office));
        questions.put("board", () -> boards.of(BoardFilter.ALL, office));
        questions.put("board of a campaign", () -> boards.of(BoardFilter.ofCampaign(county.campaignId()), office));
        questions.put("board of a unit", () -> boards.of(board(FIRST_UNIT + 7, null), office));
        questions.put("board of a source", () -> boards.of(board(null, "source-3"), office));
        questions.put("board's rows", () -> ledger.page(LedgerFilter.DEFAULT, office, null, false, 20));
        for (ItemMark mark : ItemMark.values()) {
            questions.put(
                    mark.name(), () -> page(new LedgerFilterBuilder().mark(mark).build(), office));
        }
        questions.put(
                "sent back twice, all states",
                () -> page(
                        new LedgerFilterBuilder()
                                .state(StateChoice.ALL)
                                .mark(ItemMark.RETURNED_TWICE)
                                .build(),
                        office));
        questions.put("board by source", () -> boards.by(Grouping.SOURCE, BoardFilter.ALL, office));
        return questions;
    }

    private BoardFilter board(@Nullable Long unit, @Nullable String source) {
        return new BoardFilter(county.campaignId(), unit, null, source, null, null);
    }

    /** As the page asks: rows and totals. */
    private void page(LedgerFilter filter, long reader) {
        LedgerPage page = ledger.page(filter, reader, null, false, Ledger.PAGE);
        ledger.totals(filter, reader, page);
    }

    private void secondPage(long reader) {
        LedgerPage first = ledger.page(LedgerFilter.DEFAULT, reader, null, false, Ledger.PAGE);
        ledger.page(LedgerFilter.DEFAULT, reader, first.after(), false, Ledger.PAGE);
    }

    private LedgerFilter filter(
            @Nullable StateChoice state,
            @Nullable Long unit,
            @Nullable Aspect aspect,
            @Nullable LocalDate dueFrom,
            @Nullable String text,
            @Nullable String sort) {
        return new LedgerFilterBuilder()
                .campaign(county.campaignId())
                .state(state)
                .unit(unit)
                .aspect(aspect)
                .due(dueFrom, dueFrom == null ? null : dueFrom.plusDays(7))
                .q(text)
                .sort(sort)
                .build();
    }

    @Override
    public void close() {
        application.close();
    }
}
