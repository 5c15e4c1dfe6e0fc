package org.duban.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.duban.rectification.ItemStory.key;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.duban.deadline.AlertLevel;
import org.duban.escalation.DeadlineChange;
import org.duban.escalation.DeadlineChange.Why;
import org.duban.escalation.EscalatedCases;
import org.duban.escalation.Escalation;
import org.duban.kernel.CaseRef;
import org.duban.kernel.Refusal;
import org.duban.rectification.domain.ItemClock;
import org.duban.rectification.domain.ItemDesk;
import org.duban.testing.DatabaseTest;
import org.duban.testing.MutableClock;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.duban.testing.Timers;
import org.flowable.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The clock of an item, from its assignment to its end. */
@DatabaseTest
class ItemClockTest {

    /** A Friday, sixty days after the tests' today. */
    private static final LocalDate DUE = LocalDate.of(2023, 12, 8);

    @Autowired
    private TestCounties counties;

    @Autowired
    private ItemStory story;

    @Autowired
    private AssignmentService assignment;

    @Autowired
    private IdentificationService identification;

    @Autowired
    private RectifyingService rectifying;

    @Autowired
    private VerificationService verification;

    @Autowired
    private ClosureService closure;

    @Autowired
    private Items items;

    @Autowired
    private ItemDesk desk;

    @Autowired
    private ItemClock itemClock;

    @Autowired
    private Escalation escalation;

    @Autowired
    private List<EscalatedCases> escalated;

    @Autowired
    private Timers timers;

    @Autowired
    private ManagementService engine;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MutableClock clock;

    private TestCounty county;

    @BeforeEach
    void freshCounty() {
        county = counties.build();
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource(textBlock = """
            due-in-20,  2023-11-10, GREEN
            due-in-10,  2023-11-24, YELLOW
            due-in-1,   2023-12-07, YELLOW
            overdue-1,  2023-12-09, RED
            overdue-5,  2023-12-15, RED
            overdue-10, 2023-12-22, RED
            overdue-20, 2024-01-08, RED
            overdue-30, 2024-01-22, RED
            overdue-40, 2024-02-04, RED
            """)
    void comesToEachStepAtTheStartOfItsDay(String step, LocalDate day, AlertLevel level) {
        long item = dueOn(DUE);
        strikeUntil(item, day.minusDays(1));
        assertThat(fired(item)).doesNotContain(step);
        clock.set(midnight(day).minusSeconds(1));
        assertThat(timers.fireDue(process(item))).isZero();

        clock.set(midnight(day));
        assertThat(timers.fireDue(process(item))).isOne();

        assertThat(fired(item)).last().isEqualTo(step);
        assertThat(jdbc.queryForObject("select alert_level from rectification_item where id = ?", String.class, item))
                .isEqualTo(level.name());
        assertThat(liveTimers(item)).isOne();
        assertThat(told(item)).last().isEqualTo(level.name());
    }

    @Test
    void climbsTheShortLadderOfWhatCanBePutRightAtOnce() {
        long item = story.accepted(county, RectificationKind.IMMEDIATE);
        strikeUntil(item, LocalDate.of(2023, 11, 22));
        assertThat(fired(item))
                .containsExactly("due-in-5", "due-in-1", "overdue-1", "overdue-3", "overdue-5", "overdue-10");
        assertThat(jdbc.queryForList(
                        "select distinct ladder from escalation_firing where case_id = ?", String.class, item))
                .containsExactly("rectification-immediate");
    }

    @Test
    void aPausedClockStrikesNothingAndGoesOnWithTheTimeThatWasLeft() {
        long item = dueOn(DUE);
        strikeUntil(item, LocalDate.of(2023, 11, 27)); // Monday; nine working days are left
        onTheDesk(item, sheet -> itemClock.pause(sheet, "the unit disputes the facts"));
        assertThat(liveTimers(item)).isZero();

        clock.setTo(LocalDate.of(2023, 12, 11)); // ten working days later, after the date
        assertThat(timers.fireDue(process(item))).isZero();
        assertThat(view(item).alert()).isEqualTo(AlertLevel.YELLOW);
        refused("rectification.clock-stopped", () -> onTheDesk(item, sheet -> itemClock.pause(sheet, "again")));

        onTheDesk(item, sheet -> itemClock.resume(sheet, "the facts stand"));
        assertThat(view(item).dueOn()).isEqualTo("2023-12-22");
        assertThat(view(item).alert()).isEqualTo(AlertLevel.YELLOW);
        assertThat(fired(item)).containsExactly("due-in-20", "due-in-10");
        strikeUntil(item, LocalDate.of(2023, 12, 23));
        assertThat(fired(item)).containsExactly("due-in-20", "due-in-10", "due-in-1", "overdue-1");

        assertThat(escalation.changes(ref(item)))
                .extracting(DeadlineChange::why, DeadlineChange::before, DeadlineChange::dueOn, DeadlineChange::reason)
                .containsExactly(
                        tuple(Why.PAUSED, DUE, DUE, "the unit disputes the facts"),
                        tuple(Why.RESUMED, DUE, LocalDate.of(2023, 12, 22), "the facts stand"));
        assertThat(originalOf(item)).isEqualTo(DUE);
    }

    @Test
    void anotherDateMovesTheOneTimerAndKeepsTheOriginal() {
        long item = dueOn(DUE);
        strikeUntil(item, LocalDate.of(2023, 12, 4));
        onTheDesk(item, sheet -> itemClock.move(sheet, LocalDate.of(2024, 1, 31), Why.EXTENDED, "the road freezes"));

        assertThat(view(item).alert()).isEqualTo(AlertLevel.GREEN);
        assertThat(originalOf(item)).isEqualTo(DUE);
        assertThat(jdbc.queryForObject("select extensions from rectification_item where id = ?", Integer.class, item))
                .isOne();
        assertThat(liveTimers(item)).isOne();
        clock.setTo(LocalDate.of(2024, 1, 2));
        assertThat(timers.fireDue(process(item))).isZero();
        clock.setTo(LocalDate.of(2024, 1, 3)); // twenty working days before the new date
        assertThat(timers.fireDue(process(item))).isOne();
        assertThat(fired(item)).containsExactly("due-in-20", "due-in-10", "due-in-20");
    }

    @Test
    void aDateSetWhenStepsLieBehindItTellsNobodyOfThem() {
        long item = dueOn(LocalDate.of(2023, 10, 18)); // seven working days from now
        assertThat(timers.fireDue(process(item))).isZero();
        assertThat(view(item).alert()).isEqualTo(AlertLevel.YELLOW);
        strikeUntil(item, LocalDate.of(2023, 10, 19));
        assertThat(fired(item)).containsExactly("due-in-1", "overdue-1");
    }

    @Test
    void whatCameWhileNobodyWasThereIsCarriedOutStepByStepAndToldOnce() {
        long item = dueOn(DUE);
        strikeUntil(item, LocalDate.of(2023, 12, 7));
        clock.setTo(LocalDate.of(2023, 12, 26)); // nobody was there for more than two weeks
        int before = told(item).size();
        assertThat(timers.fireDue(process(item))).isOne();

        assertThat(firedHow(item))
                .containsExactlyInAnyOrder(
                        "due-in-20 IN_TIME",
                        "due-in-10 IN_TIME",
                        "due-in-1 IN_TIME",
                        "overdue-1 IN_TIME",
                        "overdue-5 IN_TIME",
                        "overdue-10 IN_TIME");
        assertThat(view(item).alert()).isEqualTo(AlertLevel.RED);
        assertThat(toldTo(item, before))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .contains(county.officeMember().personId());
        assertThat(told(item).subList(before, told(item).size())).containsOnly("RED");
        assertThat(orderKinds(item)).containsExactlyInAnyOrder("EXPLANATION", "ORDER");
        assertThat(timers.fireDue(process(item))).isZero();
        strikeUntil(item, LocalDate.of(2024, 1, 8));
        assertThat(fired(item)).last().isEqualTo("overdue-20");
    }

    @Test
    void whatAnotherLadderWouldHaveAskedForIsCaughtUpWithQuietly() {
        long item = dueOn(DUE);
        strikeUntil(item, LocalDate.of(2023, 12, 7));
        // as if the ladder of that time had waited for nothing before the twenty-second
        jdbc.update("update rectification_item set clock_next_on = '2024-01-08' where id = ?", item);
        clock.setTo(LocalDate.of(2023, 12, 26));
        int before = told(item).size();
        escalatedItems().renew(item);

        assertThat(firedHow(item)).contains("overdue-1 PASSED", "overdue-5 PASSED", "overdue-10 QUIETLY");
        assertThat(told(item).subList(before, told(item).size())).isNotEmpty().containsOnly("YELLOW");
        assertThat(orderKinds(item)).isEmpty();
        strikeUntil(item, LocalDate.of(2024, 1, 8));
        assertThat(told(item)).last().isEqualTo("RED");
    }

    private List<String> firedHow(long item) {
        return jdbc.queryForList(
                "select step || ' ' || how from escalation_firing where case_type = 'rectification' and case_id = ?",
                String.class,
                item);
    }

    private List<Long> toldTo(long item, int skipped) {
        List<Long> people = jdbc.queryForList(
                "select recipient_id from notification_notice where case_type = 'rectification' and case_id = ?"
                        + " and kind like 'deadline-%' order by id",
                Long.class, item);
        return people.subList(skipped, people.size());
    }

    private List<String> orderKinds(long item) {
        return jdbc.queryForList(
                "select kind from supervision_order where case_type = 'rectification' and case_id = ?",
                String.class,
                item);
    }

    @Test
    void closureEndsTheClock() {
        long item = story.closed(county);
        assertThat(liveTimers(item)).isZero();
        clock.setTo(LocalDate.of(2024, 3, 1));
        timers.fireAllDue();
        assertThat(fired(item)).isEmpty();
        assertThat(escalatedItems().running(item - 1, 1)).doesNotContain(item);
    }

    @Test
    void aReturnLosesNothingOfTheClock() {
        long item = story.verified(county, RectificationKind.IMMEDIATE);
        strikeUntil(item, LocalDate.of(2023, 11, 2));
        assertThat(fired(item)).containsExactly("due-in-5");
        verification.sendBack(county.supervisor(), key(), item, "the window is shut again");
        strikeUntil(item, LocalDate.of(2023, 11, 9));
        assertThat(fired(item)).containsExactly("due-in-5", "due-in-1", "overdue-1");
    }

    @Test
    void anItemReopenedAfterItsDateGetsANewOneAndKeepsTheOriginal() {
        long item = story.closed(county);
        LocalDate first = Objects.requireNonNull(view(item).dueOn());
        clock.setTo(LocalDate.of(2023, 12, 1)); // a Friday
        jdbc.update("update rectification_item set recovery_on = due_on, recovery_reason = 'late' where id = ?", item);
        closure.reopen(county.officeDirector(), key(), item, "it did not hold");

        assertThat(view(item).dueOn()).as("ten working days").isEqualTo("2023-12-15");
        assertThat(view(item).recoveryOn()).as("answers the date before").isNull();
        assertThat(view(item).recoveryReason()).isNull();
        assertThat(originalOf(item)).isEqualTo(first);
        assertThat(view(item).alert()).isNotEqualTo(AlertLevel.RED);
        assertThat(timers.fireDue(process(item))).isZero();
        assertThat(escalation.changes(ref(item)))
                .extracting(DeadlineChange::why, DeadlineChange::before, DeadlineChange::dueOn, DeadlineChange::reason)
                .containsExactly(tuple(Why.REOPENED, first, LocalDate.of(2023, 12, 15), "it did not hold"));
        assertThat(items.view(item, county.handler().personId()).allowed()).contains(ItemAction.ASK_EXTENSION);
        strikeUntil(item, LocalDate.of(2023, 12, 16));
        assertThat(fired(item)).containsExactly("due-in-5", "due-in-1", "overdue-1");
    }

    @Test
    void anItemReopenedBeforeItsDateKeepsIt() {
        long item = story.closed(county);
        LocalDate due = Objects.requireNonNull(view(item).dueOn());
        clock.setTo(due.minusDays(1));
        closure.reopen(county.officeDirector(), key(), item, "it did not hold");
        assertThat(view(item).dueOn()).isEqualTo(due);
        assertThat(escalation.changes(ref(item))).isEmpty();
        strikeUntil(item, due.plusDays(1));
        assertThat(fired(item)).containsExactly("overdue-1");
    }

    @Test
    void anAssignmentRefusedAndMadeAnewKeepsTheFirstDate() {
        long item = story.assigned(county, RectificationKind.STAGED);
        LocalDate first = Objects.requireNonNull(view(item).dueOn());
        assignment.refuse(county.head(), key(), item, "not ours");
        assertThat(liveTimers(item)).isZero();

        AssignmentPlan plan = story.plan(county, RectificationKind.STAGED);
        assignment.assign(county.officeMember(), key(), item, with(plan, DUE));
        assertThat(originalOf(item)).isEqualTo(first);
        assertThat(escalation.changes(ref(item)))
                .extracting(DeadlineChange::why, DeadlineChange::dueOn)
                .containsExactly(tuple(Why.ASSIGNED, DUE));
        assertThat(liveTimers(item)).isOne();
    }

    @Test
    void aMeasureHasItsOwnStepsOnTheSameTimer() {
        long item = dueOn(DUE);
        LocalDate soon = LocalDate.of(2023, 10, 20);
        rectifying.planMeasure(
                county.handler(),
                key(),
                item,
                new MeasurePlan("Paint the crossing", county.member().personId(), soon, 1));
        assertThat(liveTimers(item)).isOne();

        strikeUntil(item, soon.plusDays(1));
        assertThat(fired(item)).containsExactly("due-in-3", "overdue-1");
        assertThat(view(item).alert()).isEqualTo(AlertLevel.GREEN);
        assertThat(view(item).measures())
                .extracting(ItemView.MeasureView::alert)
                .containsExactly(AlertLevel.RED);
        assertThat(jdbc.queryForList(
                        "select distinct recipient_id from notification_notice where case_type = 'rectification'"
                                + " and case_id = ? and kind = 'deadline-part-near'",
                        Long.class,
                        item))
                .containsExactly(county.member().personId());

        story.finishAll(county, item);
        strikeUntil(item, LocalDate.of(2023, 11, 10));
        assertThat(fired(item)).containsExactly("due-in-3", "overdue-1", "due-in-20");
    }

    @Test
    void aPauseMovesTheOpenMeasuresToo() {
        long item = dueOn(DUE);
        rectifying.planMeasure(
                county.handler(),
                key(),
                item,
                new MeasurePlan("Paint the crossing", county.handler().personId(), LocalDate.of(2023, 10, 20), 1));
        clock.setTo(LocalDate.of(2023, 10, 10));
        onTheDesk(item, sheet -> itemClock.pause(sheet, "disputed"));
        clock.setTo(LocalDate.of(2023, 10, 13));
        onTheDesk(item, sheet -> itemClock.resume(sheet, "decided"));
        assertThat(view(item).measures())
                .extracting(ItemView.MeasureView::dueOn)
                .containsExactly(LocalDate.of(2023, 10, 25));
        assertThat(escalation.changes(ref(item)))
                .extracting(DeadlineChange::why)
                .containsExactly(Why.PAUSED, Why.RESUMED, Why.RESUMED);
    }

    @Test
    void renewalAwaitsTheSameStepAndStrikesNothingTwice() {
        long item = dueOn(DUE);
        strikeUntil(item, LocalDate.of(2023, 11, 24));
        List<String> before = fired(item);
        assertThat(escalatedItems().running(item - 1, 5)).contains(item);
        escalatedItems().renew(item);
        assertThat(liveTimers(item)).isOne();
        assertThat(fired(item)).isEqualTo(before);
        strikeUntil(item, LocalDate.of(2023, 12, 7));
        assertThat(fired(item)).last().isEqualTo("due-in-1");
    }

    @Test
    void anItemWithoutADateWaitsWithoutATimer() {
        long item = identification.confirm(
                county.officeMember(), key(), identification.register(county.liaison(), key(), rectifiedAlready()));
        assertThat(view(item).state()).isEqualTo(ItemState.CLAIMED);
        assertThat(liveTimers(item)).isZero();
        onTheDesk(item, sheet -> itemClock.move(sheet, DUE, Why.MOVED, "watched all the same"));
        assertThat(liveTimers(item)).isOne();
    }

    private NewProblem rectifiedAlready() {
        NewProblem plain = story.problem(county);
        return new NewProblem(
                plain.campaignId(),
                plain.description(),
                plain.source(),
                plain.level(),
                plain.aspect(),
                plain.unitId(),
                null,
                List.of(),
                new NewProblem.AlreadyDone(
                        county.handler().personId(),
                        "Windows open",
                        List.of(new NewProblem.DoneMeasure(
                                "Opened them", clock.today(), List.of(story.file(county.liaison()))))));
    }

    private long dueOn(LocalDate due) {
        long item = story.confirmed(county);
        assignment.assign(county.officeMember(), key(), item, with(story.plan(county, RectificationKind.STAGED), due));
        return assignment.accept(county.head(), key(), item);
    }

    private static AssignmentPlan with(AssignmentPlan plan, LocalDate due) {
        return new AssignmentPlan(
                plan.kind(),
                plan.leadUnitId(),
                Set.copyOf(plan.supportingUnitIds()),
                plan.leaderId(),
                plan.handlerId(),
                plan.goal(),
                due);
    }

    /** Day by day, as a server that never sleeps. */
    private void strikeUntil(long item, LocalDate day) {
        while (clock.today().isBefore(day)) {
            clock.advance(Duration.ofDays(1));
            timers.fireDue(process(item));
        }
    }

    private void onTheDesk(long item, Consumer<ItemDesk.Sheet> work) {
        desk.act(county.officeDirector(), key(), ItemAction.URGE, item, work);
    }

    private EscalatedCases escalatedItems() {
        return escalated.stream()
                .filter(each -> each.caseType().equals(Items.CASE_TYPE))
                .findFirst()
                .orElseThrow();
    }

    private List<String> fired(long item) {
        return jdbc.queryForList(
                "select step from escalation_firing where case_type = 'rectification' and case_id = ? order by at, how",
                String.class,
                item);
    }

    /** The levels of what people were told of dates, in the order in which they were. */
    private List<String> told(long item) {
        return jdbc.queryForList(
                "select level from notification_notice where case_type = 'rectification' and case_id = ?"
                        + " and kind like 'deadline-%' order by id",
                String.class, item);
    }

    private long liveTimers(long item) {
        return engine.createTimerJobQuery().processInstanceId(process(item)).count();
    }

    private LocalDate originalOf(long item) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select original_due_on from rectification_item where id = ?", LocalDate.class, item));
    }

    private String process(long item) {
        return Objects.requireNonNull(view(item).processInstanceId());
    }

    private ItemView view(long item) {
        return items.view(item, county.officeDirector().personId());
    }

    private static CaseRef ref(long item) {
        return new CaseRef(Items.CASE_TYPE, item);
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(MutableClock.ZONE).toInstant();
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
