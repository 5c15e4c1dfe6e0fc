package org.duban.keytask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.keytask.KeyTaskStory.row;
import static org.duban.keytask.KeyTaskStory.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.approval.ContentKind;
import org.duban.approval.ContentRow;
import org.duban.campaign.CampaignOpening;
import org.duban.campaign.CampaignService;
import org.duban.campaign.CampaignStory;
import org.duban.campaign.PhaseFacts;
import org.duban.campaign.Phases;
import org.duban.kernel.CommandKey;
import org.duban.organization.Tier;
import org.duban.testing.DatabaseTest;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a campaign's first list begins with: the template's key tasks, or the list of the campaign before it. */
@DatabaseTest
class TemplateListTest {

    @Autowired
    TestCounties counties;

    @Autowired
    CampaignStory campaigns;

    @Autowired
    CampaignService opening;

    @Autowired
    Phases phases;

    @Autowired
    KeyTaskStory story;

    @Autowired
    List<ContentKind> kinds;

    @Autowired
    JdbcTemplate jdbc;

    TestCounty county;
    ContentKind list;

    @BeforeEach
    void aCounty() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        county = counties.build();
        list = kinds.stream()
                .filter(kind -> kind.kind().equals(KeyTasks.KIND))
                .findFirst()
                .orElseThrow();
    }

    @AfterEach
    void noLocale() {
        LocaleContextHolder.resetLocaleContext();
    }

    /** The campaigns of both documents, and one that no document speaks of. */
    @ParameterizedTest
    @CsvSource({"2023-09-01, 2024-01-31", "2023-09-01, 2024-02-29", "2025-03-10, 2025-08-20"})
    void eachShippedKeyTaskIsDueWithinThePhaseThatWaitsForIt(LocalDate startsOn, LocalDate endsOn) {
        long campaign = open(startsOn, endsOn);
        Map<String, PhaseFacts> byKey =
                phases.of(campaign).stream().collect(Collectors.toMap(PhaseFacts::key, phase -> phase));
        List<ContentRow> rows = list.proposal(CampaignStory.ref(campaign));

        assertThat(rows).hasSize(20);
        list.check(CampaignStory.ref(campaign), rows);
        assertThat(rows).allSatisfy(row -> {
            PhaseFacts phase = byKey.get(row.value("phase"));
            List<Period> periods = DeadlineRule.read(row.value("deadline"), startsOn)
                    .orElseThrow()
                    .periods(startsOn, endsOn, phase.startsOn(), phase.endsOn());
            assertThat(periods).isNotEmpty().allSatisfy(period -> assertThat(period.dueOn())
                    .as("%s %s in %s", row.key(), row.value("deadline"), phase.key())
                    .isBetween(phase.startsOn(), phase.endsOn()));
        });
    }

    @Test
    void theDatesOfTheDocumentsStandWhereTheyLieInTheCampaign() {
        Map<String, String> january = deadlines(open(LocalDate.of(2023, 9, 1), LocalDate.of(2024, 1, 31)));
        Map<String, String> february = deadlines(open(LocalDate.of(2023, 9, 1), LocalDate.of(2024, 2, 29)));
        Map<String, String> spring = deadlines(open(LocalDate.of(2025, 3, 10), LocalDate.of(2025, 8, 20)));

        assertThat(february)
                .containsEntry("branch-relay", "9月底前")
                .containsEntry("branch-study", "每月；学习计划9月底前")
                .containsEntry("leadership-study", "每月")
                .containsEntry("leadership-life-meeting", "2月下旬")
                .containsEntry("branch-rectification", "2月底前");
        assertThat(january)
                .containsEntry("branch-relay", "9月底前")
                .containsEntry("leadership-life-meeting", "2024-01-24")
                .containsEntry("branch-rectification", "2024-01-24");
        assertThat(spring)
                .containsEntry("branch-relay", "2025-04-08")
                .containsEntry("branch-study", "每月")
                .containsEntry("leadership-summary", "2025-08-20");
    }

    @Test
    void aRowSaysWhoTakesTheLeadAndWhichPostAnswers() {
        Map<String, ContentRow> rows =
                list.proposal(CampaignStory.ref(open(LocalDate.of(2023, 9, 1), LocalDate.of(2024, 2, 29)))).stream()
                        .collect(Collectors.toMap(ContentRow::key, row -> row));

        assertThat(rows.get("leadership-study").value("lead")).isEqualTo("理论学习中心组");
        assertThat(rows.get("branch-relay").value("lead")).isEqualTo("党支部");
        assertThat(rows.get("branch-relay").value("owner")).isEqualTo("BRANCH_SECRETARY");
        assertThat(rows.values()).allMatch(row -> !row.value("lead").isEmpty());
    }

    @Test
    void whatRecursKeepsToTheDaysOfItsPhase() {
        long campaign = open(LocalDate.of(2023, 9, 1), LocalDate.of(2024, 2, 29));
        story.publish(county, campaign, List.of(with(row("m", "BRANCH", "每月"), "phase", "study")));

        // study lasts from 16 September to 1 February; one day of February is no month
        assertThat(dueDates(campaign))
                .containsExactly("2023-10-31", "2023-11-30", "2023-12-31", "2024-01-31")
                .as("September is over on the day of publication")
                .hasSize(4);
    }

    @Test
    void aSecondBatchBeginsWithTheListThatTheFirstWorksBy() {
        long first = campaigns.opened(county);
        List<ContentRow> drafted = list.proposal(CampaignStory.ref(first)).subList(0, 3);
        story.publish(county, first, drafted);
        story.publish(
                county,
                first,
                List.of(
                        with(drafted.get(1), "content", "Changed by the leaders"),
                        with(
                                with(row("own", "BRANCH", "2023-11-30"), "phase", "study"),
                                "supporting-units",
                                story.code(county.otherBureau()))));

        long second = campaigns.opened(county, null, first, null);
        List<ContentRow> rows = list.proposal(CampaignStory.ref(second));

        assertThat(rows)
                .extracting(ContentRow::key)
                .containsExactly(drafted.get(1).key(), "own");
        assertThat(rows.get(0).value("content")).isEqualTo("Changed by the leaders");
        assertThat(rows.get(1).value("supporting-units")).isEqualTo(story.code(county.otherBureau()));
        assertThat(rows.get(1).value("deadline"))
                .as("as many days after the start as before")
                .isEqualTo(LocalDate.of(2023, 11, 30).plusDays(366).toString());
        list.check(CampaignStory.ref(second), rows);
    }

    @Test
    void aDateWithAYearMovesEvenWhereItLiesInTheSecondBatchToo() {
        long first = campaigns.opened(county);
        story.publish(
                county,
                first,
                List.of(
                        row("iso", "BRANCH", "2023-12-31"),
                        row("words", "BRANCH", "2023年12月底前"),
                        row("short", "BRANCH", "23年12月底前"),
                        row("month", "BRANCH", "12月底前"),
                        row("monthly", "BRANCH", "每月")));

        Map<String, String> moved =
                deadlines(open(CampaignStory.START.plusDays(31), CampaignStory.END.plusDays(31), first));

        assertThat(moved)
                .containsEntry("iso", "2024-01-31")
                .containsEntry("words", "2024-01-31")
                .containsEntry("short", "2024-01-31")
                .containsEntry("month", "12月底前")
                .containsEntry("monthly", "每月");
    }

    @Test
    void aDateThatMovesKeepsToThePhaseOfAShorterBatch() {
        long first = campaigns.opened(county);
        LocalDate late = phase(first, "study").endsOn();
        story.publish(
                county,
                first,
                List.of(
                        with(row("late", "BRANCH", late.toString()), "phase", "study"),
                        with(row("early", "BRANCH", CampaignStory.START.toString()), "phase", "summary"),
                        row("free", "BRANCH", CampaignStory.END.toString())));
        LocalDate start = LocalDate.of(2025, 3, 1);
        long second = open(start, start.plusDays(68), first);

        assertThat(deadlines(second))
                .containsEntry("late", phase(second, "study").endsOn().toString())
                .containsEntry("early", phase(second, "summary").startsOn().toString())
                .containsEntry("free", start.plusDays(68).toString());
        assertThat(phase(second, "study").endsOn())
                .isBefore(start.plusDays(late.toEpochDay() - CampaignStory.START.toEpochDay()));
        list.check(CampaignStory.ref(second), list.proposal(CampaignStory.ref(second)));
    }

    private PhaseFacts phase(long campaign, String key) {
        return phases.find(campaign, key).orElseThrow();
    }

    @Test
    void aSecondBatchNeedsNoTemplateForIt() {
        long first = campaigns.opened(county);
        story.publish(county, first, List.of(row("own", "BRANCH", "每月")));
        jdbc.update("update campaign set template_key = null where id = ?", first);

        long second = campaigns.opened(county, null, first, null);

        assertThat(list.proposal(CampaignStory.ref(second)))
                .extracting(ContentRow::key)
                .containsExactly("own");
    }

    @Test
    void aSecondBatchOfAFirstWithoutAListBeginsWithTheTemplate() {
        long first = campaigns.opened(county);

        long second = campaigns.opened(county, null, first, null);

        assertThat(list.proposal(CampaignStory.ref(second))).hasSize(20);
    }

    private Map<String, String> deadlines(long campaign) {
        return list.proposal(CampaignStory.ref(campaign)).stream()
                .collect(Collectors.toMap(ContentRow::key, row -> row.value("deadline")));
    }

    private List<String> dueDates(long campaign) {
        return jdbc.queryForList(
                "select distinct cast(due_on as varchar) from key_task_assignment where campaign_id = ? order by 1",
                String.class,
                campaign);
    }

    private long open(LocalDate startsOn, LocalDate endsOn) {
        return open(startsOn, endsOn, null);
    }

    /** @param previous whose second batch it is; null for a first one */
    private long open(LocalDate startsOn, LocalDate endsOn, @Nullable Long previous) {
        return opening.open(
                county.officeMember(),
                CommandKey.random(),
                new CampaignOpening(
                        previous == null ? "thematic-education" : null,
                        previous,
                        "Campaign " + startsOn + endsOn,
                        startsOn,
                        endsOn,
                        "Asia/Shanghai",
                        county.office(),
                        county.county(),
                        Set.<Tier>of(),
                        List.of()));
    }
}
