package org.duban.campaign.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.duban.campaign.CampaignTemplate;
import org.duban.campaign.CampaignTemplates;
import org.duban.campaign.PhaseCondition;
import org.duban.campaign.TemplateCheck;
import org.duban.campaign.TemplateKeyTask;
import org.duban.campaign.TemplatePhase;
import org.duban.organization.PostKind;
import org.duban.organization.Tier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class TemplateFilesTest {

    private static final String SHIPPED = "classpath:config/campaigns/*.yml";

    private static final String MINIMAL = """
            key: drive
            name: {zh: N, en: Drive}
            about: {zh: A, en: About}
            kind: SAFETY_DRIVE
            tiers: [COUNTY, BRANCH]
            stages:
              - phases:
                  - {key: only, name: {zh: P, en: Only}, from: start, to: end-1w, exit: [lessons-recorded]}
            key-tasks:
              - key: look
                tier: BRANCH
                content: {zh: C, en: Look}
                required: true
                lead: {zh: L, en: Branch}
                owner: BRANCH_SECRETARY
                deadline: every month
                evidence: {zh: E, en: List}
                phase: only
            """;

    @TempDir
    private Path places;

    @Test
    void theShippedTemplateCarriesTwentyKeyTasksSixAspectsTwelveSourcesAndEightPhases() {
        CampaignTemplate template = read(SHIPPED).get("thematic-education");

        assertThat(template.keyTasks()).hasSize(20);
        assertThat(template.keyTasks().stream().filter(task -> task.tier() == Tier.PARTY_COMMITTEE))
                .hasSize(14);
        assertThat(template.keyTasks().stream().filter(task -> task.tier() == Tier.BRANCH))
                .hasSize(6);
        assertThat(template.keyTasks()).allMatch(TemplateKeyTask::required);
        assertThat(template.aspects()).hasSize(6);
        assertThat(template.sources()).hasSize(12);
        assertThat(template.phases())
                .extracting(TemplatePhase::key)
                .containsExactly(
                        "preparation",
                        "deployment",
                        "study",
                        "research",
                        "development",
                        "rectification",
                        "institution-building",
                        "summary");
        assertThat(template.phases()).extracting(TemplatePhase::stage).containsExactly(0, 1, 2, 2, 2, 2, 2, 3);
        assertThat(template.phases().get(0).preStart()).isTrue();
        assertThat(template.workGroups().stream().map(groups -> groups.groups().size()))
                .containsExactly(4, 5);
    }

    /** A deadline is named by a document, everything else is the template's own proposal and says so. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            leadership-meeting | PARTY_COMMITTEE | Leadership | UNIT_HEAD |  | start+2w | deployment
            leadership-relay | PARTY_COMMITTEE | Leadership | UNIT_HEAD |  | start+3w | deployment
            leadership-study | PARTY_COMMITTEE | Study group of the leadership | UNIT_HEAD | 每月 |  | study
            leadership-lecture | PARTY_COMMITTEE | Each leader | UNIT_LEADER |  | end-6w | study
            leadership-suggestions | PARTY_COMMITTEE | Each leader | UNIT_LEADER |  | end-7w | research
            leadership-research | PARTY_COMMITTEE | Each leader | UNIT_LEADER |  | end-8w | research
            leadership-problem-list | PARTY_COMMITTEE | Leadership | UNIT_HEAD |  | end-10w | rectification
            leadership-rectification | PARTY_COMMITTEE | Leadership | UNIT_HEAD |  | end-8w | rectification
            leadership-life-meeting-preparation | PARTY_COMMITTEE | Leadership | UNIT_HEAD |  | end-3w | rectification
            leadership-follow-up | PARTY_COMMITTEE | Leadership | UNIT_HEAD |  | end-2w | rectification
            leadership-role-models | PARTY_COMMITTEE | Leadership | UNIT_LEADER |  | end-6w | development
            leadership-life-meeting | PARTY_COMMITTEE | Leadership | UNIT_HEAD | 2月下旬 | end-1w | summary
            leadership-branch-arrangements | PARTY_COMMITTEE | Leadership | UNIT_HEAD |  | end-3w | rectification
            leadership-summary | PARTY_COMMITTEE | Leadership | UNIT_HEAD |  | end | summary
            branch-relay | BRANCH | Branch | BRANCH_SECRETARY | 9月底前 | start+29d | deployment
            branch-study | BRANCH | Branch | BRANCH_SECRETARY | 每月；学习计划9月底前 | 每月 | study
            branch-suggestions | BRANCH | Branch | BRANCH_SECRETARY |  | end-7w | research
            branch-contribution | BRANCH | Branch | BRANCH_SECRETARY |  | end-5w | development
            branch-role-models | BRANCH | Branch | BRANCH_SECRETARY |  | end-6w | development
            branch-rectification | BRANCH | Branch | BRANCH_SECRETARY | 2月底前 | end-1w | summary
            """)
    void eachShippedKeyTaskHasItsOwnerAndItsDeadline(
            String key,
            Tier tier,
            String lead,
            PostKind owner,
            @Nullable String deadline,
            @Nullable String proposed,
            String phase) {
        TemplateKeyTask task = read(SHIPPED).get("thematic-education").keyTasks().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();

        assertThat(task.tier()).isEqualTo(tier);
        assertThat(task.lead().en()).isEqualTo(lead);
        assertThat(task.owner()).isEqualTo(owner);
        assertThat(task.deadline()).isEqualTo(deadline);
        assertThat(task.proposed()).isEqualTo(proposed);
        assertThat(task.phase()).isEqualTo(phase);
    }

    @Test
    void everyPhaseSaysWhatMustHoldBeforeItEnds() {
        assertThat(read(SHIPPED).get("thematic-education").phases())
                .allSatisfy(phase -> assertThat(phase.exit()).as(phase.key()).isNotEmpty());
    }

    @Test
    void whatAModuleFindsWrongStopsTheStartAndNamesTheFile() throws IOException {
        write(MINIMAL);
        CampaignTemplates written = mock(CampaignTemplates.class);
        when(written.all()).thenReturn(List.copyOf(read(here()).values()));
        PhaseCondition known = mock(PhaseCondition.class);
        when(known.key()).thenReturn("lessons-recorded");
        TemplateCheck check = template -> List.of("key-tasks[0].deadline: no date follows from it");

        TemplateInspection inspection = new TemplateInspection(
                written, provider(PhaseCondition.class, known), provider(TemplateCheck.class, check));

        assertThatThrownBy(inspection::afterSingletonsInstantiated)
                .hasMessage("Campaign template drive.yml: key-tasks[0].deadline: no date follows from it");
    }

    private static <T> ObjectProvider<T> provider(Class<T> type, T bean) {
        return new StaticListableBeanFactory(Map.of("bean", bean)).getBeanProvider(type);
    }

    @Test
    void aFileBesideTheJarTakesThePlaceOfTheShippedOne() throws IOException {
        write(MINIMAL.replace("key: drive", "key: thematic-education"));

        assertThat(read(SHIPPED, here()).get("thematic-education").phases()).hasSize(1);
        assertThat(read(SHIPPED, "file:" + places + "/absent/*.yml")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tier: BRANCH        | tier: TOWN        | key-tasks[0].tier: unknown Tier "TOWN"; known: COUNTY
            tier: BRANCH        | tier: MEMBER      | key-tasks[0].tier: the template has no tier MEMBER
            phase: only         | phase: other      | key-tasks[0].phase: the template has no phase "other"
            to: end-1w          | to: soon          | stages[0].phases[0].to: "soon" is no date rule
            kind: SAFETY_DRIVE  | kind: PARTY       | kind: unknown CampaignKind "PARTY"
            owner: BRANCH_SECRETARY | owner: BOSS   | key-tasks[0].owner: unknown PostKind "BOSS"
            {zh: N, en: Drive}  | {zh: N}           | name.en: missing
            required: true      | required: perhaps | key-tasks[0].required: must be true or false
            deadline: every month | dedline: x      | key-tasks[0].dedline: unknown key
            deadline: every month | 'deadline: '    | key-tasks[0].deadline: missing
            key: drive          | key: My Drive     | key: "My Drive" must be in-kebab-case
            'tiers: [COUNTY, BRANCH]' | 'tiers: []'  | tiers: missing
            """)
    void aWrongFileNamesItselfAndTheKey(String right, String wrong, String complaint) throws IOException {
        write(MINIMAL.replace(right, wrong));

        assertThatThrownBy(() -> read(here()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Campaign template drive.yml: " + complaint);
    }

    @Test
    void aFileThatIsNoYamlNamesTheLine() throws IOException {
        write("key: [drive");

        assertThatThrownBy(() -> read(here())).hasMessageContainingAll("drive.yml", "line 1");
    }

    @Test
    void twoPhasesOfOneKeyAreRefused() throws IOException {
        write(MINIMAL.replace(
                "key-tasks:", "  - phases: [{key: only, name: {zh: P, en: Only}, from: start, to: end}]\nkey-tasks:"));

        assertThatThrownBy(() -> read(here())).hasMessageContaining("stages[1].phases[0].key: \"only\" is there twice");
    }

    @Test
    void aConditionThatNoModuleAnswersStopsTheStart() throws IOException {
        write(MINIMAL);

        assertThatThrownBy(() -> TemplateInspection.inspect(read(here()).get("drive"), Map.of()))
                .hasMessageContainingAll("drive.yml", "phase only", "exit", "\"lessons-recorded\" unknown condition");
    }

    private Map<String, CampaignTemplate> read(String... locations) {
        return new TemplateFiles(new PathMatchingResourcePatternResolver()).read(List.of(locations));
    }

    private String here() {
        return "file:" + places + "/*.yml";
    }

    private void write(String content) throws IOException {
        Files.writeString(places.resolve("drive.yml"), content);
    }
}
