package org.duban.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.duban.rectification.ItemStory.key;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.duban.audit.AuditTrail;
import org.duban.deadline.WorkingCalendar;
import org.duban.escalation.DeadlineChange;
import org.duban.escalation.EscalatedCases;
import org.duban.escalation.Escalation;
import org.duban.inbox.InboxService;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.kernel.Refusal;
import org.duban.notification.NoticeCentre;
import org.duban.testing.DatabaseTest;
import org.duban.testing.MutableClock;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.duban.testing.Timers;
import org.duban.workflow.ProcessRuntime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** Disputes: the clock stands still while the office decides, and what it upholds comes about. */
@DatabaseTest
class AppealTest {

    @Autowired
    TestCounties counties;

    @Autowired
    ItemStory story;

    @Autowired
    AppealService appeals;

    @Autowired
    RequestService requests;

    @Autowired
    AssignmentService assignment;

    @Autowired
    RectifyingService rectifying;

    @Autowired
    VerificationService verification;

    @Autowired
    ClosureService closure;

    @Autowired
    Items items;

    @Autowired
    InboxService inbox;

    @Autowired
    NoticeCentre notices;

    @Autowired
    AuditTrail audit;

    @Autowired
    ProcessRuntime runtime;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    MutableClock clock;

    @Autowired
    Timers timers;

    @Autowired
    Escalation escalation;

    @Autowired
    @Qualifier("escalatedAppeals")
    EscalatedCases escalated;

    TestCounty county;

    @BeforeEach
    void county() {
        county = counties.build();
    }

    @Test
    void upheldAnAssignmentGoesBackToBeAssignedAnew() {
        long item = story.planned(county, RectificationKind.IMMEDIATE);
        String first = process(item);
        appeal(county.head(), item, AppealGround.ASSIGNMENT, null);
        assertThat(waitsFor(county.officeMember())).isTrue();
        assertThat(waitsFor(county.supervisor())).isFalse();
        uphold(item, false, null);

        assertThat(story.stateOf(county, item)).isEqualTo(ItemState.CONFIRMED);
        assertThat(escalation.changes(ref(item)))
                .extracting(DeadlineChange::why, DeadlineChange::reason)
                .containsExactly(
                        tuple(DeadlineChange.Why.PAUSED, "It is not as written"),
                        tuple(DeadlineChange.Why.RESUMED, "The unit is right"));
        assertThat(process(item)).isNotEqualTo(first);
        assertThat(runtime.openTasks(first)).isEmpty();
        assertThat(runtime.openTasks(process(item))).containsExactly("task_AssignItem");
        assertThat(tellsHandler("upheld")).isTrue();

        LocalDate again = story.today().plusDays(40);
        AssignmentPlan plan = story.plan(county, RectificationKind.IMMEDIATE);
        assignment.assign(
                county.officeMember(),
                key(),
                item,
                new AssignmentPlan(
                        plan.kind(),
                        plan.leadUnitId(),
                        plan.supportingUnitIds(),
                        plan.leaderId(),
                        plan.handlerId(),
                        plan.goal(),
                        again));
        assignment.accept(county.head(), key(), item);
        assertThat(runtime.openTasks(process(item))).contains("task_RectifyProblem");
        assertThat(view(item).dueOn()).isEqualTo(again);
        assertRefused("rectification.appeal-decided", () -> appeal(county.head(), item, AppealGround.ASSIGNMENT, null));
    }

    @Test
    void anAssignmentIsDisputedBeforeItIsAccepted() {
        long item = story.assigned(county, RectificationKind.IMMEDIATE);
        appeal(county.head(), item, AppealGround.ASSIGNMENT, null);
        uphold(item, false, null);
        assertThat(story.stateOf(county, item)).isEqualTo(ItemState.CONFIRMED);
    }

    @Test
    void refusingTheAssignmentLeavesNothingToDecide() {
        long item = story.assigned(county, RectificationKind.IMMEDIATE);
        appeal(county.head(), item, AppealGround.ASSIGNMENT, null);
        assignment.refuse(county.head(), key(), item, "Not ours at all");
        assertThat(requestOf(item).state()).isEqualTo(RequestState.LAPSED);
        assertThat(waitsFor(county.officeMember())).isFalse();
    }

    @Test
    void claimingCompletionTakesTheItemAsTheUnitsOwn() {
        long item = story.planned(county, RectificationKind.IMMEDIATE);
        appeal(county.head(), item, AppealGround.ASSIGNMENT, null);
        story.finishAll(county, item);
        rectifying.claimCompletion(county.handler(), key(), item, "Done all the same");
        assertThat(requestOf(item).state()).isEqualTo(RequestState.LAPSED);
        assertRefused(
                "rectification.appeal-assignment-late",
                () -> appeal(county.head(), item, AppealGround.ASSIGNMENT, null));
    }

    @Test
    void rejectedItGoesOnWithTheTimeThatWasLeft() {
        long item = story.planned(county, RectificationKind.IMMEDIATE);
        LocalDate due = view(item).dueOn();
        LocalDate asked = story.today();
        appeal(county.handler(), item, AppealGround.FACTS, null);
        clock.advance(Duration.ofDays(4));
        appeals.reject(county.officeDirector(), key(), item, requestOf(item).id(), "Seen by three visitors");

        int stood = calendar.workingDaysBetween(asked, story.today());
        assertThat(view(item).dueOn()).isEqualTo(calendar.plusWorkingDays(due, stood));
        assertThat(story.stateOf(county, item)).isEqualTo(ItemState.IN_RECTIFICATION);
        assertThat(tellsHandler("rejected")).isTrue();
        assertRefused("rectification.appeal-decided", () -> appeal(county.head(), item, AppealGround.FACTS, null));
    }

    @Test
    void factsAreAmendedAndWhatStoodThereStaysInTheTimeline() {
        long item = story.planned(county, RectificationKind.IMMEDIATE);
        String before = view(item).description();
        appeal(county.handler(), item, AppealGround.FACTS, null);
        assertThatThrownBy(() -> uphold(item, false, " "))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields())
                        .extracting(Refusal.Field::field)
                        .containsExactly("description"));
        uphold(item, false, "One of four windows closes early");

        assertThat(view(item).description()).isEqualTo("One of four windows closes early");
        assertThat(inbox.toDo(county.handler(), null, 20))
                .anyMatch(task -> task.title().equals("One of four windows closes early"));
        assertThat(audit.timeline(ref(item)))
                .anyMatch(entry -> before.equals(entry.details().get("before")));
    }

    @Test
    void factsThatAreNotSoEndTheItem() {
        long item = story.inVerification(county, RectificationKind.IMMEDIATE);
        String process = process(item);
        appeal(county.head(), item, AppealGround.FACTS, null);
        uphold(item, true, null);
        assertThat(story.stateOf(county, item)).isEqualTo(ItemState.VOIDED);
        assertThat(runtime.openTasks(process)).isEmpty();
        assertThat(items.view(item, county.officeMember().personId()).closedAt())
                .isNotNull();
    }

    @Test
    void aVerificationThatWasWrongDoesNotCountAndNorDoesItsReturn() {
        long item = story.inVerification(county, RectificationKind.IMMEDIATE);
        story.findUnrectified(county.supervisor(), item);
        verification.sendBack(county.supervisor(), key(), item, "Still closed early");
        assertThat(view(item).returns()).isEqualTo(1);
        long verified = requests.disputable(county.handler(), item).get(0);

        appeal(county.handler(), item, AppealGround.VERIFICATION, verified);
        uphold(item, false, null);

        assertThat(view(item).returns()).isZero();
        assertThat(view(item).missing()).isNull();
        assertThat(requests.disputable(county.handler(), item)).isEmpty();
        rectifying.claimCompletion(county.handler(), key(), item, "As it was");
        assertThat(story.stateOf(county, item)).isEqualTo(ItemState.CLAIMED);
    }

    @Test
    void anAnnulledVerificationNeitherOpensNorShutsTheGate() {
        long item = story.inVerification(county, RectificationKind.IMMEDIATE);
        story.verify(county.secondSupervisor(), item);
        clock.advance(Duration.ofMinutes(5));
        story.findUnrectified(county.supervisor(), item);
        assertThat(view(item).gate().missing()).containsExactly("adverse-finding");
        appeal(county.head(), item, AppealGround.VERIFICATION, null);
        uphold(item, false, null);
        assertThat(view(item).gate().open()).isTrue();
        assertThat(view(item).returns()).isZero();
    }

    @Test
    void whoseOnlyVerificationWasAnnulledDoesNotClose() {
        long item = story.inVerification(county, RectificationKind.IMMEDIATE);
        story.findUnrectified(county.supervisor(), item);
        appeal(county.head(), item, AppealGround.VERIFICATION, null);
        uphold(item, false, null);
        story.verify(county.secondSupervisor(), item);
        assertThat(view(item).gate().open()).isTrue();
        assertRefused("rectification.not-verifier", () -> verification.close(county.supervisor(), key(), item, ""));
        verification.close(county.secondSupervisor(), key(), item, "");
        assertThat(story.stateOf(county, item)).isEqualTo(ItemState.CLOSED);
    }

    @Test
    void whileAnAppealWaitsNeitherTheVerifierNorTheOfficeCloses() {
        long item = story.verified(county, RectificationKind.SPECIAL_DRIVE);
        appeal(county.head(), item, AppealGround.FACTS, null);
        assertRefused("rectification.gate-shut", () -> verification.close(county.supervisor(), key(), item, ""));
        appeals.reject(county.officeMember(), key(), item, requestOf(item).id(), "Seen by many");
        verification.close(county.supervisor(), key(), item, "");
        assertThat(story.stateOf(county, item)).isEqualTo(ItemState.CLOSURE_PROPOSED);
    }

    @Test
    void aClosureProposedIsNotConfirmedWhileAnAppealWaits() {
        long item = story.proposed(county);
        appeal(county.head(), item, AppealGround.FACTS, null);
        assertRefused("rectification.gate-shut", () -> closure.confirm(county.officeDirector(), key(), item, ""));
        assertThat(story.stateOf(county, item)).isEqualTo(ItemState.CLOSURE_PROPOSED);
        appeals.reject(county.officeMember(), key(), item, requestOf(item).id(), "Seen by many");
        closure.confirm(county.officeDirector(), key(), item, "");
        assertThat(story.stateOf(county, item)).isEqualTo(ItemState.CLOSED);
    }

    @Test
    void withoutAnAdverseFindingThereIsNothingToDispute() {
        long item = story.verified(county, RectificationKind.IMMEDIATE);
        assertThatThrownBy(() -> appeal(county.head(), item, AppealGround.VERIFICATION, null))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields())
                        .extracting(Refusal.Field::code)
                        .containsExactly("rectification.appeal-verification"));
    }

    @Test
    void aReturnWithoutAVerificationCanBeDisputed() {
        long item = story.inVerification(county, RectificationKind.IMMEDIATE);
        verification.sendBack(county.supervisor(), key(), item, "Not believable");
        appeal(county.handler(), item, AppealGround.VERIFICATION, null);
        uphold(item, false, null);
        assertThat(view(item).returns()).isZero();
    }

    @Test
    void closedItemsAreNotAppealed() {
        long item = story.closed(county);
        assertRefused("rectification.appeal-closed", () -> appeal(county.head(), item, AppealGround.FACTS, null));
        assertRefused("rectification.not-found", () -> appeal(county.otherHead(), item, AppealGround.FACTS, null));
    }

    @Test
    void oneRequestIsOpenAtATimeAndOnlyTheUnitMakesIt() {
        long item = story.planned(county, RectificationKind.IMMEDIATE);
        assertRefused("rectification.not-yours", () -> appeal(county.liaison(), item, AppealGround.FACTS, null));
        appeal(county.head(), item, AppealGround.FACTS, null);
        assertRefused("rectification.request-open", () -> appeal(county.handler(), item, AppealGround.FACTS, null));
        assertThat(requests.of(county.head(), item)).hasSize(1);
    }

    @Test
    void nobodyDecidesWhoAskedHandlesOrVerified() {
        long item = story.inVerification(county, RectificationKind.IMMEDIATE);
        story.findUnrectified(county.supervisor(), item);
        appeal(county.head(), item, AppealGround.VERIFICATION, null);
        for (Actor other : List.of(county.head(), county.handler(), county.supervisor(), county.unitLeader())) {
            assertRefused(
                    "rectification.not-yours",
                    () -> appeals.uphold(other, key(), item, requestOf(item).id(), new Upholding("mine", false, null)));
        }
        long request = requestOf(item).id();
        uphold(item, false, null);
        assertRefused(
                "rectification.already-handled",
                () -> appeals.reject(county.officeDirector(), key(), item, request, "late"));
    }

    @Test
    void whoMustDecideMayReadARestrictedItem() {
        long item = story.restricted(county);
        assertThat(items.visible(item, county.officeMember().personId())).isFalse();
        appeal(county.head(), item, AppealGround.FACTS, null);
        assertThat(items.visible(item, county.officeMember().personId())).isTrue();
        appeals.reject(county.officeMember(), key(), item, requestOf(item).id(), "They are so");
        assertThat(items.visible(item, county.officeMember().personId())).isTrue();
        assertThat(items.visible(item, county.secondSupervisor().personId())).isFalse();
    }

    @Test
    void anAppealThatNobodyDecidesClimbsItsLadder() {
        long item = story.planned(county, RectificationKind.IMMEDIATE);
        appeal(county.head(), item, AppealGround.FACTS, null);
        RequestView request = requestOf(item);
        String process = "appeal-" + request.id();
        clock.setTo(request.decideBy().plusDays(1));
        assertThat(timers.fireDue(process)).isEqualTo(1);
        assertThat(notices.of(county.groupHead(), null, 20, Locale.ENGLISH)).isNotEmpty();
        clock.setTo(request.decideBy().plusDays(60));
        timers.fireDue(process);
        assertThat(timers.fireDue(process)).isZero();
        escalated.renew(request.id());
        appeals.reject(county.officeMember(), key(), item, request.id(), "Late, but no");
        assertThat(story.stateOf(county, item)).isEqualTo(ItemState.IN_RECTIFICATION);
    }

    private void appeal(Actor asker, long item, AppealGround ground, @Nullable Long verificationId) {
        appeals.appeal(asker, key(), item, new NewAppeal(ground, "It is not as written", verificationId, List.of()));
    }

    private void uphold(long item, boolean voids, @Nullable String description) {
        appeals.uphold(
                county.officeMember(),
                key(),
                item,
                requestOf(item).id(),
                new Upholding("The unit is right", voids, description));
    }

    private RequestView requestOf(long item) {
        return requests.of(county.head(), item).get(0);
    }

    private ItemView view(long item) {
        return items.view(item, county.head().personId());
    }

    private String process(long item) {
        return String.valueOf(view(item).processInstanceId());
    }

    private boolean waitsFor(Actor person) {
        return inbox.toDo(person, null, 20).stream()
                .anyMatch(task -> task.taskKey().equals("task_DecideAppeal"));
    }

    private boolean tellsHandler(String word) {
        return notices.of(county.handler(), null, 20, Locale.ENGLISH).stream()
                .anyMatch(notice -> notice.text().contains(word));
    }

    private static CaseRef ref(long item) {
        return new CaseRef(Items.CASE_TYPE, item);
    }

    private static void assertRefused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
