package org.duban.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.duban.campaign.Campaign;
import org.duban.campaign.Campaigns;
import org.duban.demo.DemoLedger.DemoProblem;
import org.duban.kernel.Refusal;
import org.duban.monitoring.snapshot.Snapshots;
import org.duban.organization.Directory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Loads the sample county into an empty database: the organisation in one transaction, the campaign with its
 * ledger in another. A start that was interrupted is made good by the next one.
 */
@Component
@Profile("demo")
class DemoLoader {

    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);
    /** Days before today: what the course tells of earlier days does not need the ledger. */
    private static final int PROBLEMS_BEGAN = 30;

    private static final int WEEKS_BEFORE = 4;

    private final DemoOrganisation organisation;
    private final DemoServices services;
    private final DemoOversight oversight;
    private final DemoApprovals approvals;
    private final DemoCampaigns campaigning;
    private final DemoAssignments assignments;
    private final Campaigns campaigns;
    private final Snapshots snapshots;
    private final Directory directory;
    private final DemoClock clock;
    private final TransactionTemplate transaction;

    DemoLoader(
            DemoOrganisation organisation,
            DemoServices services,
            DemoOversight oversight,
            DemoApprovals approvals,
            DemoCampaigns campaigning,
            DemoAssignments assignments,
            Campaigns campaigns,
            Snapshots snapshots,
            Directory directory,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.organisation = organisation;
        this.services = services;
        this.oversight = oversight;
        this.approvals = approvals;
        this.campaigning = campaigning;
        this.assignments = assignments;
        this.campaigns = campaigns;
        this.snapshots = snapshots;
        this.directory = directory;
        this.clock = (DemoClock) clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Does nothing where there is a county already. The people of the county write Chinese. */
    void load() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        try {
            loadMissing();
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private void loadMissing() {
        if (directory.current().units().isEmpty()) {
            transaction.executeWithoutResult(status -> organisation.load(read("organisation", DemoCounty.class)));
        }
        if (campaigns.all().isEmpty()) {
            DemoLedger ledger = read("problems", DemoLedger.class);
            DemoCourse course = read("course", DemoCourse.class);
            transaction.executeWithoutResult(status -> load(ledger, course));
            oversight.inspections().look();
            LOG.info(
                    "the sample county is ready: {} problems", ledger.problems().size());
        }
    }

    private void load(DemoLedger ledger, DemoCourse course) {
        Campaign campaign = campaigning.open(ledger.campaign(), clock);
        DemoCast cast = new DemoCast(directory.current(), campaign);
        course.phrases()
                .forEach(one -> approvals.phrases().add(cast.office(0), cast.key(), one.text(), one.use(), true));
        live(course, cast, ago -> ago >= PROBLEMS_BEGAN);
        campaigning.learn(ledger.campaign(), cast, clock);
        live(ledger, cast);
        live(course, cast, ago -> ago < PROBLEMS_BEGAN);
        remember(campaign);
    }

    /** The mornings that the morning page compares with. */
    private void remember(Campaign campaign) {
        LocalDate today = LocalDate.now(clock.withZone(campaign.zone()));
        for (int weeks = WEEKS_BEFORE; weeks > 0; weeks--) {
            snapshots.reconstruct(campaign, today.minusWeeks(weeks));
        }
    }

    /** The days of that part of the campaign's course, the oldest first. */
    private void live(DemoCourse course, DemoCast cast, IntPredicate part) {
        SortedMap<Integer, List<Runnable>> days = new TreeMap<>(Comparator.reverseOrder());
        course.submissions().forEach(sample -> days.computeIfAbsent(sample.born(), day -> new ArrayList<>())
                .add(() -> new DemoApproval(
                                approvals, cast, sample, course.submissions().indexOf(sample), clock)
                        .live()));
        course.phases().forEach(step -> days.computeIfAbsent(step.ago(), day -> new ArrayList<>())
                .add(() -> campaigning.move(step, cast, clock)));
        days.computeIfAbsent(course.tasks().ago(), day -> new ArrayList<>())
                .add(() -> assignments.work(course.tasks(), cast, clock));
        days.forEach((ago, steps) -> {
            if (part.test(ago)) {
                steps.forEach(step -> {
                    step.run();
                    services.turnThePage();
                });
            }
        });
    }

    private void live(DemoLedger ledger, DemoCast cast) {
        Map<String, String> sources = services.items().sources(Locale.SIMPLIFIED_CHINESE).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        List<DemoProblem> problems = ledger.problems();
        Long previous = null;
        for (int turn = 0; turn < problems.size(); turn++) {
            DemoProblem problem = problems.get(turn);
            String source = sources.getOrDefault(problem.source(), problem.source());
            DemoLife life = new DemoLife(services, cast, ledger.phrases(), problem, turn, clock);
            try {
                previous = life.live(previous, source);
                new DemoAftermath(oversight, services, cast, problem, turn, previous, clock).live();
                services.turnThePage();
            } catch (Refusal refused) {
                throw new IllegalStateException("the sample breaks a rule: " + problem, refused);
            }
        }
    }

    private static <T> T read(String name, Class<T> type) {
        JsonMapper json = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
        try (InputStream file = new ClassPathResource("demo/" + name + ".json").getInputStream()) {
            return json.readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
