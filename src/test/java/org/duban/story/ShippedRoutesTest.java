package org.duban.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.approval.SubmissionStory.key;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duban.approval.ContentRow;
import org.duban.approval.NewSubmission;
import org.duban.approval.SubmissionContent;
import org.duban.approval.SubmissionService;
import org.duban.approval.SubmissionState;
import org.duban.approval.SubmissionStory;
import org.duban.approval.VersionView;
import org.duban.audit.AuditEntry;
import org.duban.audit.AuditTrail;
import org.duban.campaign.Campaign;
import org.duban.campaign.CampaignStory;
import org.duban.campaign.ConditionAnswer;
import org.duban.campaign.PhaseState;
import org.duban.campaign.Phases;
import org.duban.campaign.StructureService;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.kernel.Refusal;
import org.duban.organization.Directory;
import org.duban.rectification.ItemStory;
import org.duban.rectification.Items;
import org.duban.testing.DatabaseTest;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.JdbcTemplate;

/** What leaders approve on the routes that are shipped, and what comes about: all of it, or nothing at all. */
@DatabaseTest
class ShippedRoutesTest {

    @Autowired
    TestCounties counties;

    @Autowired
    SubmissionStory signing;

    @Autowired
    SubmissionService submissions;

    @Autowired
    CampaignStory campaigns;

    @Autowired
    StructureService structure;

    @Autowired
    Phases phases;

    @Autowired
    ItemStory story;

    @Autowired
    Items items;

    @Autowired
    Directory directory;

    @Autowired
    AuditTrail audit;

    @Autowired
    JdbcTemplate jdbc;

    TestCounty county;

    @BeforeEach
    void aCounty() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        county = counties.build();
    }

    @AfterEach
    void noLocale() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void theOfficesStudyPlanOpensThePhaseAndABureausDoesNot() {
        long campaign = campaigns.opened(county);
        campaigns.approve(county, "implementation-plan", CampaignStory.ref(campaign));
        campaigns.endByException(county, campaign, "deployment");

        long bureaus = sent(county.liaison(), "study-plan", CampaignStory.ref(campaign), county.bureau(), null);
        signing.approve(county.head(), bureaus);
        signing.approve(county.countyLeader(), bureaus);
        assertThat(state(bureaus)).isEqualTo(SubmissionState.APPROVED);
        assertThat(campaigns.phase(campaign, "study").state()).isEqualTo(PhaseState.PLANNED);
        assertThat(studyPlan(campaign).met()).isFalse();

        long offices = sent(county.officeMember(), "study-plan", CampaignStory.ref(campaign), county.office(), null);
        signing.approve(county.officeDirector(), offices);
        assertThat(studyPlan(campaign).met()).as("one signature is missing").isFalse();
        signing.approve(county.groupHead(), offices);

        assertThat(campaigns.phase(campaign, "study").state()).isEqualTo(PhaseState.OPEN);
        assertThat(studyPlan(campaign).met()).isTrue();
        assertThat(studyPlan(campaign).path()).isEqualTo("/submissions/" + offices);
        assertThat(campaigns.phase(campaign, "research").state()).isEqualTo(PhaseState.PLANNED);
    }

    @Test
    void anExceptionShowsWhatIsOpenAndEndsThePhaseOverThatAlone() {
        long campaign = campaigns.opened(county);
        CaseRef phase = phaseOf(campaign);
        long id = sent(county.officeMember(), "phase-exception", phase, county.office(), null);

        VersionView.ContentTable table =
                signing.view(county.groupHead(), id).version().content();
        assertThat(table).isNotNull();
        assertThat(table.rows()).singleElement().satisfies(row -> assertThat(row.cells())
                .containsExactly(
                        "Approved: implementation plan of the office",
                        "The office's implementation plan is not approved yet"));

        structure.setGroups(county.officeMember(), key(), campaign, List.of());
        assertThatThrownBy(() -> signing.approve(county.groupHead(), id))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("campaign.exception-not-covered");
                    assertThat(refusal.args().get(1)).isEqualTo("There are no work groups yet");
                });
        assertThat(state(id)).as("the decision is taken back").isEqualTo(SubmissionState.IN_APPROVAL);
        assertThat(campaigns.phase(campaign, "preparation").state()).isEqualTo(PhaseState.OPEN);

        structure.setGroups(county.officeMember(), key(), campaign, List.of(CampaignStory.group(county)));
        signing.approve(county.groupHead(), id);
        assertThat(campaigns.phase(campaign, "preparation").state()).isEqualTo(PhaseState.ENDED);
        assertThat(campaigns.phase(campaign, "preparation").exceptionNumber())
                .isEqualTo(signing.view(county.groupHead(), id).number());
        assertThat(audit.timeline(CampaignStory.ref(campaign)))
                .filteredOn(entry -> entry.action().equals("campaign.phase-ended-by-exception"))
                .singleElement()
                .extracting(AuditEntry::details)
                .satisfies(details -> assertThat(details)
                        .containsEntry("overriddenEn", "The office's implementation plan is not approved yet"));
    }

    @Test
    void anExceptionSaysNothingElseThanWhatIsOpen() {
        long campaign = campaigns.opened(county);
        CaseRef phase = phaseOf(campaign);
        long id = drafted(county.officeMember(), "phase-exception", phase, county.office(), null);
        String spec = "plan-approved:implementation-plan";

        refusedAt("rows[0].open", () -> rewrite(id, row(spec, "Nothing of weight")));
        refusedAt("rows[0].condition", () -> rewrite(id, row("work-groups-led", "There are no work groups yet")));
        refusedAt("rows[0].condition", () -> rewrite(id, row("items-closed", "2 items are open")));
        rewrite(id);
        refusedAt("rows", () -> submissions.send(county.officeMember(), key(), id));
        assertThat(state(id)).isEqualTo(SubmissionState.DRAFT);
    }

    @Test
    void aProblemListEntersTheLedgerOrNotAtAll() {
        long id = sent(
                county.liaison(),
                "problem-list",
                CampaignStory.ref(county.campaignId()),
                county.bureau(),
                List.of(problem("Windows close early", county.bureau()), problem("Forms twice", county.otherBureau())));
        signing.approve(county.head(), id);
        assertThat(listed(id)).isEmpty();

        active(county.otherBureau(), false);
        assertThatThrownBy(() -> signing.approve(county.countyLeader(), id))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields())
                        .extracting(Refusal.Field::field)
                        .containsExactly("rows[1].unit"));
        assertThat(listed(id)).as("not the first row either").isEmpty();
        assertThat(state(id)).isEqualTo(SubmissionState.IN_APPROVAL);

        active(county.otherBureau(), true);
        signing.approve(county.countyLeader(), id);
        assertThat(listed(id)).containsExactly("Forms twice", "Windows close early");
        assertThat(state(id)).isEqualTo(SubmissionState.APPROVED);
    }

    @Test
    void aSpecialDriveBindsItsItemsOrNoneOfThem() {
        structure.setGroups(county.officeMember(), key(), county.campaignId(), List.of(CampaignStory.group(county)));
        long shared = story.confirmed(county);
        long own = story.confirmed(county);
        long first = drive(shared);
        long second = drive(shared, own);
        countersign(first);
        countersign(second);

        signing.approve(county.groupHead(), first);
        assertThat(boundTo(shared)).isEqualTo(first);
        assertThatThrownBy(() -> signing.approve(county.groupHead(), second))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields())
                        .extracting(Refusal.Field::code)
                        .containsExactly("rectification.drive-item-bound"));

        assertThat(boundTo(own)).isNull();
        assertThat(boundTo(shared)).isEqualTo(first);
        assertThat(state(second)).isEqualTo(SubmissionState.IN_APPROVAL);
    }

    @Test
    void aSelfReviewPassesTheHeadAndTheOffice() {
        long id = sent(county.liaison(), "self-review", CampaignStory.ref(county.campaignId()), county.bureau(), null);

        signing.approve(county.head(), id);
        assertThat(state(id)).isEqualTo(SubmissionState.IN_APPROVAL);
        signing.approve(county.officeDirector(), id);

        assertThat(state(id)).isEqualTo(SubmissionState.APPROVED);
    }

    private CaseRef phaseOf(long campaign) {
        return new CaseRef(
                Campaign.PHASE_TYPE, campaigns.phase(campaign, "preparation").id());
    }

    private ConditionAnswer studyPlan(long campaign) {
        return phases.entryConditions(campaigns.phase(campaign, "study"), Locale.ENGLISH)
                .get(0);
    }

    private long sent(Actor author, String kind, CaseRef about, long unit, @Nullable List<ContentRow> rows) {
        return submissions.send(author, key(), drafted(author, kind, about, unit, rows));
    }

    private long drafted(Actor author, String kind, CaseRef about, long unit, @Nullable List<ContentRow> rows) {
        return submissions.draft(author, key(), new NewSubmission(kind, about, unit, content(rows)));
    }

    private void rewrite(long id, ContentRow... rows) {
        submissions.edit(county.officeMember(), key(), id, content(List.of(rows)));
    }

    private static SubmissionContent content(@Nullable List<ContentRow> rows) {
        return new SubmissionContent("What must change", "As agreed.", null, List.of(), rows, null);
    }

    private static ContentRow row(String condition, String open) {
        return new ContentRow(condition, Map.of("condition", condition, "open", open));
    }

    private ContentRow problem(String description, long unit) {
        return new ContentRow(
                description,
                Map.of(
                        "description", description,
                        "source", "public",
                        "level", "UNIT",
                        "aspect", "CONDUCT",
                        "unit", directory.current().unit(unit).code()));
    }

    private long drive(long... named) {
        List<ContentRow> rows = Arrays.stream(named)
                .mapToObj(item ->
                        items.view(item, county.officeDirector().personId()).number())
                .map(number -> new ContentRow(number, Map.of("item", number)))
                .toList();
        return sent(
                county.officeMember(),
                "special-drive-plan",
                CampaignStory.ref(county.campaignId()),
                county.office(),
                rows);
    }

    private void countersign(long id) {
        signing.approve(county.officeDirector(), id);
        signing.approve(county.head(), id);
    }

    private @Nullable Long boundTo(long item) {
        var drive = items.view(item, county.officeDirector().personId()).drivePlan();
        return drive == null ? null : (Long) drive.id();
    }

    private List<String> listed(long list) {
        return jdbc.queryForList(
                "select description from rectification_item where list_id = ? order by description",
                String.class,
                list);
    }

    private void active(long unit, boolean active) {
        jdbc.update("update organization_unit set active = ? where id = ?", active, unit);
        jdbc.update("update organization_revision set revision = revision + 1 where id = 1");
    }

    private SubmissionState state(long id) {
        return SubmissionState.valueOf(
                jdbc.queryForList("select state from approval_submission where id = ?", String.class, id)
                        .get(0));
    }

    private static void refusedAt(String field, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields())
                .extracting(Refusal.Field::field)
                .containsExactly(field));
    }
}
