package org.duban.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.rectification.ItemStory.key;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.duban.audit.AuditTrail;
import org.duban.deadline.AlertLevel;
import org.duban.deadline.WorkingCalendar;
import org.duban.escalation.Deadline;
import org.duban.escalation.EscalatedCases;
import org.duban.escalation.Escalation;
import org.duban.inbox.InboxService;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.notification.NoticeCentre;
import org.duban.testing.DatabaseTest;
import org.duban.testing.MutableClock;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.duban.testing.Timers;
import org.duban.workflow.ProcessRuntime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;

/** More time: asked before expiry, decided by another, with the clock stopped meanwhile. */
@DatabaseTest
class ExtensionTest {

    @Autowired
    TestCounties counties;

    @Autowired
    ItemStory story;

    @Autowired
    ExtensionService extensions;

    @Autowired
    RequestService requests;

    @Autowired
    AssignmentService assignment;

    @Autowired
    VerificationService verification;

    @Autowired
    RectifyingService rectifying;

    @Autowired
    Items items;

    @Autowired
    InboxService inbox;

    @Autowired
    Escalation escalation;

    @Autowired
    AuditTrail audit;

    @Autowired
    ProcessRuntime runtime;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    NoticeCentre notices;

    @Autowired
    Timers timers;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    @Qualifier("escalatedExtensions")
    EscalatedCases escalated;

    @Autowired
    MutableClock clock;

    TestCounty county;
    long item;
    LocalDate due;

    @BeforeEach
    void anItemUnderRectification() {
        county = counties.build();
        item = story.planned(county, RectificationKind.IMMEDIATE);
        due = view().dueOn();
    }

    @Test
    void movesTheDeadlineAndKeepsTheOriginalDate() {
        ask(county.handler(), due.plusDays(10));
        assertThat(view().allowed()).doesNotContain(ItemAction.ASK_EXTENSION, ItemAction.APPEAL);
        assertThat(waitsFor(county.unitLeader())).isTrue();
        assertThat(waitsFor(county.countyLeader())).isFalse();

        clock.advance(Duration.ofDays(1));
        extensions.grant(county.unitLeader(), key(), item, open(), null, "Use it well");

        assertThat(view().dueOn()).isEqualTo(due.plusDays(10));
        assertThat(waitsFor(county.unitLeader())).isFalse();
        assertThat(requests.of(county.head(), item)).singleElement().satisfies(request -> {
            assertThat(request.state()).isEqualTo(RequestState.GRANTED);
            assertThat(request.dueOn()).isEqualTo(due);
            assertThat(request.grantedOn()).isEqualTo(due.plusDays(10));
        });
        assertThat(escalation.changes(ref()))
                .filteredOn(change -> change.part() == Deadline.OWN)
                .extracting(change -> change.why().name())
                .containsExactly("PAUSED", "EXTENDED");
        assertThat(actions()).endsWith("rectification.extension-asked", "rectification.extension-granted");
        assertThat(audit.verify(ref()).whole()).isTrue();
    }

    @Test
    void refusedItGoesOnWithTheTimeThatWasLeft() {
        ask(county.head(), due.plusDays(10));
        LocalDate asked = story.today();
        clock.advance(Duration.ofDays(3));
        extensions.refuse(county.unitLeader(), key(), item, open(), "Enough people are free");
        int stood = calendar.workingDaysBetween(asked, story.today());
        assertThat(stood).isPositive();
        assertThat(view().dueOn()).isEqualTo(calendar.plusWorkingDays(due, stood));
        assertThat(requests.of(county.head(), item).get(0).state()).isEqualTo(RequestState.REFUSED);
        assertThat(view().allowed()).doesNotContain(ItemAction.GRANT_EXTENSION);
    }

    @Test
    void takenBackItIsAsIfNobodyHadAsked() {
        ask(county.handler(), due.plusDays(10));
        clock.advance(Duration.ofDays(3));
        assertRefused("rectification.not-yours", () -> requests.withdraw(county.head(), key(), item, open()));
        requests.withdraw(county.handler(), key(), item, open());
        assertThat(view().dueOn()).isEqualTo(due);
        assertThat(waitsFor(county.unitLeader())).isFalse();
        ask(county.handler(), due.plusDays(5));
        assertThat(waitsFor(county.unitLeader())).isTrue();
    }

    @Test
    void takenBackAfterTheDateItBringsNothingAndEveryStepComes() {
        clock.setTo(due);
        ask(county.handler(), due.plusDays(5));
        clock.setTo(calendar.plusWorkingDays(due, 4));
        assertThat(timers.fireDue(process())).as("stopped").isZero();
        requests.withdraw(county.handler(), key(), item, open());
        assertThat(view().dueOn()).isEqualTo(due);
        timers.fireDue(process());

        assertThat(escalation.changes(ref()))
                .extracting(change -> change.why().name())
                .endsWith("PAUSED", "RESUMED");
        assertThat(jdbc.queryForList(
                        "select step from escalation_firing where case_type = 'rectification' and case_id = ?"
                                + " and how = 'IN_TIME'",
                        String.class,
                        item))
                .contains("overdue-1", "overdue-3");
        assertThat(jdbc.queryForList(
                        "select kind from supervision_order where case_type = 'rectification' and case_id = ?",
                        String.class,
                        item))
                .as("the explanation that was due")
                .containsExactly("EXPLANATION");
        assertThat(notices.of(county.head(), null, 20, Locale.ENGLISH))
                .filteredOn(notice ->
                        notice.text().startsWith("Overdue") && notice.text().endsWith("working days: 4)"))
                .hasSize(1)
                .allSatisfy(notice -> assertThat(notice.level()).isEqualTo(AlertLevel.RED));
    }

    @Test
    void isAskedForSoOftenOnlyWhateverBecomesOfIt() {
        for (int time = 1; time <= 2; time++) {
            ask(county.handler(), due.plusDays(10));
            requests.withdraw(county.handler(), key(), item, open());
            ask(county.handler(), due.plusDays(10));
            extensions.refuse(county.unitLeader(), key(), item, open(), "Enough people are free");
        }
        assertThat(items.view(item, county.handler().personId()).allowed()).doesNotContain(ItemAction.ASK_EXTENSION);
        assertRefused("rectification.extension-asked-too-often", () -> ask(county.handler(), due.plusDays(10)));
    }

    @Test
    void isAskedForOnTheLastDayAndNotAfterIt() {
        clock.setTo(due);
        ask(county.handler(), due.plusDays(1));
        requests.withdraw(county.handler(), key(), item, open());
        clock.setTo(due.plusDays(1));
        assertThat(items.view(item, county.handler().personId()).allowed()).doesNotContain(ItemAction.ASK_EXTENSION);
        assertRefused("rectification.extension-too-late", () -> ask(county.handler(), due.plusDays(20)));
    }

    @Test
    void isGrantedAsOftenAsThePolicySays() {
        for (int time = 1; time <= 2; time++) {
            ask(county.handler(), due.plusDays(10L * time));
            extensions.grant(county.unitLeader(), key(), item, open(), null, "");
        }
        assertRefused("rectification.extension-too-often", () -> ask(county.handler(), due.plusDays(40)));
        assertThat(items.view(item, county.handler().personId()).allowed()).doesNotContain(ItemAction.ASK_EXTENSION);
    }

    @Test
    void needsEvidenceAReasonAndALaterDate() {
        assertField(
                "evidence",
                () -> extensions.ask(
                        county.handler(), key(), item, new NewExtension(due.plusDays(3), "More windows", List.of())));
        assertField(
                "reason",
                () -> extensions.ask(
                        county.handler(),
                        key(),
                        item,
                        new NewExtension(due.plusDays(3), " ", List.of(story.file(county.handler())))));
        assertField("wantedOn", () -> ask(county.handler(), due));
        assertThat(requests.of(county.handler(), item)).isEmpty();
    }

    @Test
    void onlyTheUnitAsksAndOnlyTheNamedLeaderDecides() {
        assertRefused("rectification.not-yours", () -> ask(county.liaison(), due.plusDays(3)));
        assertRefused("rectification.not-found", () -> ask(county.otherHead(), due.plusDays(3)));
        ask(county.handler(), due.plusDays(3));
        for (Actor other : List.of(county.handler(), county.head(), county.countyLeader(), county.officeDirector())) {
            assertRefused("rectification.not-yours", () -> extensions.grant(other, key(), item, open(), null, "mine"));
        }
        assertThat(view().dueOn()).isEqualTo(due);
    }

    @Test
    void nobodyDecidesTheirOwn() {
        long led = acceptedUnder(county.head());
        extensions.ask(county.head(), key(), led, wanted(county.head(), due.plusDays(3)));
        RequestView request = requests.of(county.head(), led).get(0);
        assertThat(request.waitingFor()).containsExactly(county.countyLeader().name());
        assertRefused(
                "rectification.not-yours",
                () -> extensions.grant(county.head(), key(), led, request.id(), null, "mine"));
        extensions.grant(county.countyLeader(), key(), led, request.id(), null, "");
    }

    @Test
    void anotherDateIsGrantedWithinTheOneAskedFor() {
        ask(county.handler(), due.plusDays(10));
        assertField("grantedOn", () -> grant(due.plusDays(11)));
        assertField("grantedOn", () -> grant(due));
        grant(due.plusDays(4));
        assertThat(view().dueOn()).isEqualTo(due.plusDays(4));
    }

    @Test
    void theSecondDecisionLearnsWhoWasFaster() {
        ask(county.handler(), due.plusDays(10));
        long request = open();
        CommandKey key = key();
        extensions.grant(county.unitLeader(), key, item, request, null, "");
        assertThat(extensions.grant(county.unitLeader(), key, item, request, null, ""))
                .isEqualTo(item);
        assertRefused(
                "rectification.already-handled",
                () -> extensions.refuse(county.unitLeader(), key(), item, request, "late"));
        assertThat(view().dueOn()).isEqualTo(due.plusDays(10));
    }

    @Test
    void aDecisionIsAboutTheRequestThatWasOnThePage() {
        ask(county.handler(), due.plusDays(10));
        long old = open();
        requests.withdraw(county.handler(), key(), item, old);
        ask(county.handler(), due.plusDays(60));
        assertRefused(
                "rectification.request-gone", () -> extensions.grant(county.unitLeader(), key(), item, old, null, ""));
        assertThat(view().dueOn()).isEqualTo(due);
    }

    @Test
    void whileItWaitsTheItemIsNotClosed() {
        ask(county.handler(), due.plusDays(10));
        long request = open();
        story.finishAll(county, item);
        rectifying.claimCompletion(county.handler(), key(), item, "Done after all");
        rectifying.countersign(county.head(), key(), item, "");
        story.verify(county.supervisor(), item);
        assertThat(view().gate().missing()).containsExactly("request-pending");
        assertRefused("rectification.gate-shut", () -> verification.close(county.supervisor(), key(), item, "Good"));
        assertThat(requests.of(county.head(), item).get(0).open()).isTrue();
        assertThat(runtime.openTasks("extension-" + request)).isNotEmpty();

        extensions.refuse(county.unitLeader(), key(), item, request, "It is done");
        verification.close(county.supervisor(), key(), item, "Good");

        assertThat(story.stateOf(county, item)).isEqualTo(ItemState.CLOSED);
        assertThat(runtime.openTasks("extension-" + request)).isEmpty();
        assertThat(waitsFor(county.unitLeader())).isFalse();
        assertRefused("rectification.extension-closed", () -> ask(county.handler(), due.plusDays(3)));
    }

    @Test
    void aDecisionThatNobodyTakesClimbsItsLadder() {
        ask(county.handler(), due.plusDays(10));
        RequestView request = requests.of(county.handler(), item).get(0);
        String process = "extension-" + request.id();
        clock.setTo(request.decideBy());
        assertThat(timers.fireDue(process)).isEqualTo(1);
        assertThat(levelFor(county.unitLeader())).isEqualTo(AlertLevel.YELLOW);
        clock.setTo(request.decideBy().plusDays(1));
        assertThat(timers.fireDue(process)).isEqualTo(1);
        assertThat(levelFor(county.unitLeader())).isEqualTo(AlertLevel.RED);
        assertThat(notices.of(county.officeMember(), null, 20, Locale.ENGLISH)).isNotEmpty();

        clock.setTo(request.decideBy().plusDays(60));
        timers.fireDue(process);
        assertThat(timers.fireDue(process)).isZero();
        escalated.renew(request.id());
        assertThat(view().dueOn()).isEqualTo(due);
        extensions.refuse(county.unitLeader(), key(), item, request.id(), "Late, but no");
        assertThat(timers.fireDue(process)).isZero();
    }

    private String process() {
        return Objects.requireNonNull(view().processInstanceId());
    }

    private AlertLevel levelFor(Actor person) {
        return inbox.toDo(person, null, 20).stream()
                .filter(task -> task.taskKey().equals("task_DecideExtension"))
                .map(task -> task.level())
                .findFirst()
                .orElseThrow();
    }

    private long acceptedUnder(Actor leader) {
        AssignmentPlan plan = story.plan(county, RectificationKind.IMMEDIATE);
        long assigned = assignment.assign(
                county.officeMember(),
                key(),
                story.confirmed(county),
                new AssignmentPlan(
                        plan.kind(),
                        plan.leadUnitId(),
                        plan.supportingUnitIds(),
                        leader.personId(),
                        plan.handlerId(),
                        plan.goal(),
                        plan.dueOn()));
        return assignment.accept(county.liaison(), key(), assigned);
    }

    private void ask(Actor asker, LocalDate wantedOn) {
        extensions.ask(asker, key(), item, wanted(asker, wantedOn));
    }

    private NewExtension wanted(Actor asker, LocalDate on) {
        return new NewExtension(on, "The second window is being built", List.of(story.file(asker)));
    }

    private void grant(LocalDate on) {
        extensions.grant(county.unitLeader(), key(), item, open(), on, "");
    }

    private long open() {
        return requests.of(county.head(), item).get(0).id();
    }

    private boolean waitsFor(Actor person) {
        return inbox.toDo(person, null, 20).stream()
                .anyMatch(task -> task.taskKey().equals("task_DecideExtension"));
    }

    private List<String> actions() {
        return audit.timeline(ref()).stream().map(entry -> entry.action()).toList();
    }

    private ItemView view() {
        return items.view(item, county.head().personId());
    }

    private CaseRef ref() {
        return new CaseRef(Items.CASE_TYPE, item);
    }

    private static void assertRefused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }

    private static void assertField(String field, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields())
                .extracting(Refusal.Field::field)
                .containsExactly(field));
    }
}
