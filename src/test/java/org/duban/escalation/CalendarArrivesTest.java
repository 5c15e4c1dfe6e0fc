package org.duban.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.rectification.ItemStory.key;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.approval.SubmissionStory;
import org.duban.approval.Submissions;
import org.duban.deadline.Calendars;
import org.duban.deadline.WorkingCalendar;
import org.duban.escalation.DeadlineChange.Why;
import org.duban.inspection.InspectionStory;
import org.duban.inspection.Inspections;
import org.duban.kernel.CaseRef;
import org.duban.kernel.CommandKey;
import org.duban.rectification.AppealGround;
import org.duban.rectification.AppealService;
import org.duban.rectification.AssignmentPlan;
import org.duban.rectification.AssignmentService;
import org.duban.rectification.ItemStory;
import org.duban.rectification.Items;
import org.duban.rectification.NewAppeal;
import org.duban.rectification.RectificationKind;
import org.duban.supervision.OrderStory;
import org.duban.supervision.Supervision;
import org.duban.testing.DatabaseTest;
import org.duban.testing.MutableClock;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.duban.testing.Timers;
import org.flowable.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A year whose notice comes late: what was counted without it is counted anew, and the next step is on another day. */
@DatabaseTest
class CalendarArrivesTest {

    /** Nobody else counts in this year; its second is a Monday. */
    private static final int YEAR = 2062;

    private static final LocalDate MONDAY = LocalDate.of(YEAR, 1, 2);

    @Autowired
    TestCounties counties;

    @Autowired
    ItemStory items;

    @Autowired
    OrderStory orders;

    @Autowired
    SubmissionStory submissions;

    @Autowired
    InspectionStory inspections;

    @Autowired
    AssignmentService assignment;

    @Autowired
    AppealService appeals;

    @Autowired
    Calendars calendars;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    Escalation escalation;

    @Autowired
    List<EscalatedCases> escalated;

    @Autowired
    ManagementService engine;

    @Autowired
    Timers timers;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    TestCounty county;

    @BeforeEach
    void aYearThatNobodyKnows() {
        county = counties.build();
        clock.setTo(MONDAY);
    }

    @Test
    void whatWasCountedIsCountedAnewAndStepsComeOnOtherDays() {
        assertThat(calendar.knows(YEAR)).isFalse();
        CaseRef order = new CaseRef(Supervision.CASE_TYPE, orders.issued(county));
        CaseRef approval = new CaseRef(Submissions.CASE_TYPE, submissions.sent(county, "test-plain"));
        CaseRef extension = new CaseRef("extension", items.requestOf(county, items.withExtensionAsked(county)));
        CaseRef check = Inspections.refOf(inspections.of(county, drawn()));
        CaseRef appealed = new CaseRef(Items.CASE_TYPE, appealedAndRejectedAfterTwoDays());
        CaseRef dated = new CaseRef(Items.CASE_TYPE, staged());
        LocalDate setByHand = due(dated);
        List<LocalDate> before = List.of(due(order), due(approval), due(extension), due(check), due(appealed));
        LocalDate stepBefore = timerOf(dated);

        // a week off from Monday the ninth
        applied(MONDAY.plusDays(7), MONDAY.plusDays(8), MONDAY.plusDays(9), MONDAY.plusDays(10), MONDAY.plusDays(11));
        List.of(order, approval, extension, check, appealed, dated).forEach(this::renew);

        assertThat(due(order)).as("five working days").isEqualTo(MONDAY.plusDays(14));
        assertThat(timerOf(order)).as("one working day before it").isEqualTo(MONDAY.plusDays(4));
        assertThat(due(approval)).as("two working days, untouched").isEqualTo(before.get(1));
        assertThat(due(extension)).as("three working days, untouched").isEqualTo(before.get(2));
        assertThat(due(check)).isEqualTo(before.get(3).plusDays(7));
        assertThat(due(appealed)).isEqualTo(before.get(4).plusDays(7));
        assertThat(due(dated)).as("set by somebody").isEqualTo(setByHand);
        assertThat(timerOf(dated)).as("twenty working days before it").isEqualTo(stepBefore.minusDays(7));

        for (CaseRef changed : List.of(order, check, appealed)) {
            assertThat(escalation.changes(changed))
                    .as(changed.toString())
                    .last()
                    .satisfies(change -> {
                        assertThat(change.why()).isEqualTo(Why.RECOMPUTED);
                        assertThat(change.dueOn()).isEqualTo(due(changed));
                        assertThat(change.before()).isNotEqualTo(due(changed));
                    });
            assertThat(originalDue(changed)).isNotEqualTo(due(changed));
            int known = escalation.changes(changed).size();
            renew(changed);
            assertThat(escalation.changes(changed)).as("once").hasSize(known);
        }
        assertThat(escalation.changes(dated)).isEmpty();
    }

    @Test
    void anApprovalStepAndARequestAcrossTheHolidayMove() {
        clock.setTo(LocalDate.of(YEAR + 1, 3, 5)); // a Monday of another such year
        LocalDate today = clock.today();
        CaseRef approval = new CaseRef(Submissions.CASE_TYPE, submissions.sent(county, "test-plain"));
        CaseRef extension = new CaseRef("extension", items.requestOf(county, items.withExtensionAsked(county)));
        assertThat(due(approval)).isEqualTo(today.plusDays(2));
        assertThat(due(extension)).isEqualTo(today.plusDays(3));
        LocalDate stepBefore = timerOf(approval);

        applied(today.plusDays(1), today.plusDays(2));
        renew(approval);
        renew(extension);

        assertThat(due(approval)).isEqualTo(today.plusDays(4));
        assertThat(timerOf(approval)).isNotEqualTo(stepBefore).isEqualTo(today.plusDays(3));
        assertThat(due(extension)).isEqualTo(today.plusDays(7));
        assertThat(timerOf(extension)).isEqualTo(today.plusDays(4));
    }

    private long drawn() {
        items.closed(county);
        return inspections.drawn(county);
    }

    private long staged() {
        AssignmentPlan plan = items.plan(county, RectificationKind.STAGED);
        long item = assignment.assign(
                county.officeMember(),
                key(),
                items.confirmed(county),
                new AssignmentPlan(
                        plan.kind(),
                        plan.leadUnitId(),
                        Set.of(),
                        plan.leaderId(),
                        plan.handlerId(),
                        plan.goal(),
                        MONDAY.plusDays(39)));
        return assignment.accept(county.head(), key(), item);
    }

    /** Its date is another one by two working days: Thursday the fifth, and then Monday the ninth. */
    private long appealedAndRejectedAfterTwoDays() {
        long item = assignment.accept(
                county.head(),
                key(),
                assignment.assign(county.officeMember(), key(), items.confirmed(county), dueOn(MONDAY.plusDays(3))));
        appeals.appeal(county.head(), key(), item, new NewAppeal(AppealGround.FACTS, "It is not so", null, List.of()));
        clock.setTo(MONDAY.plusDays(2));
        appeals.reject(county.officeMember(), key(), item, items.requestOf(county, item), "It is");
        assertThat(due(new CaseRef(Items.CASE_TYPE, item))).isEqualTo(MONDAY.plusDays(7));
        clock.setTo(MONDAY);
        return item;
    }

    private AssignmentPlan dueOn(LocalDate due) {
        AssignmentPlan plan = items.plan(county, RectificationKind.IMMEDIATE);
        return new AssignmentPlan(
                plan.kind(), plan.leadUnitId(), Set.of(), plan.leaderId(), plan.handlerId(), plan.goal(), due);
    }

    private void applied(LocalDate... off) {
        int year = off[0].getYear();
        String days = Arrays.stream(off).map(day -> "\"" + day + "\"").collect(Collectors.joining(","));
        String notice = "{\"weekdays_off\":[" + days + "],\"weekend_days_worked\":[]}";
        long id = calendars.upload(
                county.officeMember(),
                CommandKey.random(),
                year,
                "cn-" + year + ".json",
                new ByteArrayInputStream(notice.getBytes(StandardCharsets.UTF_8)));
        calendars.apply(county.officeMember(), CommandKey.random(), id);
        calendars.renew();
    }

    private void renew(CaseRef ref) {
        of(ref).renew(ref.id());
    }

    private LocalDate due(CaseRef ref) {
        return Objects.requireNonNull(of(ref).facts(ref.id()).orElseThrow().dueOn());
    }

    private LocalDate originalDue(CaseRef ref) {
        return Objects.requireNonNull(of(ref).facts(ref.id()).orElseThrow().originalDueOn());
    }

    private EscalatedCases of(CaseRef ref) {
        return escalated.stream()
                .filter(each -> each.caseType().equals(ref.type()))
                .findFirst()
                .orElseThrow();
    }

    /** The day of the next step, as the engine waits for it. */
    private LocalDate timerOf(CaseRef ref) {
        String process = engine.createTimerJobQuery().list().stream()
                .map(job -> job.getProcessInstanceId())
                .distinct()
                .filter(instance -> isOf(ref, instance))
                .findFirst()
                .orElseThrow();
        return engine.createTimerJobQuery()
                .processInstanceId(process)
                .singleResult()
                .getDuedate()
                .toInstant()
                .atZone(MutableClock.ZONE)
                .toLocalDate();
    }

    private boolean isOf(CaseRef ref, String instance) {
        String table =
                switch (ref.type()) {
                    case Items.CASE_TYPE -> "rectification_item";
                    case Submissions.CASE_TYPE -> "approval_submission";
                    default -> "";
                };
        if (table.isEmpty()) {
            return instance.equals(ref.type() + "-" + ref.id());
        }
        return instance.equals(jdbc.queryForObject(
                "select process_instance_id from " + table + " where id = ?", String.class, ref.id()));
    }
}
