package org.duban.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.duban.rectification.ItemStory.key;

import java.sql.Date;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.duban.campaign.Campaigns;
import org.duban.deadline.AlertLevel;
import org.duban.kernel.Refusal;
import org.duban.rectification.ClosureService;
import org.duban.rectification.ItemState;
import org.duban.rectification.ItemStory;
import org.duban.rectification.RectificationKind;
import org.duban.rectification.VerificationService;
import org.duban.testing.DatabaseTest;
import org.duban.testing.MutableClock;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.duban.testing.Timers;
import org.duban.workflow.ProcessRuntime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** From the drawing to what follows, through the services, the engine and the database. */
@DatabaseTest
class InspectionLifeTest {

    @Autowired
    TestCounties counties;

    @Autowired
    ItemStory items;

    @Autowired
    InspectionStory story;

    @Autowired
    InspectionService service;

    @Autowired
    InspectionRoundService rounds;

    @Autowired
    InspectionSchedule schedule;

    @Autowired
    Inspections inspections;

    @Autowired
    EscalatedInspections escalated;

    @Autowired
    ClosureService closure;

    @Autowired
    VerificationService verification;

    @Autowired
    Campaigns campaigns;

    @Autowired
    ProcessRuntime runtime;

    @Autowired
    Timers timers;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    TestCounty county;

    @BeforeEach
    void begin() {
        county = counties.build();
    }

    @Test
    void aClosureThatHoldsStaysClosed() {
        long item = items.closed(county);
        long inspection = story.of(county, story.drawn(county));
        String instance = view(inspection).processInstanceId();
        assertThat(runtime.openTasks(instance)).containsExactly("task_CheckClosedItem");

        story.record(county.secondSupervisor(), inspection, true);

        assertThat(view(inspection).state()).isEqualTo(InspectionState.HELD);
        assertThat(items.stateOf(county, item)).isEqualTo(ItemState.CLOSED);
        assertThat(runtime.openTasks(instance)).isEmpty();
        assertThat(inspections.timeline(inspection, county.officeDirector().personId(), Locale.ENGLISH))
                .extracting(line -> line.action())
                .containsExactly("inspection.held", "inspection.opened");
    }

    @Test
    void aFailedCheckReopensTheItemWithTheReasonAndMarksIt() {
        long item = items.closed(county);
        long inspection = story.of(county, story.drawn(county));

        story.record(county.secondSupervisor(), inspection, false);

        assertThat(view(inspection).state()).isEqualTo(InspectionState.FAILED);
        assertThat(items.stateOf(county, item)).isEqualTo(ItemState.IN_RECTIFICATION);
        assertThat(jdbc.queryForMap("select failed_checks, missing from rectification_item where id = ?", item))
                .containsEntry("failed_checks", 1)
                .extractingByKey("missing")
                .asString()
                .contains(view(inspection).number(), "Closed an hour early again");
    }

    @Test
    void whoeverHadAHandInItDoesNotCheckIt() {
        long inspection = story.waiting(county);

        refused("inspection.excluded", () -> story.record(county.supervisor(), inspection, true));
        assertThat(view(inspection).waitingFor())
                .containsExactly(county.secondSupervisor().name());
        refused("inspection.not-yours", () -> story.record(county.officeMember(), inspection, true));
        refused("inspection.not-found", () -> story.record(county.head(), inspection, true));
    }

    @Test
    void theSecondOfTwoIsToldWhoWasFirst() {
        long inspection = story.waiting(county);
        story.record(county.secondSupervisor(), inspection, true);

        refused("inspection.already-handled", () -> story.record(county.secondSupervisor(), inspection, true));
    }

    @Test
    void saysEverythingThatAResultLacks() {
        long inspection = story.waiting(county);
        NewResult nothing = new NewResult(null, clock.today().plusDays(1), " ", null, null, null, List.of());

        assertThatThrownBy(() -> service.record(county.secondSupervisor(), key(), inspection, nothing))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields())
                        .extracting(Refusal.Field::field)
                        .containsExactly("method", "heldOn", "place", "peopleMet", "findings", "holds", "evidence"));
    }

    @Test
    void theUnitLearnsOfACheckWhenItIsDoneAndNotBefore() {
        long item = items.closed(county);
        long inspection = story.of(county, story.drawn(county));
        assertThat(inspections.ofItem(item, county.head().personId())).isEmpty();

        story.record(county.secondSupervisor(), inspection, true);

        assertThat(inspections.ofItem(item, county.head().personId()))
                .extracting(InspectionLine::id)
                .containsExactly(inspection);
        refused(
                "inspection.not-found",
                () -> inspections.view(inspection, county.otherHead().personId()));
    }

    @Test
    void anItemIsDrawnOnceForEachClosure() {
        items.closed(county);
        long round = story.drawn(county);
        clock.advance(Duration.ofDays(1));
        refused("inspection.nothing-to-draw", () -> story.drawn(county));

        story.record(county.secondSupervisor(), story.of(county, round), true);
        refused("inspection.nothing-to-draw", () -> story.drawn(county));
    }

    @Test
    void theOfficeDrawsOnceADayAndNobodyElseDraws() {
        items.closed(county);
        refused(
                "inspection.not-yours",
                () -> rounds.draw(county.supervisor(), key(), county.campaignId(), InspectionKind.REVERSE_CHECK));
        refused(
                "inspection.not-found",
                () -> rounds.draw(county.head(), key(), county.campaignId(), InspectionKind.REVERSE_CHECK));
        story.drawn(county);
        refused("inspection.drawn-already", () -> story.drawn(county));
    }

    @Test
    void whatWasDrawnCanBeDrawnAgain() {
        Stream.generate(() -> items.closed(county)).limit(6).forEach(item -> {});

        RoundView round =
                inspections.round(story.drawn(county), county.officeDirector().personId());

        assertThat(round.reproduced()).isTrue();
        assertThat(round.line().population()).isEqualTo(6);
        assertThat(round.inspections()).hasSize(1);
        String drawn = round.tickets().stream()
                .filter(RoundView.Ticket::drawn)
                .map(RoundView.Ticket::ticket)
                .findFirst()
                .orElseThrow();
        assertThat(round.tickets())
                .allSatisfy(ticket -> assertThat(ticket.ticket()).isGreaterThanOrEqualTo(drawn));
        jdbc.update(
                "update inspection_round set seed = seed + 1 where id = ?",
                round.line().id());
        assertThat(inspections
                        .round(round.line().id(), county.officeDirector().personId())
                        .tickets())
                .as("another seed gives other tickets")
                .isNotEqualTo(round.tickets());
    }

    @Test
    void moreIsDrawnWhereChecksFailed() {
        story.record(county.secondSupervisor(), story.waiting(county), false);
        items.closed(county);
        clock.advance(Duration.ofDays(1));

        List<UnitShare> preview =
                rounds.preview(county.campaignId(), InspectionKind.REVERSE_CHECK, county.officeMember());

        assertThat(preview).singleElement().satisfies(share -> {
            assertThat(share.failures()).isEqualTo(1);
            assertThat(share.weight()).isEqualTo(20);
        });
    }

    @Test
    void drawingTwiceGivesOneRound() {
        items.closed(county);
        items.accepted(county, RectificationKind.STAGED);

        schedule.look(campaigns.get(county.campaignId()));
        schedule.look(campaigns.get(county.campaignId()));

        assertThat(ofCampaign().rounds())
                .extracting(RoundLine::kind, RoundLine::period)
                .containsExactlyInAnyOrder(
                        tuple(InspectionKind.REVERSE_CHECK, "2023-10"), tuple(InspectionKind.SPOT_CHECK, "2023-10-a"));
    }

    @Test
    void twoNodesThatDrawAtOnceGiveOneRound() {
        items.closed(county);

        Stream.of(1, 2, 3, 4).parallel().forEach(node -> schedule.look(campaigns.get(county.campaignId())));

        assertThat(ofCampaign().rounds()).hasSize(1);
        assertThat(ofCampaign().open()).hasSize(1);
    }

    @Test
    void aReviewOpensSomeDaysBeforeItIsDueByKind() {
        long item = items.closed(county);
        LocalDate closed = clock.today();
        clock.setTo(LocalDate.of(2023, 10, 20));
        schedule.look(campaigns.get(county.campaignId()));
        assertThat(reviews(item)).isEmpty();

        clock.setTo(LocalDate.of(2023, 10, 23));
        schedule.look(campaigns.get(county.campaignId()));
        schedule.look(campaigns.get(county.campaignId()));

        assertThat(closed).isEqualTo(LocalDate.of(2023, 10, 9));
        assertThat(reviews(item)).singleElement().satisfies(review -> assertThat(review.dueOn())
                .isEqualTo(LocalDate.of(2023, 11, 6)));
        long review = reviews(item).get(0).id();
        assertThat(runtime.openTasks(view(review).processInstanceId())).containsExactly("task_ReviewClosure");
        story.record(county.secondSupervisor(), review, true);
        assertThat(view(review).state()).isEqualTo(InspectionState.HELD);
    }

    @ParameterizedTest
    @CsvSource({"STAGED, 2023-11-20, 2023-12-04", "SPECIAL_DRIVE, 2023-12-18, 2024-01-02"})
    void whatTookLongerIsReviewedLater(RectificationKind kind, LocalDate opens, LocalDate due) {
        long item = kind == RectificationKind.STAGED ? closedStaged() : confirmedDrive();
        clock.setTo(opens.minusDays(3)); // the Friday before
        schedule.look(campaigns.get(county.campaignId()));
        assertThat(reviews(item)).isEmpty();

        clock.setTo(opens);
        schedule.look(campaigns.get(county.campaignId()));

        assertThat(reviews(item)).singleElement().satisfies(review -> assertThat(review.dueOn())
                .isEqualTo(due));
    }

    @Test
    void aFailedReviewReopensTheItemWithADateAndMarksIt() {
        long item = items.closed(county);
        clock.setTo(LocalDate.of(2023, 10, 23));
        schedule.look(campaigns.get(county.campaignId()));
        long review = reviews(item).get(0).id();
        clock.setTo(LocalDate.of(2023, 11, 13)); // after the item's own date

        story.record(county.secondSupervisor(), review, false);

        assertThat(view(review).state()).isEqualTo(InspectionState.FAILED);
        assertThat(items.stateOf(county, item)).isEqualTo(ItemState.IN_RECTIFICATION);
        assertThat(jdbc.queryForMap(
                        "select failed_checks, due_on, original_due_on from rectification_item where id = ?", item))
                .containsEntry("failed_checks", 1)
                .containsEntry("due_on", Date.valueOf("2023-11-27"))
                .containsEntry("original_due_on", Date.valueOf("2023-11-08"));
    }

    private long closedStaged() {
        return verification.close(
                county.supervisor(), key(), items.verified(county, RectificationKind.STAGED), "Seen and found good");
    }

    private long confirmedDrive() {
        return closure.confirm(county.officeDirector(), key(), items.proposed(county), "");
    }

    @Test
    void anOldLedgerFloodsNobodyWithReviews() {
        long item = items.closed(county);
        clock.setTo(LocalDate.of(2024, 1, 22));

        schedule.look(campaigns.get(county.campaignId()));

        assertThat(reviews(item)).isEmpty();
    }

    @Test
    void theHalfMonthsPlanVisitsUnitsAtWorkAndSparesThoseVisitedLately() {
        items.accepted(county, RectificationKind.STAGED);
        long round = rounds.draw(county.officeMember(), key(), county.campaignId(), InspectionKind.SPOT_CHECK);
        long visit = story.of(county, round);
        assertThat(view(visit).unit().id()).isEqualTo(county.bureau());
        assertThat(runtime.openTasks(view(visit).processInstanceId())).containsExactly("task_VisitUnit");
        story.record(county.supervisor(), visit, false);
        assertThat(view(visit).state()).isEqualTo(InspectionState.FAILED);

        clock.setTo(LocalDate.of(2023, 10, 16));
        long next = rounds.draw(county.officeMember(), key(), county.campaignId(), InspectionKind.SPOT_CHECK);

        assertThat(inspections.round(next, county.officeMember().personId()).inspections())
                .isEmpty();
    }

    @Test
    void whatIsReopenedByTheOfficeIsNotCheckedAnyMore() {
        long item = items.closed(county);
        long inspection = story.of(county, story.drawn(county));

        closure.reopen(county.officeDirector(), key(), item, "A complaint came in");

        assertThat(view(inspection).state()).isEqualTo(InspectionState.WITHDRAWN);
        assertThat(runtime.openTasks(view(inspection).processInstanceId())).isEmpty();
        refused("inspection.moved-on", () -> story.record(county.secondSupervisor(), inspection, true));
    }

    @Test
    void whatNobodyChecksClimbsItsLadder() {
        long inspection = story.waiting(county);
        String instance = view(inspection).processInstanceId();
        assertThat(view(inspection).level()).isEqualTo(AlertLevel.GREEN);

        clock.setTo(view(inspection).dueOn().plusDays(1));
        timers.fireDue(instance);
        assertThat(view(inspection).level()).isEqualTo(AlertLevel.RED);
        assertThat(told(inspection)).isPositive();

        clock.setTo(view(inspection).dueOn().plusDays(60));
        timers.fireDue(instance);
        timers.fireDue(instance);
        assertThat(runtime.openTasks(instance)).containsExactly("task_CheckClosedItem");
        // at the top of the tests' ladder the clock waits until it is woken
        assertThat(timers.fireDue(instance)).isZero();
        escalated.renew(inspection);
        assertThat(view(inspection).level()).isEqualTo(AlertLevel.RED);
    }

    private int told(long inspection) {
        Integer told = jdbc.queryForObject(
                "select count(*) from notification_notice where case_type = ? and case_id = ?",
                Integer.class,
                Inspections.CASE_TYPE,
                inspection);
        return told == null ? 0 : told;
    }

    private List<InspectionLine> reviews(long item) {
        return inspections.ofItem(item, county.officeDirector().personId()).stream()
                .filter(line -> line.kind() == InspectionKind.LOOK_BACK_REVIEW)
                .toList();
    }

    private CampaignInspections ofCampaign() {
        return inspections.ofCampaign(
                county.campaignId(), county.officeDirector().personId());
    }

    private InspectionView view(long inspection) {
        return inspections.view(inspection, county.officeDirector().personId());
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
