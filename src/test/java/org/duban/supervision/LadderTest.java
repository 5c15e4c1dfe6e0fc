package org.duban.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.duban.approval.SubmissionStory;
import org.duban.approval.Submissions;
import org.duban.deadline.AlertLevel;
import org.duban.escalation.Audience;
import org.duban.escalation.CaseFacts;
import org.duban.escalation.EscalatedCases;
import org.duban.escalation.FiredStep;
import org.duban.escalation.LadderAction;
import org.duban.escalation.StepEffect;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.kernel.Refusal;
import org.duban.notification.NoticeCentre;
import org.duban.rectification.ItemStory;
import org.duban.rectification.Items;
import org.duban.testing.DatabaseTest;
import org.duban.testing.MutableClock;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.duban.testing.Timers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What the ladder asks for of its own: explanations, orders, listings, reports; and an order's own ladder. */
@DatabaseTest
class LadderTest {

    @Autowired
    TestCounties counties;

    @Autowired
    OrderStory story;

    @Autowired
    ItemStory items;

    @Autowired
    Items read;

    @Autowired
    OrderService service;

    @Autowired
    ListingService listings;

    @Autowired
    Supervision supervision;

    @Autowired
    List<EscalatedCases> escalated;

    @Autowired
    List<StepEffect> effects;

    @Autowired
    SubmissionStory submissions;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    NoticeCentre notices;

    @Autowired
    MutableClock clock;

    @Autowired
    Timers timers;

    TestCounty county;

    @BeforeEach
    void build() {
        county = counties.build();
    }

    @Test
    void aLateItemIsAskedAboutOrderedListedAndReported() {
        CaseRef late = story.lateItem(county); // due on 8 November, immediate: explain 3, order 5, list and report 10
        climb(late, LocalDate.of(2023, 11, 13));
        assertThat(orders()).extracting(OrderLine::kind).containsExactly(OrderKind.EXPLANATION);
        climb(late, LocalDate.of(2023, 11, 15));
        assertThat(orders()).extracting(OrderLine::kind).containsExactly(OrderKind.ORDER, OrderKind.EXPLANATION);
        assertThat(listed()).isEmpty();

        climb(late, LocalDate.of(2023, 11, 22));

        assertThat(listed()).singleElement().satisfies(line -> {
            assertThat(line.about()).isEqualTo(late);
            assertThat(line.by()).as("the ladder").isNull();
        });
        assertThat(supervision.reports(county.groupHead().personId(), 0, 10))
                .singleElement()
                .satisfies(line -> assertThat(line.overdueDays()).isEqualTo(10));
        assertThat(notices.of(county.groupHead(), null, 20, Locale.ENGLISH))
                .anySatisfy(notice -> assertThat(notice.text()).startsWith("Reported to the leading group"));
        OrderView order = story.view(county, orders().get(0).id());
        assertThat(order.issuedBy()).isNull();
        assertThat(order.about().overdueDays()).isEqualTo(5);
        climb(late, LocalDate.of(2023, 12, 6));
        assertThat(supervision.reports(county.groupHead().personId(), 0, 10)).hasSize(2);
        assertThat(orders()).as("asked once").hasSize(2);
        assertThat(listed()).hasSize(1);
    }

    @Test
    void whatIsOrderedAlreadyIsNotOrderedAgain() {
        CaseRef late = story.lateItem(county);
        long id = service.issue(county.officeMember(), OrderStory.key(), OrderStory.order(late));

        climb(late, LocalDate.of(2023, 11, 15));

        assertThat(orders().stream().filter(one -> one.kind() == OrderKind.ORDER))
                .extracting(OrderLine::id)
                .containsExactly(id);
    }

    @Test
    void anOrderForALateMeasureNamesTheMeasureAndItsDate() {
        CaseRef late = story.lateItem(county);
        clock.setTo(LocalDate.of(2023, 10, 20));
        FiredStep step = measureStep(7, "Paint the crossing", LocalDate.of(2023, 10, 13), LocalDate.of(2023, 10, 11));

        carryOut(step, late, LadderAction.ORDER, LadderAction.REPORT);

        OrderView order = story.view(county, orders().get(0).id());
        assertThat(order.about().title()).isEqualTo("Paint the crossing");
        assertThat(order.about().dueOn()).isEqualTo("2023-10-13");
        assertThat(order.about().originalDueOn()).isEqualTo("2023-10-11");
        assertThat(order.about().overdueDays()).isEqualTo(5);
        assertThat(supervision.reports(county.groupHead().personId(), 0, 10))
                .singleElement()
                .satisfies(line -> assertThat(line.overdueDays()).isEqualTo(5));

        carryOut(step, late, LadderAction.REPORT);
        assertThat(supervision.reports(county.groupHead().personId(), 0, 10))
                .as("once")
                .hasSize(1);
        carryOut(
                measureStep(8, "Light the crossing", LocalDate.of(2023, 10, 13), LocalDate.of(2023, 10, 13)),
                late,
                LadderAction.REPORT);
        assertThat(supervision.reports(county.groupHead().personId(), 0, 10))
                .as("another measure of that day")
                .hasSize(2);
    }

    @Test
    void aSubmissionThatNobodySignsIsReported() {
        CaseRef submission = new CaseRef(Submissions.CASE_TYPE, submissions.sent(county, "test-plain"));
        clock.setTo(LocalDate.of(2023, 10, 20));
        FiredStep step = new FiredStep(
                "mine",
                "overdue-5",
                1,
                "",
                LocalDate.of(2023, 10, 11),
                null,
                AlertLevel.RED,
                Set.of(Audience.OFFICE),
                Set.of(LadderAction.REPORT),
                clock.instant());

        carryOut(step, submission, LadderAction.REPORT);

        assertThat(supervision.reports(county.groupHead().personId(), 0, 10))
                .singleElement()
                .satisfies(line -> assertThat(line.about()).isEqualTo(submission));
        assertThat(ofType(submission.type()).ladderTypes()).singleElement().satisfies(type -> assertThat(type.actions())
                .containsExactlyInAnyOrder(LadderAction.REMIND, LadderAction.REPORT));
    }

    private FiredStep measureStep(long measure, String label, LocalDate due, LocalDate first) {
        return new FiredStep(
                "measure",
                "overdue-5",
                measure,
                label,
                due,
                first,
                AlertLevel.RED,
                Set.of(Audience.HANDLER),
                Set.of(LadderAction.ORDER),
                clock.instant());
    }

    private void carryOut(FiredStep step, CaseRef about, LadderAction... actions) {
        CaseFacts facts = ofType(about.type()).facts(about.id()).orElseThrow();
        transaction.executeWithoutResult(status -> effects.stream()
                .filter(effect -> List.of(actions).contains(effect.action()))
                .forEach(effect -> effect.carryOut(step, facts)));
    }

    private EscalatedCases ofType(String type) {
        return escalated.stream()
                .filter(each -> each.caseType().equals(type))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anUnansweredOrderClimbs() {
        long id = story.issued(county); // due on 16 October
        CaseRef order = new CaseRef(Supervision.CASE_TYPE, id);

        climb(order, LocalDate.of(2023, 10, 13));
        assertThat(story.view(county, id).level()).isEqualTo(AlertLevel.YELLOW);
        climb(order, LocalDate.of(2023, 10, 17));
        assertThat(story.view(county, id).level()).isEqualTo(AlertLevel.RED);
        assertThat(supervision.reports(county.groupHead().personId(), 0, 10)).isEmpty();
        climb(order, LocalDate.of(2023, 10, 19));

        assertThat(supervision.reports(county.groupHead().personId(), 0, 10))
                .singleElement()
                .satisfies(line -> assertThat(line.about()).isEqualTo(order));
        assertThat(orders()).as("an order is not ordered").hasSize(1);
        service.receive(county.head(), OrderStory.key(), id);
        assertThat(climb(order, LocalDate.of(2023, 10, 26))).as("it climbs on").isEqualTo(1);
    }

    @Test
    void nothingIsLateWhileTheAnswerIsRead() {
        long id = story.answered(county);
        CaseRef order = new CaseRef(Supervision.CASE_TYPE, id);

        assertThat(climb(order, LocalDate.of(2023, 10, 30))).isZero();
        assertThat(story.view(county, id).level()).isEqualTo(AlertLevel.GREEN);
        service.sendBack(county.officeMember(), OrderStory.key(), id, "More");

        assertThat(story.view(county, id).dueOn()).isEqualTo("2023-11-06");
        assertThat(climb(order, LocalDate.of(2023, 11, 7))).isPositive();
        assertThat(story.view(county, id).level()).isEqualTo(AlertLevel.RED);
        assertThat(renewed(id)).as("another ladder finds it").isTrue();
    }

    @Test
    void theOfficeListsReportsAndTakesOffWithReasons() {
        CaseRef late = story.lateItem(county);
        listings.list(county.officeMember(), OrderStory.key(), late, "It matters to many");
        listings.report(county.officeMember(), OrderStory.key(), late, "Nothing moves");

        refused("supervision.already-listed", () -> list(county.officeDirector(), late));
        refused("supervision.not-yours", () -> list(county.head(), late));
        refused("supervision.not-yours", () -> listings.report(county.groupHead(), OrderStory.key(), late, "Me"));
        refused("fields", () -> listings.unlist(county.officeMember(), OrderStory.key(), late, ""));
        CaseSupervision seen =
                supervision.ofCase(late, county.handler().personId()).orElseThrow();
        assertThat(seen.listing()).isNotNull();
        assertThat(seen.allowed()).isEmpty();
        assertThat(notices.of(county.handler(), null, 20, Locale.ENGLISH))
                .anySatisfy(notice -> assertThat(notice.text()).endsWith("is under listed supervision"));
        listings.unlist(county.groupHead(), OrderStory.key(), late, "It moves");
        refused(
                "supervision.not-listed",
                () -> listings.unlist(county.officeMember(), OrderStory.key(), late, "Again"));
        assertThat(listed()).isEmpty();
        list(county.officeMember(), late);
        assertThat(listed()).hasSize(1);
        for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            assertThat(read.timeline(late.id(), county.officeMember().personId(), language))
                    .allSatisfy(line -> assertThat(line.sentence()).doesNotContain("{"));
        }
    }

    private void list(Actor actor, CaseRef about) {
        listings.list(actor, OrderStory.key(), about, "Because");
    }

    private List<OrderLine> orders() {
        return supervision.orders(OrderFilter.ALL, county.officeMember().personId(), 0, 50);
    }

    private List<ListingLine> listed() {
        return supervision.listed(county.officeMember().personId(), 0, 50);
    }

    private boolean renewed(long orderId) {
        EscalatedCases orders = ofType(Supervision.CASE_TYPE);
        orders.renew(orderId);
        return orders.running(orderId - 1, 1).contains(orderId)
                && orders.clocked(orderId).isPresent();
    }

    /** Day by day, as the days come. */
    private int climb(CaseRef ref, LocalDate until) {
        String instance = ref.type().equals(Supervision.CASE_TYPE)
                ? story.view(county, ref.id()).processInstanceId()
                : read.view(ref.id(), county.officeDirector().personId()).processInstanceId();
        int fired = 0;
        for (LocalDate day = clock.today(); !day.isAfter(until); day = day.plusDays(1)) {
            clock.setTo(day);
            fired += timers.fireDue(instance);
        }
        return fired;
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
