package org.duban.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.duban.audit.AuditTrail;
import org.duban.inbox.InboxService;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.notification.NoticeCentre;
import org.duban.rectification.ItemStory;
import org.duban.rectification.RectificationKind;
import org.duban.rectification.VerificationService;
import org.duban.testing.DatabaseTest;
import org.duban.testing.MutableClock;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.duban.workflow.ProcessRuntime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class OrderLifeTest {

    @Autowired
    TestCounties counties;

    @Autowired
    OrderStory story;

    @Autowired
    ItemStory items;

    @Autowired
    OrderService service;

    @Autowired
    Supervision supervision;

    @Autowired
    VerificationService verification;

    @Autowired
    ListingService listings;

    @Autowired
    InboxService inbox;

    @Autowired
    NoticeCentre notices;

    @Autowired
    AuditTrail audit;

    @Autowired
    ProcessRuntime runtime;

    @Autowired
    MutableClock clock;

    TestCounty county;

    @BeforeEach
    void build() {
        county = counties.build();
    }

    @Test
    void isNumberedDatedAndFilledIn() {
        CaseRef late = story.lateItem(county);
        clock.setTo(LocalDate.of(2023, 11, 10));
        long first = service.issue(county.officeMember(), OrderStory.key(), OrderStory.order(late));
        long second = story.issued(county);

        OrderView order = story.view(county, first);
        assertThat(order.number()).isEqualTo("SO-2023-001");
        assertThat(story.view(county, second).number()).isEqualTo("SO-2023-002");
        assertThat(order.dueOn()).as("five working days").isEqualTo("2023-11-17");
        assertThat(order.about().overdueDays()).as("due on 8 November").isEqualTo(2);
        assertThat(order.about().title()).isEqualTo("Service windows close before the announced hour");
        assertThat(order.about().path()).isEqualTo("/items/" + late.id());
        assertThat(order.unit().id()).isEqualTo(county.bureau());
        assertThat(order.issuedBy()).isNotNull();
        TestCounty other = counties.build();
        assertThat(story.view(other, story.issued(other)).number())
                .as("another campaign counts for itself")
                .isEqualTo("SO-2023-001");
    }

    @Test
    void goesFromReceiptOverAnswerToAcceptance() {
        long id = story.issued(county);
        assertThat(waitsFor(county.head())).isEqualTo(1);
        assertThat(waitsFor(county.liaison())).isEqualTo(1);
        assertThat(notices.of(county.liaison(), null, 10, Locale.ENGLISH)).hasSize(1);

        service.receive(county.liaison(), OrderStory.key(), id);
        service.answer(county.head(), OrderStory.key(), id, "Two more clerks", List.of(items.file(county.head())));
        assertThat(waitsFor(county.officeDirector())).isEqualTo(1);
        service.acceptAnswer(county.officeDirector(), OrderStory.key(), id, "Good");

        OrderView done = story.view(county, id);
        assertThat(done.state()).isEqualTo(OrderState.SETTLED);
        assertThat(done.replies()).singleElement().satisfies(reply -> assertThat(reply.text())
                .isEqualTo("Two more clerks"));
        assertThat(runtime.openTasks(done.processInstanceId())).isEmpty();
        assertThat(audit.verify(new CaseRef(Supervision.CASE_TYPE, id)).whole()).isTrue();
        for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            assertThat(supervision.timeline(id, county.head().personId(), language))
                    .hasSize(4)
                    .allSatisfy(line -> assertThat(line.sentence()).doesNotContain("{"));
        }
    }

    @Test
    void anAnswerThatComesBackLeavesTheTimeThatWasLeft() {
        long id = story.answered(county);
        assertThat(story.view(county, id).dueOn()).isEqualTo("2023-10-16");
        clock.setTo(LocalDate.of(2023, 10, 11));

        service.sendBack(county.officeMember(), OrderStory.key(), id, "Who are the clerks?");

        OrderView order = story.view(county, id);
        assertThat(order.state()).isEqualTo(OrderState.RECEIVED);
        assertThat(order.missing()).isEqualTo("Who are the clerks?");
        assertThat(order.dueOn()).as("the office read for two working days").isEqualTo("2023-10-18");
        assertThat(order.originalDueOn()).isEqualTo("2023-10-16");
        service.answer(county.liaison(), OrderStory.key(), id, "Their names are on the roster", List.of());
        service.acceptAnswer(county.officeMember(), OrderStory.key(), id, "");
        assertThat(story.view(county, id).replies()).hasSize(2);
        assertThat(story.view(county, id).returns()).isEqualTo(1);
    }

    @Test
    void onlyTheOfficeAndTheLeaderInChargeIssue() {
        CaseRef late = story.lateItem(county);

        for (Actor other : List.of(county.head(), county.supervisor(), county.groupHead(), county.handler())) {
            refused("supervision.not-yours-to-issue", () -> issue(other, late));
        }
        for (Actor stranger :
                List.of(county.otherHead(), county.outsider(), counties.build().officeDirector())) {
            refused("supervision.no-case", () -> issue(stranger, late));
        }
        refused("supervision.no-case", () -> issue(county.officeMember(), OrderStory.item(-1)));
        refused("supervision.no-case", () -> issue(county.officeMember(), new CaseRef("nothing", late.id())));
        long id = issue(county.countyLeader(), late);
        assertThat(story.allowed(id, county.countyLeader())).contains(OrderAction.WITHDRAW, OrderAction.URGE);
    }

    @Test
    void onlyTheUnitReceivesAndAnswersAndOnlyTheIssuerReads() {
        long id = story.issued(county);

        refused("supervision.no-order", () -> service.receive(county.otherHead(), OrderStory.key(), id));
        refused("supervision.not-yours", () -> service.receive(county.handler(), OrderStory.key(), id));
        refused("supervision.not-yours", () -> service.receive(county.officeMember(), OrderStory.key(), id));
        refused("supervision.moved-on", () -> service.answer(county.head(), OrderStory.key(), id, "Early", List.of()));
        service.receive(county.head(), OrderStory.key(), id);
        refused("supervision.already-handled", () -> service.receive(county.liaison(), OrderStory.key(), id));
        service.answer(county.head(), OrderStory.key(), id, "Done", List.of());
        refused("supervision.own-answer", () -> service.acceptAnswer(county.head(), OrderStory.key(), id, ""));
        refused("supervision.not-yours", () -> service.acceptAnswer(county.liaison(), OrderStory.key(), id, ""));
        refused("supervision.not-yours", () -> service.withdraw(county.head(), OrderStory.key(), id, "No"));
    }

    @Test
    void oneOpenOrderOfEachKindPerCase() {
        CaseRef late = story.lateItem(county);
        long id = issue(county.officeMember(), late);

        refused("supervision.already-open", () -> issue(county.officeDirector(), late));
        NewOrder explanation = new NewOrder(late, OrderKind.EXPLANATION, "Why?", null);
        long other = service.issue(county.officeMember(), OrderStory.key(), explanation);
        assertThat(story.view(county, other).dueOn()).as("three working days").isEqualTo("2023-10-12");
        service.withdraw(county.officeDirector(), OrderStory.key(), id, "Issued by mistake");
        assertThat(story.view(county, id).state()).isEqualTo(OrderState.WITHDRAWN);
        assertThat(waitsFor(county.head())).as("the explanation").isEqualTo(1);
        assertThat(issue(county.officeDirector(), late)).isNotEqualTo(id);
    }

    @Test
    void refusesADateThatHasPassedAndWordsThatAreMissing() {
        CaseRef late = story.lateItem(county);
        NewOrder past = new NewOrder(late, OrderKind.ORDER, "", LocalDate.of(2023, 10, 8));
        refused("fields", () -> service.issue(county.officeMember(), OrderStory.key(), past));
        NewOrder today = new NewOrder(late, OrderKind.ORDER, "", LocalDate.of(2023, 10, 9));
        long id = service.issue(county.officeMember(), OrderStory.key(), today);
        service.receive(county.head(), OrderStory.key(), id);
        refused("fields", () -> service.answer(county.head(), OrderStory.key(), id, " ", List.of()));
        refused("fields", () -> service.withdraw(county.officeMember(), OrderStory.key(), id, ""));
    }

    @Test
    void theSameKeyIssuesOnce() {
        CaseRef late = story.lateItem(county);
        CommandKey key = OrderStory.key();

        long id = service.issue(county.officeMember(), key, OrderStory.order(late));

        assertThat(service.issue(county.officeMember(), key, OrderStory.order(late)))
                .isEqualTo(id);
    }

    @Test
    void ofTwoWhoIssueAtOnceOneDoes() throws Exception {
        CaseRef late = story.lateItem(county);

        List<String> outcomes =
                together(() -> issue(county.officeMember(), late), () -> issue(county.officeDirector(), late));

        assertThat(outcomes).containsExactlyInAnyOrder("done", "supervision.already-open");
    }

    @Test
    void theFirstTwoNumbersOfAYearAreGivenAtOnce() throws Exception {
        CaseRef one = story.lateItem(county);
        CaseRef other = story.lateItem(county);

        List<String> outcomes =
                together(() -> issue(county.officeMember(), one), () -> issue(county.officeDirector(), other));

        assertThat(outcomes).containsExactly("done", "done");
        assertThat(supervision.orders(OrderFilter.ALL, county.officeMember().personId(), 0, 10))
                .extracting(OrderLine::number)
                .containsExactlyInAnyOrder("SO-2023-001", "SO-2023-002");
    }

    @Test
    void ofTwoWhoReceiveAtOnceOneDoes() throws Exception {
        long id = story.issued(county);

        List<String> outcomes = together(
                () -> service.receive(county.head(), OrderStory.key(), id),
                () -> service.receive(county.liaison(), OrderStory.key(), id));

        assertThat(outcomes).containsExactlyInAnyOrder("done", "supervision.already-handled");
    }

    @Test
    void theOrderEndsWithItsCase() {
        long item = items.verified(county, RectificationKind.IMMEDIATE);
        long id = issue(county.officeMember(), OrderStory.item(item));
        listings.list(county.officeDirector(), OrderStory.key(), OrderStory.item(item), "It matters");

        verification.close(county.supervisor(), OrderStory.key(), item, "Seen and found good");

        OrderView order = story.view(county, id);
        assertThat(order.state()).isEqualTo(OrderState.WITHDRAWN);
        assertThat(order.withdrawnReason()).isNull();
        assertThat(runtime.openTasks(order.processInstanceId())).isEmpty();
        assertThat(waitsFor(county.head())).isZero();
        assertThat(supervision.listed(county.officeMember().personId(), 0, 10)).isEmpty();
        refused("supervision.case-ended", () -> issue(county.officeMember(), OrderStory.item(item)));
    }

    @Test
    void whatIsNotAssignedYetHasNobodyToOrder() {
        long item = items.confirmed(county);

        refused("supervision.no-lead-unit", () -> issue(county.officeMember(), OrderStory.item(item)));
        refused(
                "supervision.no-lead-unit",
                () -> listings.list(county.officeMember(), OrderStory.key(), OrderStory.item(item), "Why not"));
    }

    @Test
    void urgingReachesWhomItWaitsFor() {
        long id = story.issued(county);

        service.urge(county.officeMember(), OrderStory.key(), id, "Today, please");

        assertThat(notices.of(county.head(), null, 10, Locale.ENGLISH))
                .anySatisfy(notice -> assertThat(notice.text()).contains("Today, please"));
        refused("supervision.not-yours", () -> service.urge(county.handler(), OrderStory.key(), id, ""));
    }

    private long issue(Actor actor, CaseRef about) {
        return service.issue(actor, OrderStory.key(), OrderStory.order(about));
    }

    private long waitsFor(Actor person) {
        return inbox.toDo(person, null, 50).stream()
                .filter(row -> row.ref().type().equals(Supervision.CASE_TYPE))
                .count();
    }

    private static List<String> together(Callable<Long> one, Callable<Long> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<String> outcomes = new ArrayList<>();
            List<Callable<String>> acts = List.of(() -> outcome(start, one), () -> outcome(start, other));
            for (Future<String> act : threads.invokeAll(acts)) {
                outcomes.add(act.get());
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }

    private static String outcome(CyclicBarrier start, Callable<Long> act) throws Exception {
        start.await();
        try {
            act.call();
            return "done";
        } catch (Refusal refusal) {
            return refusal.code();
        }
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
