package org.duban.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.rectification.ItemStory.key;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.rectification.AssignmentPlan;
import org.duban.rectification.AssignmentService;
import org.duban.rectification.IdentificationService;
import org.duban.rectification.ItemStory;
import org.duban.rectification.Items;
import org.duban.rectification.MeasurePlan;
import org.duban.rectification.NewProblem;
import org.duban.rectification.ProblemLevel;
import org.duban.rectification.RectificationKind;
import org.duban.rectification.RectifyingService;
import org.duban.supervision.OrderFilter;
import org.duban.supervision.OrderLine;
import org.duban.supervision.OrderStory;
import org.duban.supervision.Supervision;
import org.duban.testing.DatabaseTest;
import org.duban.testing.MutableClock;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.duban.testing.Timers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every rung of the ladders that come along, on living cases: when it comes, in which colour, and who is told. */
@DatabaseTest
class EveryRungTest {

    /** A Friday. */
    private static final LocalDate DUE = LocalDate.of(2023, 12, 8);

    @Autowired
    TestCounties counties;

    @Autowired
    ItemStory items;

    @Autowired
    OrderStory orders;

    @Autowired
    Items read;

    @Autowired
    IdentificationService identification;

    @Autowired
    AssignmentService assignment;

    @Autowired
    RectifyingService rectifying;

    @Autowired
    Supervision supervision;

    @Autowired
    List<EscalatedCases> escalated;

    @Autowired
    Timers timers;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    TestCounty county;

    @BeforeEach
    void build() {
        county = counties.build();
    }

    @ParameterizedTest(name = "{0} tells {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2023-11-10 | due-in-20  | handler
            2023-11-24 | due-in-10  | handler head liaison
            2023-12-07 | due-in-1   | handler head liaison leader
            2023-12-09 | overdue-1  | handler head liaison leader director member
            2023-12-15 | overdue-5  | handler head liaison leader
            2023-12-22 | overdue-10 | handler head liaison leader director member
            2024-01-08 | overdue-20 | handler head liaison leader director member
            2024-01-22 | overdue-30 | head liaison leader director member
            """)
    void anItemsRungTellsItsAudienceAndNobodyElse(LocalDate day, String step, String people) {
        long item = staged("public");
        climb(process(item), day.minusDays(1));
        long before = lastNotice();
        climb(process(item), day);
        assertThat(fired(Items.CASE_TYPE, item, 0)).last().isEqualTo(step + " " + day);
        assertThat(told(item, before)).isEqualTo(named(people));
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void whoAnAudienceIs(Audience audience) {
        long item = staged("public");
        Set<Long> expected = named(
                switch (audience) {
                    case HANDLER -> "handler";
                    case UNIT_HEAD -> "head liaison";
                    case LEADER -> "leader";
                    case OFFICE -> "director member";
                    case LEADING_GROUP -> "group";
                });
        assertThat(of(Items.CASE_TYPE).people(item, 0, audience)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"inspection", "audit", "environment"})
    void whatAnInspectionFoundClimbsSooner(String source) {
        long item = staged(source);
        climb(process(item), LocalDate.of(2024, 1, 22));
        assertThat(fired(Items.CASE_TYPE, item, 0))
                .containsExactly(
                        "due-in-20 2023-11-10",
                        "due-in-10 2023-11-24",
                        "due-in-1 2023-12-07",
                        "overdue-1 2023-12-09",
                        "overdue-5 2023-12-15",
                        "overdue-10 2023-12-22",
                        "overdue-20 2024-01-08",
                        "overdue-30 2024-01-22");
        assertThat(orderKinds()).containsExactlyInAnyOrder("EXPLANATION", "ORDER");
        assertThat(reports(Items.CASE_TYPE, item)).isEqualTo(3);
    }

    @Test
    void aMeasureClimbsToTheLeaderAndAnOrderNamesTheMeasure() {
        long item = staged("public");
        LocalDate due = LocalDate.of(2023, 10, 20);
        rectifying.planMeasure(
                county.handler(),
                key(),
                item,
                new MeasurePlan("Paint the crossing", county.member().personId(), due, 1));
        long measure = Objects.requireNonNull(
                jdbc.queryForObject("select id from rectification_measure where item_id = ?", Long.class, item));
        climb(process(item), LocalDate.of(2023, 10, 26));
        long before = lastNotice();
        climb(process(item), LocalDate.of(2023, 10, 27));
        assertThat(fired(Items.CASE_TYPE, item, measure))
                .containsExactly("due-in-3 2023-10-17", "overdue-1 2023-10-21", "overdue-5 2023-10-27");
        assertThat(told(item, before)).isEqualTo(named("owner head liaison leader"));
    }

    @Test
    void anOrderThatNobodyAnswersIsReportedAgainAndAgain() {
        long order = orders.issued(county); // due on 16 October
        climb("supervision-order-" + order, LocalDate.of(2023, 11, 2));
        assertThat(fired(Supervision.CASE_TYPE, order, 0))
                .containsExactly(
                        "due-in-1 2023-10-13",
                        "overdue-1 2023-10-17",
                        "overdue-3 2023-10-19",
                        "overdue-8 2023-10-26",
                        "overdue-13 2023-11-02");
        assertThat(reports(Supervision.CASE_TYPE, order)).isEqualTo(3);
    }

    @Test
    void anExtensionThatNobodyDecidesComesToEachOfItsRungs() {
        long request = items.requestOf(county, items.withExtensionAsked(county)); // to be decided by 12 October
        climb("extension-" + request, LocalDate.of(2023, 11, 10));
        assertThat(fired("extension", request, 0))
                .containsExactly(
                        "due-in-1 2023-10-11",
                        "overdue-1 2023-10-13",
                        "overdue-3 2023-10-17",
                        "overdue-5 2023-10-19",
                        "overdue-15 2023-11-02");
    }

    @Test
    void anAppealThatNobodyDecidesComesToEachOfItsRungs() {
        long request = items.requestOf(county, items.withAppeal(county)); // to be decided by 16 October
        climb("appeal-" + request, LocalDate.of(2023, 11, 10));
        assertThat(fired("appeal", request, 0))
                .containsExactly(
                        "due-in-1 2023-10-13", "overdue-1 2023-10-17", "overdue-5 2023-10-23", "overdue-15 2023-11-06");
    }

    private long staged(String source) {
        NewProblem plain = items.problem(county);
        long item = identification.confirm(
                county.officeMember(),
                key(),
                identification.register(
                        county.liaison(),
                        key(),
                        new NewProblem(
                                plain.campaignId(),
                                plain.description(),
                                source,
                                ProblemLevel.UNIT,
                                plain.aspect(),
                                plain.unitId(),
                                null,
                                List.of(),
                                null)));
        AssignmentPlan plan = items.plan(county, RectificationKind.STAGED);
        assignment.assign(
                county.officeMember(),
                key(),
                item,
                new AssignmentPlan(
                        plan.kind(),
                        plan.leadUnitId(),
                        Set.copyOf(plan.supportingUnitIds()),
                        plan.leaderId(),
                        plan.handlerId(),
                        plan.goal(),
                        DUE));
        return assignment.accept(county.head(), key(), item);
    }

    private void climb(String process, LocalDate until) {
        while (clock.today().isBefore(until)) {
            clock.advance(Duration.ofDays(1));
            timers.fireDue(process);
        }
    }

    private String process(long item) {
        return Objects.requireNonNull(
                read.view(item, county.officeDirector().personId()).processInstanceId());
    }

    private EscalatedCases of(String type) {
        return escalated.stream()
                .filter(each -> each.caseType().equals(type))
                .findFirst()
                .orElseThrow();
    }

    /** Each with the day on which it was carried out. */
    private List<String> fired(String type, long id, long part) {
        return jdbc.query(
                "select step, at from escalation_firing where case_type = ? and case_id = ? and part = ?"
                        + " and how = 'IN_TIME' order by at",
                (row, n) -> row.getString(1) + " "
                        + row.getTimestamp(2)
                                .toInstant()
                                .atZone(MutableClock.ZONE)
                                .toLocalDate(),
                type,
                id,
                part);
    }

    private long lastNotice() {
        return Objects.requireNonNull(
                jdbc.queryForObject("select coalesce(max(id), 0) from notification_notice", Long.class));
    }

    private Set<Long> told(long item, long after) {
        return new TreeSet<>(jdbc.queryForList(
                "select recipient_id from notification_notice where case_type = 'rectification' and case_id = ?"
                        + " and kind like 'deadline-%' and id > ?",
                Long.class, item, after));
    }

    private List<String> orderKinds() {
        return supervision.orders(OrderFilter.ALL, county.officeMember().personId(), 0, 50).stream()
                .map(OrderLine::kind)
                .map(Enum::name)
                .toList();
    }

    private long reports(String type, long id) {
        return supervision.reports(county.groupHead().personId(), 0, 50).stream()
                .filter(report -> report.about().equals(new CaseRef(type, id)))
                .count();
    }

    private Set<Long> named(String people) {
        Map<String, Actor> names = Map.of(
                "handler", county.handler(),
                "owner", county.member(),
                "head", county.head(),
                "liaison", county.liaison(),
                "leader", county.unitLeader(),
                "director", county.officeDirector(),
                "member", county.officeMember(),
                "group", county.groupHead());
        return new HashSet<>(List.of(people.split(" ")))
                .stream()
                        .map(name -> Objects.requireNonNull(names.get(name)).personId())
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
