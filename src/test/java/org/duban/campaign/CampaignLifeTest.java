package org.duban.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.audit.AuditEntry;
import org.duban.audit.AuditTrail;
import org.duban.campaign.domain.PhaseClock;
import org.duban.inbox.InboxService;
import org.duban.inbox.query.TaskRow;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.notification.Notice;
import org.duban.notification.NoticeCentre;
import org.duban.organization.Tier;
import org.duban.testing.DatabaseTest;
import org.duban.testing.MutableClock;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

@DatabaseTest
class CampaignLifeTest {

    private static final List<String> MIDDLE =
            List.of("study", "research", "development", "rectification", "institution-building");

    @Autowired
    private TestCounties counties;

    @Autowired
    private CampaignStory story;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private Phases phases;

    @Autowired
    private PhaseService service;

    @Autowired
    private StructureService structure;

    @Autowired
    private Lessons lessons;

    @Autowired
    private WorkGroups groups;

    @Autowired
    private CampaignTiers tiers;

    @Autowired
    private InboxService inbox;

    @Autowired
    private NoticeCentre notices;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private PhaseClock phaseClock;

    @Autowired
    private MutableClock clock;

    private TestCounty county;

    @BeforeEach
    void aCounty() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        county = counties.build();
    }

    @Test
    void preparesAtOnceAndWaitsInTheOfficesInbox() {
        long id = story.opened(county);

        assertThat(campaigns.get(id).state()).isEqualTo(CampaignState.PREPARING);
        assertThat(story.phase(id, "preparation").state()).isEqualTo(PhaseState.OPEN);
        assertThat(tasks(county.officeDirector())).containsExactly("task_EndPhase");
        assertThat(tasks(county.head())).isEmpty();
    }

    @Test
    void runsItsPhasesFromTheFirstToTheLast() {
        long id = story.inTheMiddle(county);

        assertThat(campaigns.get(id).state()).isEqualTo(CampaignState.RUNNING);
        assertThat(MIDDLE)
                .allSatisfy(key -> assertThat(story.phase(id, key).state()).isEqualTo(PhaseState.OPEN));
        assertThat(tasks(county.officeMember())).hasSize(5).containsOnly("task_EndPhase");

        MIDDLE.forEach(key -> story.endByException(county, id, key));
        assertThat(tasks(county.officeMember())).containsExactly("task_OpenPhase");
        story.open(county, id, "summary");
        story.endByException(county, id, "summary");

        assertThat(campaigns.get(id).state()).isEqualTo(CampaignState.ENDED);
        assertThat(tasks(county.officeMember())).isEmpty();
        assertThat(audit.timeline(CampaignStory.ref(id)))
                .extracting(AuditEntry::action)
                .startsWith("campaign.opened", "campaign.phase-opened", "campaign.plan-approved")
                .endsWith("campaign.phase-ended-by-exception", "campaign.ended");
        assertThat(audit.verify(CampaignStory.ref(id)).whole()).isTrue();
    }

    @Test
    void aSmallCampaignRunsToItsEndOnItsConditionsAlone() {
        long id = story.opened(county, "inspection-follow-up", null, List.of(CampaignStory.group(county)));
        List.of("findings", "rectification").forEach(key -> {
            story.open(county, id, key);
            story.end(county, id, key);
        });
        story.open(county, id, "report");
        refused("campaign.exit-open", () -> story.end(county, id, "report"));

        structure.recordLesson(county.officeMember(), CommandKey.random(), id, null, "Begin earlier");
        story.end(county, id, "report");

        assertThat(campaigns.get(id).state()).isEqualTo(CampaignState.ENDED);
        assertThat(kinds(county.groupHead())).anyMatch(text -> text.contains("every phase has ended"));
    }

    @Test
    void aKindThatAnOfficeAddedOpensThePhaseThatItsTemplateNames() {
        long id = story.opened(county, "z-added-kind", null, List.of(CampaignStory.group(county)));

        story.approve(county, "self-review", CampaignStory.ref(id));
        assertThat(story.phase(id, "action").state()).isEqualTo(PhaseState.PLANNED);
        story.approve(county, "test-read", CampaignStory.ref(id));

        assertThat(story.phase(id, "action").state()).isEqualTo(PhaseState.OPEN);
        assertThat(story.phase(id, "before").state()).isEqualTo(PhaseState.PLANNED);
        assertThat(audit.timeline(CampaignStory.ref(id)))
                .filteredOn(entry -> entry.action().equals("campaign.plan-approved"))
                .hasSize(1);
    }

    @Test
    void anApprovedImplementationPlanEndsThePreparationAndOpensTheDeployment() {
        long id = story.opened(county);

        story.approve(county, "implementation-plan", CampaignStory.ref(id));

        assertThat(story.phase(id, "preparation").state()).isEqualTo(PhaseState.ENDED);
        assertThat(story.phase(id, "deployment").state()).isEqualTo(PhaseState.OPEN);
        assertThat(story.phase(id, "deployment").openedBy())
                .isEqualTo(county.groupHead().name());
        assertThat(kinds(county.head())).anyMatch(text -> text.contains("has begun"));
    }

    @Test
    void whatABranchPlansForItselfMovesNoPhaseOfTheCounty() {
        long id = story.opened(county);

        story.approve(county, story.submission(county, "implementation-plan", CampaignStory.ref(id), county.branch()));

        assertThat(story.phase(id, "preparation").state()).isEqualTo(PhaseState.OPEN);
        assertThat(story.phase(id, "deployment").state()).isEqualTo(PhaseState.PLANNED);
        assertThat(audit.timeline(CampaignStory.ref(id)))
                .extracting(AuditEntry::action)
                .doesNotContain("campaign.plan-approved");
    }

    @Test
    void aPlanThatCannotOpenItsPhaseYetTellsTheOffice() {
        long id = story.opened(county, "thematic-education", null, List.of());

        story.approve(county, "implementation-plan", CampaignStory.ref(id));

        assertThat(story.phase(id, "deployment").state()).isEqualTo(PhaseState.PLANNED);
        assertThat(kinds(county.officeDirector())).anyMatch(text -> text.contains("cannot begin yet"));
    }

    @Test
    void refusesToEndOverAnOpenConditionAndNamesIt() {
        long id = story.opened(county, "thematic-education", null, List.of());

        assertThatThrownBy(() -> story.end(county, id, "preparation"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("campaign.exit-open");
                    assertThat(refusal.args().get(1).toString())
                            .contains("There are no work groups yet", "implementation plan is not approved");
                });
        assertThat(phases.exitConditions(story.phase(id, "preparation"), Locale.ENGLISH))
                .allSatisfy(answer -> {
                    assertThat(answer.met()).isFalse();
                    assertThat(answer.path()).isNotBlank();
                });
        assertThat(story.phase(id, "preparation").state()).isEqualTo(PhaseState.OPEN);
    }

    @Test
    void refusesToOpenOverAnOpenConditionOrAheadOfItsStage() {
        long id = story.opened(county);
        refused("campaign.stage-not-reached", () -> story.open(county, id, "development"));

        story.approve(county, "implementation-plan", CampaignStory.ref(id));
        story.endByException(county, id, "deployment");
        refused("campaign.entry-open", () -> story.open(county, id, "study"));
    }

    @Test
    void anExceptionThatALeaderApprovedEndsAPhaseOverItsOpenConditions() {
        long id = story.opened(county, "thematic-education", null, List.of());

        story.endByException(county, id, "preparation");

        PhaseFacts ended = story.phase(id, "preparation");
        assertThat(ended.state()).isEqualTo(PhaseState.ENDED);
        assertThat(ended.exceptionNumber()).startsWith("S-");
        refused("campaign.phase-not-open", () -> story.endByException(county, id, "preparation"));
    }

    @Test
    void isRunByItsOwnOfficeAlone() {
        long id = story.opened(county);
        long phase = story.phase(id, "preparation").id();

        refused("campaign.not-office", () -> service.end(county.head(), CommandKey.random(), phase));
        refused(
                "campaign.not-office",
                () -> structure.recordLesson(county.groupHead(), CommandKey.random(), id, null, "No"));
        refused("campaign.not-office", () -> structure.setGroups(county.head(), CommandKey.random(), id, List.of()));
    }

    @Test
    void ofTwoWhoPressTheSecondIsTold() {
        long id = story.opened(county);
        story.approve(county, "implementation-plan", CampaignStory.ref(id));
        story.endByException(county, id, "deployment");

        refused("campaign.phase-moved-on", () -> story.end(county, id, "deployment"));
        CommandKey once = CommandKey.random();
        long development = story.phase(id, "development").id();
        service.open(county.officeMember(), once, development);
        assertThat(service.open(county.officeMember(), once, development)).isEqualTo(development);
    }

    @Test
    void movesTheDaysOfAPhaseAndTheLineInTheInbox() {
        long id = story.opened(county);
        long phase = story.phase(id, "preparation").id();

        service.reschedule(county.officeMember(), CommandKey.random(), phase, null, CampaignStory.START.plusDays(3));

        assertThat(story.phase(id, "preparation").endsOn()).isEqualTo(CampaignStory.START.plusDays(3));
        assertThat(rows(county.officeMember()).get(0).dueOn()).isEqualTo(CampaignStory.START.plusDays(3));
        assertThatThrownBy(() -> service.reschedule(
                        county.officeMember(), CommandKey.random(), phase, null, CampaignStory.END.plusDays(1)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                                refusal.fields().get(0).code())
                        .isEqualTo("campaign.phase-after-campaign"));
    }

    @Test
    void tellsOnceThatAPhaseIsLate() {
        long id = story.opened(county);
        clock.setTo(CampaignStory.START.plusDays(2));

        phaseClock.strike();
        phaseClock.strike();

        assertThat(kinds(county.groupHead()).stream().filter(text -> text.contains("passed")))
                .hasSize(1);
        assertThat(rows(county.officeMember()).get(0).level().name()).isEqualTo("RED");
        assertThat(story.phase(id, "preparation").state()).isEqualTo(PhaseState.OPEN);
    }

    @Test
    void aSecondBatchTakesOverStructureAndLessons() {
        long first = story.inTheMiddle(county, Set.of(Tier.PARTY_COMMITTEE, Tier.BRANCH));
        structure.recordLesson(
                county.officeMember(),
                CommandKey.random(),
                first,
                story.phase(first, "study").id(),
                "Read less, talk more");

        long second = story.opened(county, null, first, null);

        Campaign batch = campaigns.get(second);
        assertThat(lessons.inheritedBy(batch)).singleElement().satisfies(lesson -> {
            assertThat(lesson.campaignId()).isEqualTo(first);
            assertThat(lesson.text()).isEqualTo("Read less, talk more");
        });
        assertThat(lessons.of(second)).isEmpty();
        assertThat(groups.of(second)).singleElement().satisfies(group -> {
            assertThat(group.name()).isEqualTo("Group");
            assertThat(group.duty()).isEqualTo("Everything");
            assertThat(group.leadUnitIds()).containsExactly(county.bureau());
            assertThat(group.supportingUnitIds()).containsExactly(county.otherBureau());
        });
        assertThat(tiers.of(second)).isEqualTo(tiers.of(first)).containsExactly(Tier.PARTY_COMMITTEE, Tier.BRANCH);
        assertThat(batch.previousId()).isEqualTo(first);
        assertThat(batch.templateKey()).isEqualTo("thematic-education");
        Map<String, PhaseFacts> before =
                phases.of(first).stream().collect(Collectors.toMap(PhaseFacts::key, phase -> phase));
        assertThat(phases.of(second)).hasSize(8).allSatisfy(phase -> {
            assertThat(phase.stage()).isEqualTo(before.get(phase.key()).stage());
            assertThat(phase.startsOn())
                    .isEqualTo(before.get(phase.key()).startsOn().plusDays(366));
            assertThat(phases.exitSpecs(phase)).isEqualTo(phases.exitSpecs(before.get(phase.key())));
        });
        assertThat(story.phase(second, "preparation").state()).isEqualTo(PhaseState.OPEN);
    }

    private List<String> tasks(Actor who) {
        return rows(who).stream().map(TaskRow::taskKey).toList();
    }

    private List<TaskRow> rows(Actor who) {
        return inbox.toDo(who, null, 20);
    }

    private List<String> kinds(Actor who) {
        return notices.of(who, null, 50, Locale.ENGLISH).stream()
                .map(Notice::text)
                .toList();
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
