package org.duban.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.rectification.ItemStory.key;

import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.duban.audit.AuditTrail;
import org.duban.deadline.AlertLevel;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.testing.DatabaseTest;
import org.duban.testing.MutableClock;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.duban.testing.Timers;
import org.duban.workflow.ProcessRuntime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The whole life through the services, the engine and the database; every path of the model once. */
@DatabaseTest
class ItemLifeTest {

    @Autowired
    TestCounties counties;

    @Autowired
    ItemStory story;

    @Autowired
    IdentificationService identification;

    @Autowired
    AssignmentService assignment;

    @Autowired
    RectifyingService rectifying;

    @Autowired
    VerificationService verification;

    @Autowired
    ClosureService closure;

    @Autowired
    OfficeService office;

    @Autowired
    Items items;

    @Autowired
    AuditTrail audit;

    @Autowired
    ProcessRuntime runtime;

    @Autowired
    Timers timers;

    @Autowired
    MutableClock clock;

    TestCounty county;

    @BeforeEach
    void county() {
        county = counties.build();
    }

    @Test
    void goesFromRegistrationToClosureThroughFivePeople() {
        long item = story.closed(county);
        assertState(item, ItemState.CLOSED);
        assertThat(audit.verify(new CaseRef(Items.CASE_TYPE, item)).whole()).isTrue();
        assertThat(audit.timeline(new CaseRef(Items.CASE_TYPE, item)))
                .extracting(entry -> entry.action())
                .containsExactly(
                        "rectification.registered",
                        "rectification.confirmed",
                        "rectification.assigned",
                        "rectification.accepted",
                        "rectification.measure-planned",
                        "rectification.measure-finished",
                        "rectification.completion-claimed",
                        "rectification.countersigned",
                        "rectification.verified",
                        "rectification.closed");
    }

    @Test
    void sentBackForCompletionReturnsToTheOffice() {
        long item = story.registered(county);
        identification.sendBackForCompletion(county.officeMember(), key(), item, "which windows?");
        assertState(item, ItemState.INCOMPLETE);
        identification.complete(county.liaison(), key(), item, story.problem(county));
        assertState(item, ItemState.REGISTERED);
    }

    @Test
    void voidedAndMergedItemsEndTheirProcess() {
        long voided = story.registered(county);
        identification.voidItem(county.officeMember(), key(), voided, "no problem");
        assertState(voided, ItemState.VOIDED);

        long into = story.registered(county);
        long merged = story.confirmed(county);
        identification.merge(county.officeMember(), key(), merged, into, "the same windows");
        assertState(merged, ItemState.MERGED);
        assertThat(view(merged).mergedInto()).isNotNull();
        assertState(into, ItemState.REGISTERED);
    }

    @Test
    void anImmediateProblemThatIsDoneGoesStraightToTheCountersignature() {
        NewProblem.AlreadyDone done = new NewProblem.AlreadyDone(
                county.handler().personId(),
                "Windows open",
                List.of(new NewProblem.DoneMeasure(
                        "Second clerk", story.today(), List.of(story.file(county.liaison())))));
        NewProblem plain = story.problem(county);
        long item = identification.register(
                county.liaison(),
                key(),
                new NewProblem(
                        plain.campaignId(),
                        plain.description(),
                        plain.source(),
                        plain.level(),
                        plain.aspect(),
                        plain.unitId(),
                        null,
                        List.of(),
                        done));
        identification.confirm(county.officeMember(), key(), item);
        assertState(item, ItemState.CLAIMED);
        rectifying.countersign(county.head(), key(), item, "seen");
        assertState(item, ItemState.IN_VERIFICATION);
        assertThat(items.view(item, county.officeDirector().personId()).measures())
                .allMatch(ItemView.MeasureView::done);
    }

    @Test
    void aRefusedAssignmentGoesBackToTheOffice() {
        long item = story.assigned(county, RectificationKind.IMMEDIATE);
        assignment.refuse(county.liaison(), key(), item, "not our windows");
        assertState(item, ItemState.CONFIRMED);
        assignment.assign(county.officeMember(), key(), item, story.plan(county, RectificationKind.STAGED));
        assignment.accept(county.liaison(), key(), item);
        assertState(item, ItemState.IN_RECTIFICATION);
    }

    @Test
    void aDeclinedClaimAndAReturnGoBackToTheHandler() {
        long item = story.claimed(county, RectificationKind.IMMEDIATE);
        rectifying.declineClaim(county.head(), key(), item, "roster not posted");
        assertState(item, ItemState.IN_RECTIFICATION);
        clock.advance(Duration.ofHours(1));
        again(item);
        rectifying.countersign(county.head(), key(), item, "");
        verification.sendBack(county.supervisor(), key(), item, "one window was closed");
        assertState(item, ItemState.IN_RECTIFICATION);
        assertThat(view(item).returns()).isEqualTo(1);
        assertThat(view(item).missing()).isEqualTo("one window was closed");
    }

    @Test
    void aSpecialDriveIsClosedByTwo() {
        long item = story.verified(county, RectificationKind.SPECIAL_DRIVE);
        verification.close(county.supervisor(), key(), item, "");
        assertState(item, ItemState.CLOSURE_PROPOSED);
        refused("rectification.not-yours", () -> closure.confirm(county.supervisor(), key(), item, ""));
        closure.decline(county.officeDirector(), key(), item, "look once more");
        assertState(item, ItemState.IN_VERIFICATION);
        verification.close(county.supervisor(), key(), item, "");
        closure.confirm(county.officeDirector(), key(), item, "");
        assertState(item, ItemState.CLOSED);
    }

    @Test
    void aClosedItemIsReadOnlyUntilTheOfficeReopensIt() {
        long item = story.closed(county);
        refused(
                "rectification.already-handled",
                () -> verification.sendBack(county.secondSupervisor(), key(), item, "second thoughts"));
        refused("rectification.not-yours", () -> closure.reopen(county.head(), key(), item, "let us"));
        closure.reopen(county.officeDirector(), key(), item, "windows closed again");
        assertState(item, ItemState.IN_RECTIFICATION);
        clock.advance(Duration.ofHours(1));
        again(item);
        rectifying.countersign(county.head(), key(), item, "");
        assertThat(view(item).gate().missing()).containsExactly("no-field-verification");
    }

    @Test
    void theOfficeCarriesAnItemOverOnceAndItsLifeGoesOn() {
        long item = story.planned(county, RectificationKind.IMMEDIATE);
        refused("rectification.not-yours", () -> office.carryOver(county.head(), key(), item, "not in time"));
        office.carryOver(county.officeDirector(), key(), item, "the road is built in spring");
        assertThat(view(item).carriedOver()).isEqualTo("the road is built in spring");
        assertState(item, ItemState.IN_RECTIFICATION);
        assertThat(view(item).allowed()).doesNotContain(ItemAction.CARRY_OVER);
        refused(
                "rectification.carried-over-already",
                () -> office.carryOver(county.officeDirector(), key(), item, "again"));
    }

    @Test
    void nobodyVerifiesWhatTheyTookPartIn() {
        long item = story.inVerification(county, RectificationKind.IMMEDIATE);
        for (Actor involved : List.of(county.handler(), county.head(), county.liaison())) {
            refused("rectification.excluded", () -> story.verify(involved, item));
        }
        refused("rectification.not-found", () -> story.verify(county.otherHead(), item));
    }

    @Test
    void onlyWhoVerifiedMayClose() {
        long item = story.verified(county, RectificationKind.IMMEDIATE);
        refused("rectification.not-verifier", () -> verification.close(county.secondSupervisor(), key(), item, ""));
        long unverified = story.inVerification(county, RectificationKind.IMMEDIATE);
        refused("rectification.gate-shut", () -> verification.close(county.supervisor(), key(), unverified, ""));
    }

    @Test
    void theSameKeyActsOnce() {
        long item = story.registered(county);
        CommandKey key = key();
        identification.confirm(county.officeMember(), key, item);
        assertThat(identification.confirm(county.officeMember(), key, item)).isEqualTo(item);
        refused("rectification.already-handled", () -> identification.confirm(county.officeDirector(), key(), item));
        refused("command.key-reused", () -> identification.confirm(county.officeDirector(), key, item));
    }

    @Test
    void theClockTurnsItemsDueSoonAndThenOverdueTheDayAfter() {
        long item = story.accepted(county, RectificationKind.IMMEDIATE);
        String process = java.util.Objects.requireNonNull(view(item).processInstanceId());
        assertThat(timers.fireDue(process)).isZero();

        clock.setTo(story.today().plusDays(28));
        assertThat(timers.fireDue(process)).isEqualTo(1);
        assertThat(view(item).alert()).isEqualTo(AlertLevel.YELLOW);

        clock.setTo(java.util.Objects.requireNonNull(view(item).dueOn()));
        assertThat(timers.fireDue(process)).isEqualTo(1); // the reminder of the day before
        assertThat(view(item).alert()).isEqualTo(AlertLevel.YELLOW);

        clock.advance(Duration.ofDays(1));
        assertThat(timers.fireDue(process)).isEqualTo(1);
        assertThat(view(item).alert()).isEqualTo(AlertLevel.RED);
        assertThat(timers.fireDue(process)).isZero();
        assertState(item, ItemState.IN_RECTIFICATION);

        rectifying.commitRecovery(county.head(), key(), item, story.today().plusDays(3), "staff shortage");
        assertThat(view(item).alert()).isEqualTo(AlertLevel.RED);
        assertThat(view(item).recoveryOn()).isEqualTo(story.today().plusDays(3));
    }

    @Test
    void theOfficeReassignsUnderTheSameExclusions() {
        long item = story.accepted(county, RectificationKind.IMMEDIATE);
        refused(
                "fields",
                () -> office.reassign(
                        county.officeMember(),
                        key(),
                        item,
                        county.otherHandler().personId(),
                        "help"));
        office.reassign(county.officeMember(), key(), item, county.member().personId(), "handler is ill");
        assertThat(view(item).handler())
                .extracting(ItemView.Ref::id)
                .isEqualTo(county.member().personId());
        refused("rectification.not-yours", () -> rectifying.claimCompletion(county.handler(), key(), item, "done"));

        long verifying = story.inVerification(county, RectificationKind.IMMEDIATE);
        refused(
                "fields",
                () -> office.reassign(
                        county.officeMember(), key(), verifying, county.head().personId(), "busy"));
        office.reassign(
                county.officeMember(),
                key(),
                verifying,
                county.secondSupervisor().personId(),
                "nearer");
        refused("rectification.not-yours", () -> story.verify(county.supervisor(), verifying));
        story.verify(county.secondSupervisor(), verifying);
    }

    private void again(long item) {
        rectifying.reportProgress(
                county.handler(), key(), item, new ProgressReport(null, null, "Posted the roster", List.of()));
        rectifying.claimCompletion(county.handler(), key(), item, "Done again");
    }

    private ItemView view(long item) {
        return items.view(item, county.officeDirector().personId());
    }

    /** The state, and exactly one live task that fits it, or none. */
    private void assertState(long item, ItemState expected) {
        ItemView view = view(item);
        assertThat(view.state()).isEqualTo(expected);
        String process = java.util.Objects.requireNonNull(view.processInstanceId());
        if (expected.open()) {
            assertThat(runtime.openTasks(process))
                    .containsExactly(org.duban.rectification.domain.ItemTask.of(expected));
        } else {
            assertThat(runtime.openTasks(process)).isEmpty();
        }
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
