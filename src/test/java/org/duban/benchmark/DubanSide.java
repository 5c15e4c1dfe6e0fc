package org.duban.benchmark;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.duban.DubanApplication;
import org.duban.evidence.EvidenceStore;
import org.duban.kernel.CommandKey;
import org.duban.rectification.Aspect;
import org.duban.rectification.AssignmentPlan;
import org.duban.rectification.AssignmentService;
import org.duban.rectification.IdentificationService;
import org.duban.rectification.MeasurePlan;
import org.duban.rectification.NewProblem;
import org.duban.rectification.NewVerification;
import org.duban.rectification.ProblemLevel;
import org.duban.rectification.ProgressReport;
import org.duban.rectification.RectificationKind;
import org.duban.rectification.RectifyingService;
import org.duban.rectification.VerificationMethod;
import org.duban.rectification.VerificationOutcome;
import org.duban.rectification.VerificationService;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The whole application, asked through its services as a controller asks them. */
final class DubanSide implements Side {

    private final ConfigurableApplicationContext application;
    private final IdentificationService identification;
    private final AssignmentService assignment;
    private final RectifyingService rectifying;
    private final VerificationService verification;
    private final EvidenceStore evidence;
    private final JdbcTemplate jdbc;
    private final TestCounty county;
    private final LocalDate today;

    DubanSide(Map<String, Object> database) {
        application = new SpringApplicationBuilder(
                        DubanApplication.class, BenchmarkTime.class, CountedDataSource.class, TestCounties.class)
                .run(arguments(database));
        identification = application.getBean(IdentificationService.class);
        assignment = application.getBean(AssignmentService.class);
        rectifying = application.getBean(RectifyingService.class);
        verification = application.getBean(VerificationService.class);
        evidence = application.getBean(EvidenceStore.class);
        jdbc = application.getBean(JdbcTemplate.class);
        county = application.getBean(TestCounties.class).build();
        today = BenchmarkTime.today();
    }

    /** As arguments, which nothing overrides; the packaged configuration would win over default properties. */
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

    @Override
    public String name() {
        return "Duban";
    }

    @Override
    public void lifecycle() {
        run((action, work) -> work.run());
    }

    @Override
    public Map<String, Map<String, Integer>> statements() {
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        run((action, work) -> counts.put(action, StatementCount.of(work)));
        return counts;
    }

    private void run(BiConsumer<String, Runnable> step) {
        long[] item = new long[1];
        long[] measure = new long[1];
        step.accept("register", () -> item[0] = identification.register(county.liaison(), key(), problem()));
        long id = item[0];
        step.accept("confirm", () -> identification.confirm(county.officeMember(), key(), id));
        step.accept("assign", () -> assignment.assign(county.officeMember(), key(), id, plan()));
        step.accept("accept", () -> assignment.accept(county.head(), key(), id));
        step.accept("plan measure", () -> rectifying.planMeasure(county.handler(), key(), id, measure()));
        measure[0] = onlyMeasureOf(id); // the stock side finds its tasks; neither side opens a page
        step.accept(
                "finish measure",
                () -> rectifying.finishMeasure(county.handler(), key(), id, measure[0], done(measure[0])));
        step.accept("claim", () -> rectifying.claimCompletion(county.handler(), key(), id, "Done as planned"));
        step.accept("countersign", () -> rectifying.countersign(county.head(), key(), id, ""));
        step.accept("verify", () -> verification.record(county.supervisor(), key(), id, seen()));
        step.accept("close", () -> verification.close(county.supervisor(), key(), id, "Seen and found good"));
    }

    private long onlyMeasureOf(long item) {
        return Objects.requireNonNull(
                jdbc.queryForObject("select id from rectification_measure where item_id = ?", Long.class, item));
    }

    private static CommandKey key() {
        return CommandKey.random();
    }

    private NewProblem problem() {
        return new NewProblem(
                county.campaignId(),
                "Service windows close before the announced hour",
                "public",
                ProblemLevel.UNIT,
                Aspect.CONDUCT,
                county.bureau(),
                null,
                List.of(),
                null);
    }

    private AssignmentPlan plan() {
        return new AssignmentPlan(
                RectificationKind.IMMEDIATE,
                county.bureau(),
                Set.of(),
                county.unitLeader().personId(),
                county.handler().personId(),
                "Windows open as announced",
                today.plusDays(30));
    }

    private MeasurePlan measure() {
        return new MeasurePlan(
                "Put two clerks on the late shift", county.handler().personId(), today, null);
    }

    private static ProgressReport done(long measure) {
        return new ProgressReport(measure, null, "Roster changed", List.of());
    }

    private NewVerification seen() {
        byte[] note = ("seen open until the announced hour " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        long file = evidence.upload(county.supervisor(), "note.txt", new ByteArrayInputStream(note))
                .id();
        return new NewVerification(
                VerificationMethod.UNANNOUNCED_CHECK,
                today,
                "Service hall",
                "Two clerks and three visitors",
                "Open until the announced hour",
                VerificationOutcome.RECTIFIED,
                List.of(file));
    }

    @Override
    public void close() {
        application.close();
    }
}
