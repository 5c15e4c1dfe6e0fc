package org.duban.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.duban.campaign.Campaigns;
import org.duban.demo.DemoLedger.DemoProblem;
import org.duban.kernel.Refusal;
import org.duban.organization.Directory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
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

    private final DemoOrganisation organisation;
    private final DemoServices services;
    private final DemoPhases phases;
    private final Campaigns campaigns;
    private final Directory directory;
    private final DemoClock clock;
    private final TransactionTemplate transaction;

    DemoLoader(
            DemoOrganisation organisation,
            DemoServices services,
            DemoPhases phases,
            Campaigns campaigns,
            Directory directory,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.organisation = organisation;
        this.services = services;
        this.phases = phases;
        this.campaigns = campaigns;
        this.directory = directory;
        this.clock = (DemoClock) clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Does nothing where there is a county already. */
    void load() {
        if (directory.current().units().isEmpty()) {
            transaction.executeWithoutResult(status -> organisation.load(read("organisation", DemoCounty.class)));
        }
        if (campaigns.all().isEmpty()) {
            DemoLedger ledger = read("problems", DemoLedger.class);
            transaction.executeWithoutResult(status -> load(ledger));
            LOG.info(
                    "the sample county is ready: {} problems", ledger.problems().size());
        }
    }

    private void load(DemoLedger ledger) {
        DemoCast cast = new DemoCast(directory.current(), phases.run(ledger.campaign()));
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
