package org.duban.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duban.DubanApplication;
import org.duban.campaign.Campaign;
import org.duban.campaign.Campaigns;
import org.duban.organization.Directory;
import org.duban.organization.Organisation;
import org.duban.rectification.ItemState;
import org.duban.testing.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** With the real clock, which the loader sets back for itself, and not the tests' own. */
@SpringBootTest(
        classes = DubanApplication.class,
        properties = {
            "spring.config.location=classpath:config/application.yml,classpath:config/application-demo.yml,"
                    + "classpath:config/application-tests.yml"
        })
@ContextConfiguration(initializers = TestDatabase.class)
@ActiveProfiles("demo")
@Tag("database")
class DemoCountyTest {

    @Autowired
    DemoLoader loader;

    @Autowired
    Directory directory;

    @Autowired
    Campaigns campaigns;

    @Autowired
    JdbcTemplate jdbc;

    @Value("${duban.demo.accounts.leader},${duban.demo.accounts.supervisor},${duban.demo.accounts.office},"
            + "${duban.demo.accounts.head},${duban.demo.accounts.handler}")
    List<String> accounts;

    @Test
    void hasProblemsInEveryStateThatALifeHereCanReach() {
        Map<String, Long> states = jdbc.queryForList("select state from rectification_item", String.class).stream()
                .collect(Collectors.groupingBy(state -> state, Collectors.counting()));

        assertThat(states)
                .containsOnlyKeys(List.of(ItemState.values()).stream()
                        .filter(state -> state != ItemState.CLOSED_BEFORE_DUBAN)
                        .map(Enum::name)
                        .toList());
        assertThat(states.get("CLOSED")).isGreaterThanOrEqualTo(8);
        assertThat(count("select count(*) from rectification_item where returns > 0 and state = 'IN_RECTIFICATION'"))
                .isPositive();
        assertThat(count("select count(*) from rectification_verification where evidence > 0"))
                .isPositive();
    }

    @Test
    void everybodyWhoSignsInWithOneClickHasWorkWaiting() {
        Organisation organisation = directory.current();
        assertThat(accounts).hasSize(5).allSatisfy(username -> {
            long person = organisation.people().stream()
                    .filter(one -> one.username().equals(username))
                    .findFirst()
                    .orElseThrow()
                    .id();
            List<String> waiting = organisation.viewer(person).keys().stream()
                    .filter(key ->
                            count("select count(*) from inbox_candidate where candidate_key = '" + key + "'") > 0)
                    .toList();
            assertThat(waiting).as(username).isNotEmpty();
        });
    }

    @Test
    void runsOnWhatItsLeadersApproved() {
        assertThat(jdbc.queryForList("select distinct state from approval_submission", String.class))
                .contains("IN_APPROVAL", "APPROVED", "ISSUED");
        assertThat(jdbc.queryForList("select phase_key from campaign_phase where state = 'OPEN'", String.class))
                .containsExactlyInAnyOrder("study", "research", "development", "rectification", "institution-building");
        assertThat(jdbc.queryForList("select content from key_task", String.class))
                .as("written in the county's language")
                .isNotEmpty()
                .allMatch(content -> content.codePoints().anyMatch(Character::isIdeographic));
        assertThat(jdbc.queryForList("select distinct state from key_task_assignment", String.class))
                .contains("ASSIGNED", "IN_PROGRESS", "CLAIMED", "CONFIRMED");
        assertThat(count("select count(*) from inbox_task t join inbox_candidate c on c.task_id = t.id"
                        + " join organization_person p on c.candidate_key = 'person:' || p.id"
                        + " where t.task_key = 'task_SignSubmission' and p.username = '" + accounts.get(0) + "'"))
                .as("the leader has a plan to read")
                .isPositive();
    }

    /** What nobody may let lie: each of those who sign in with one click has one of it to look at. */
    @Test
    void hasOrdersRequestsChecksAndAListingToLookAt() {
        assertThat(jdbc.queryForList("select distinct state from supervision_order", String.class))
                .contains("ISSUED", "RECEIVED", "ANSWERED");
        assertThat(tasks("supervision-order", "post:UNIT_HEAD@" + unitOf("head")))
                .contains("task_ReceiveOrder", "task_AnswerOrder");
        assertThat(tasks("extension", "person:" + personBehind("leader"))).containsExactly("task_DecideExtension");
        assertThat(tasks("appeal", "post:OFFICE_MEMBER@" + unitOf("office"))).containsExactly("task_DecideAppeal");
        assertThat(tasks("inspection", "post:SUPERVISOR@" + unitOf("supervisor")))
                .contains("task_CheckClosedItem", "task_ReviewClosure", "task_VisitUnit");
        assertThat(count("select count(*) from supervision_listing where listed"))
                .isPositive();
    }

    @Test
    void isLoadedOnce() {
        long items = count("select count(*) from rectification_item");
        Campaign campaign = campaigns.all().get(0);

        loader.load();

        assertThat(count("select count(*) from rectification_item")).isEqualTo(items);
        assertThat(campaigns.all()).containsExactly(campaign);
    }

    private List<String> tasks(String caseType, String candidate) {
        return jdbc.queryForList(
                "select distinct t.task_key from inbox_task t join inbox_candidate c on c.task_id = t.id"
                        + " where t.case_type = ? and c.candidate_key = ?",
                String.class,
                caseType,
                candidate);
    }

    private long unitOf(String role) {
        return directory.current().postsOf(personBehind(role)).get(0).unitId();
    }

    private long personBehind(String role) {
        String username = accounts.get(
                List.of("leader", "supervisor", "office", "head", "handler").indexOf(role));
        return directory.current().personByUsername(username).orElseThrow().id();
    }

    private long count(String query) {
        Long found = jdbc.queryForObject(query, Long.class);
        return found == null ? 0 : found;
    }
}
