package org.duban.keytask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.keytask.KeyTaskStory.key;
import static org.duban.keytask.KeyTaskStory.row;
import static org.duban.keytask.KeyTaskStory.with;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.duban.approval.ContentKind;
import org.duban.approval.ContentRow;
import org.duban.audit.AuditEntry;
import org.duban.audit.AuditTrail;
import org.duban.campaign.CampaignStory;
import org.duban.deadline.AlertLevel;
import org.duban.inbox.InboxService;
import org.duban.kernel.CaseRef;
import org.duban.kernel.Refusal;
import org.duban.organization.OrganizationService;
import org.duban.organization.Tier;
import org.duban.rectification.AssignmentPlan;
import org.duban.rectification.AssignmentService;
import org.duban.rectification.ItemStory;
import org.duban.rectification.RectificationKind;
import org.duban.testing.DatabaseTest;
import org.duban.testing.MutableClock;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.duban.testing.Timers;
import org.duban.workflow.ProcessRuntime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a later list does to what the earlier one began, and what is wrong with a list. */
@DatabaseTest
class AmendmentTest {

    @Autowired
    TestCounties counties;

    @Autowired
    CampaignStory campaigns;

    @Autowired
    OrganizationService organization;

    @Autowired
    KeyTaskStory story;

    @Autowired
    KeyTaskAssignmentService service;

    @Autowired
    KeyTasks keyTasks;

    @Autowired
    ItemStory itemStory;

    @Autowired
    AssignmentService items;

    @Autowired
    InboxService inbox;

    @Autowired
    ProcessRuntime runtime;

    @Autowired
    MutableClock clock;

    @Autowired
    Timers timers;

    @Autowired
    AuditTrail audit;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    List<ContentKind> kinds;

    TestCounty county;

    @BeforeEach
    void build() {
        county = counties.build();
    }

    @Test
    void keepsWhatStaysMakesWhatIsNewAndWithdrawsTheRest() {
        ContentRow stays = only("stays", "2023-10-31");
        ContentRow goes = only("goes", "2023-11-30");
        story.publish(county, stays, goes);
        long kept = story.of(county, county.bureau()).get(0).id();
        long dropped = story.of(county, county.bureau()).get(1).id();
        service.accept(county.head(), key(), kept);

        story.publish(county, only("new", "2023-12-31"), stays);

        assertThat(story.of(county, county.bureau()))
                .extracting(AssignmentLine::content)
                .containsExactly("Hold the meeting stays", "Hold the meeting new");
        assertThat(story.view(county, kept).state()).isEqualTo(AssignmentState.IN_PROGRESS);
        AssignmentView gone = story.view(county, dropped);
        assertThat(gone.state()).isEqualTo(AssignmentState.WITHDRAWN);
        assertThat(gone.withdrawnBy()).startsWith("SS-").endsWith("Task list");
        assertThat(runtime.openTasks(gone.processInstanceId())).isEmpty();
        assertThat(inbox.count(county.head())).isEqualTo(2);
    }

    @Test
    void aPlannedPeriodIsWithdrawnWithItsTimer() {
        story.publish(county, only("m", "monthly"));
        List<AssignmentLine> months = story.of(county, county.bureau());

        story.publish(county, only("other", "2023-12-31"));
        clock.setTo(LocalDate.of(2023, 11, 1));

        assertThat(timers.fireDue(story.view(county, months.get(1).id()).processInstanceId()))
                .isZero();
        assertThat(story.view(county, months.get(1).id()).state()).isEqualTo(AssignmentState.WITHDRAWN);
    }

    @Test
    void aPlannedPeriodBeginsOnTheDayOfTheLaterList() {
        story.publish(county, only("m", "monthly"));
        long november = thirdPeriod();
        String instance = story.view(county, november).processInstanceId();

        story.publish(county, only("m", "quarterly"));
        clock.setTo(LocalDate.of(2023, 11, 1));
        assertThat(timers.fireDue(instance)).isZero();
        assertThat(thirdPeriod()).isEqualTo(november);
        assertThat(beginOf(november)).isEqualTo("2024-01-01");

        clock.setTo(LocalDate.of(2024, 1, 1));
        assertThat(timers.fireDue(instance)).isEqualTo(1);
        assertThat(runtime.openTasks(instance)).containsExactly("task_CarryOutKeyTask");
        assertThat(audit.timeline(new CaseRef(KeyTasks.CASE_TYPE, november)))
                .extracting(AuditEntry::action)
                .contains("key-task-assignment.begin-moved", "key-task-assignment.redated");
    }

    @Test
    void aPlannedPeriodMayBeginAtOnceUnderALaterList() {
        story.publish(county, only("m", "quarterly"));
        long third = thirdPeriod();
        clock.setTo(LocalDate.of(2023, 11, 6));

        story.publish(county, only("m", "monthly"));

        assertThat(timers.fireDue(story.view(county, third).processInstanceId()))
                .isEqualTo(1);
        assertThat(story.view(county, third).state()).isNotEqualTo(AssignmentState.PLANNED);
        assertThat(beginOf(third)).isEqualTo("2023-11-01");
        assertThat(story.dueOf(county, third)).isEqualTo("2023-11-30");
    }

    @Test
    void aPeriodThatHasBegunKeepsItsFirstDay() {
        story.publish(county, only("m", "quarterly"));
        long third = thirdPeriod();
        clock.setTo(LocalDate.of(2024, 1, 2));
        timers.fireDue(story.view(county, third).processInstanceId());

        story.publish(county, only("m", "monthly"));

        assertThat(beginOf(third)).isEqualTo("2024-01-01");
    }

    @Test
    void aPlannedPeriodBeginsWithThePhaseThatALaterListNames() {
        long campaign = campaigns.opened(county);
        ContentRow monthly = only("m", "monthly");
        story.publish(county, campaign, List.of(monthly));
        long december = thirdPeriod(campaign);
        assertThat(beginOf(december)).isEqualTo("2023-12-01");

        story.publish(county, campaign, List.of(with(monthly, "phase", "institution-building")));
        clock.setTo(LocalDate.of(2023, 12, 15));

        assertThat(beginOf(december)).isEqualTo("2023-12-16");
        assertThat(story.dueOf(county, december)).isEqualTo("2023-12-31");
        String instance = story.view(county, december).processInstanceId();
        assertThat(timers.fireDue(instance)).isZero();
        clock.setTo(LocalDate.of(2023, 12, 16));
        assertThat(timers.fireDue(instance)).isEqualTo(1);
    }

    private long thirdPeriod() {
        return thirdPeriod(county.campaignId());
    }

    private long thirdPeriod(long campaign) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select id from key_task_assignment where campaign_id = ? and unit_id = ? and period_no = 3",
                Long.class,
                campaign,
                county.bureau()));
    }

    private String beginOf(long assignment) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select cast(begins_on as varchar) from key_task_assignment where id = ?", String.class, assignment));
    }

    @Test
    void anotherDateStartsTheClockAnewAndKeepsTheFirstOneVisible() {
        story.publish(county, only("a", "2023-10-31"));
        long id = story.onlyOne(county, county.bureau());
        service.accept(county.head(), key(), id);
        clock.setTo(LocalDate.of(2023, 11, 1));
        timers.fireDue(story.view(county, id).processInstanceId());
        timers.fireDue(story.view(county, id).processInstanceId());
        assertThat(story.view(county, id).level()).isEqualTo(AlertLevel.RED);

        story.publish(county, only("a", "2023-12-31"));

        AssignmentView moved = story.view(county, id);
        assertThat(moved.state()).isEqualTo(AssignmentState.IN_PROGRESS);
        assertThat(moved.level()).isEqualTo(AlertLevel.GREEN);
        assertThat(moved.firstDueOn()).isEqualTo(LocalDate.of(2023, 10, 31));
        assertThat(runtime.openTasks(moved.processInstanceId())).containsExactly("task_CarryOutKeyTask");
        clock.setTo(LocalDate.of(2023, 12, 28));
        assertThat(timers.fireDue(moved.processInstanceId())).isEqualTo(1);
        assertThat(story.view(county, id).level()).isEqualTo(AlertLevel.YELLOW);
    }

    @Test
    void aClaimWaitsForTheOfficeUnderTheNewDateToo() {
        long id = story.claimed(county);

        story.publish(county, row("a", "PARTY_COMMITTEE", "2023-12-31"));

        AssignmentView moved = story.view(county, id);
        assertThat(runtime.openTasks(moved.processInstanceId())).containsExactly("task_ConfirmKeyTask");
        service.confirm(county.officeMember(), key(), id, "");
        assertThat(story.view(county, id).state()).isEqualTo(AssignmentState.CONFIRMED);
    }

    @Test
    void aListInForceIsTheProposalOfItsAmendment() {
        ContentRow row = with(with(only("a", "monthly"), "evidence", "Minutes"), "owner", "UNIT_HEAD");
        story.publish(county, row);

        ContentKind kind = taskList();
        CaseRef subject = new CaseRef("campaign", county.campaignId());
        List<ContentRow> proposal = kind.proposal(subject);

        assertThat(proposal).singleElement().satisfies(one -> {
            assertThat(one.key()).isEqualTo("a");
            row.values()
                    .forEach((column, value) -> assertThat(one.value(column)).isEqualTo(value));
        });
        assertThat(kind.columns(subject, Locale.SIMPLIFIED_CHINESE)).hasSize(11);
    }

    @Test
    void aRowWhoseLeadUnitWasDissolvedDoesNotBecomeEverybodys() {
        long lead = counties.unit("lead", Tier.PARTY_COMMITTEE, county.county());
        long supporting = counties.unit("supporting", Tier.PARTY_COMMITTEE, county.county());
        ContentRow led = with(only("a", "2023-12-31"), "lead-units", story.code(lead));
        story.publish(county, with(led, "supporting-units", story.code(supporting)));
        organization.deactivateUnit(county.officeDirector(), key(), lead);
        organization.deactivateUnit(county.officeDirector(), key(), supporting);
        List<ContentRow> proposal = taskList().proposal(new CaseRef("campaign", county.campaignId()));

        assertThat(proposal).singleElement().satisfies(row -> {
            assertThat(row.value("lead-units")).isEqualTo(led.value("lead-units"));
            assertThat(row.value("supporting-units")).isEmpty();
        });
        assertThatThrownBy(() -> story.check(county, proposal.get(0)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.fields()).singleElement().satisfies(field -> {
                            assertThat(field.field()).isEqualTo("rows[0].lead-units");
                            assertThat(field.code()).isEqualTo("keytask.no-such-unit");
                        }));
    }

    @Test
    void saysRowAndColumnOfEveryMistake() {
        assertThatThrownBy(() -> story.check(
                        county,
                        row("a", "PARTY_COMMITTEE", "10月底前"),
                        row("b", "PARTY_COMMITTEE", ""),
                        row("c", "PARTY_COMMITTEE", "as soon as possible"),
                        row("d", "PARTY_COMMITTEE", "2022年5月"),
                        row("e", "VILLAGE", "monthly"),
                        with(row("f", "BRANCH", "monthly"), "lead-units", "NOWHERE"),
                        with(row("g", "BRANCH", "monthly"), "leader", "nobody"),
                        row("h", "MEMBER", "monthly"),
                        row("a", "BRANCH", "monthly")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields())
                        .extracting(field -> field.field() + " " + field.code() + " "
                                + field.args().get(0))
                        .containsExactly(
                                "rows[1].deadline keytask.deadline-missing 2",
                                "rows[2].deadline keytask.deadline-unreadable 3",
                                "rows[3].deadline keytask.deadline-outside 4",
                                "rows[4].tier keytask.no-such-tier 5",
                                "rows[5].lead-units keytask.no-such-unit 6",
                                "rows[6].leader keytask.no-such-leader 7",
                                "rows[7].tier keytask.nobody-asked 8",
                                "rows[8].content keytask.row-twice 9"));
    }

    @Test
    void anEmptyListIsNotPublished() {
        assertThatThrownBy(() -> story.publish(county))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("keytask.list-empty"));
        assertThat(keyTasks.published(county.campaignId())).isEmpty();
    }

    @Test
    void countsWhatABranchHasThisMonth() {
        story.publish(
                county,
                row("m", "BRANCH", "monthly"),
                row("a", "BRANCH", "2023-10-20"),
                row("b", "BRANCH", "2023-11-20"));

        Burden october = keyTasks.burden(
                county.campaignId(),
                YearMonth.of(2023, 10),
                county.officeMember().personId());
        assertThat(october.units()).singleElement().satisfies(branch -> {
            assertThat(branch.unit().id()).isEqualTo(county.branch());
            assertThat(branch.dueInMonth()).isEqualTo(2);
            assertThat(branch.open()).isEqualTo(3);
            assertThat(branch.otherOpen()).isZero();
        });
        assertThat(keyTasks.burden(
                                county.campaignId(),
                                YearMonth.of(2024, 1),
                                county.secretary().personId())
                        .most())
                .isEqualTo(1);
        assertThat(keyTasks.burden(
                                county.campaignId(),
                                YearMonth.of(2023, 10),
                                county.otherHead().personId())
                        .units())
                .as("not a branch of theirs")
                .isEmpty();
    }

    @Test
    void countsWhatElseWaitsForABranchBesideItsKeyTasks() {
        story.publish(county, row("a", "BRANCH", "2023-10-20"));
        AssignmentPlan plan = itemStory.plan(county, RectificationKind.IMMEDIATE);
        long item = itemStory.confirmed(county);
        items.assign(
                county.officeMember(),
                key(),
                item,
                new AssignmentPlan(
                        plan.kind(),
                        county.branch(),
                        Set.of(),
                        plan.leaderId(),
                        plan.handlerId(),
                        plan.goal(),
                        plan.dueOn()));

        assertThat(october()).satisfies(branch -> {
            assertThat(branch.dueInMonth()).isEqualTo(1);
            assertThat(branch.otherOpen()).isEqualTo(1);
            assertThat(branch.requests()).isEqualTo(2);
        });
    }

    private ContentKind taskList() {
        return kinds.stream()
                .filter(one -> one.kind().equals(KeyTasks.KIND))
                .findFirst()
                .orElseThrow();
    }

    private UnitBurden october() {
        return keyTasks.burden(
                        county.campaignId(),
                        YearMonth.of(2023, 10),
                        county.officeMember().personId())
                .units()
                .get(0);
    }

    private ContentRow only(String key, String deadline) {
        return with(row(key, "PARTY_COMMITTEE", deadline), "lead-units", story.code(county.bureau()));
    }
}
