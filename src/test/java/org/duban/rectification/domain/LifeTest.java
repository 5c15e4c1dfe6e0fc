package org.duban.rectification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duban.kernel.Refusal;
import org.duban.rectification.ClosureGate;
import org.duban.rectification.ItemState;
import org.duban.rectification.ProgressReport;
import org.duban.rectification.RectificationKind;
import org.duban.rectification.VerificationMethod;
import org.duban.rectification.VerificationOutcome;
import org.junit.jupiter.api.Test;

class LifeTest {

    private final ClosureRules rules = new ClosureRules(Fixture.properties(RectificationKind.STAGED));

    @Test
    void refusesAStateThatMayNotFollow() {
        RectificationItem item = Fixture.registered();
        assertThatThrownBy(() -> item.moveTo(ItemState.CLOSED, Fixture.by(1), "closed", Map.of()))
                .isInstanceOf(IllegalStateException.class);
        assertThat(item.state()).isEqualTo(ItemState.REGISTERED);
    }

    @Test
    void refusesAClaimWithAnOpenMeasure() {
        RectificationItem item = Fixture.accepted(RectificationKind.IMMEDIATE);
        Measure open = Fixture.measure(item, null);
        assertThatThrownBy(() -> Rectifying.claim(item, List.of(open), Set.of(), "done", Fixture.by(Fixture.HANDLER)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("rectification.measures-open"));
    }

    @Test
    void refusesAClaimOfAStagedItemWhoseStageIsUnreported() {
        RectificationItem item = Fixture.accepted(RectificationKind.STAGED);
        Measure measure = Fixture.measure(item, 2);
        Rectifying.finish(item, measure, report(), Fixture.by(Fixture.HANDLER));
        assertThatThrownBy(
                        () -> Rectifying.claim(item, List.of(measure), Set.of(1), "done", Fixture.by(Fixture.HANDLER)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.args()).containsExactly("2"));
        Rectifying.claim(item, List.of(measure), Set.of(2), "done", Fixture.by(Fixture.HANDLER));
        assertThat(item.state()).isEqualTo(ItemState.CLAIMED);
    }

    @Test
    void refusesASecondClaimWithoutProgressSinceTheReturn() {
        RectificationItem item = Fixture.inVerification(RectificationKind.IMMEDIATE);
        Measure done = doneMeasure(item);
        Closing.sendBack(item, "pictures of the hall", Fixture.later(Fixture.SUPERVISOR));
        assertThat(item.returns()).isEqualTo(1);
        assertThat(item.missing()).isEqualTo("pictures of the hall");
        assertThatThrownBy(
                        () -> Rectifying.claim(item, List.of(done), Set.of(), "again", Fixture.later(Fixture.HANDLER)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                        .isEqualTo("rectification.nothing-since-return"));
        Rectifying.report(item, report(), Fixture.later(Fixture.HANDLER));
        Rectifying.claim(item, List.of(done), Set.of(), "again", Fixture.later(Fixture.HANDLER));
        assertThat(item.round()).isEqualTo(2);
    }

    @Test
    void theGateNamesEverythingThatIsMissing() {
        RectificationItem item = Fixture.inVerification(RectificationKind.IMMEDIATE);
        assertThat(gate(item).missing()).containsExactly("no-field-verification");
        assertThat(gate(item, VerificationMethod.ROUTINE_CONTACT, VerificationOutcome.RECTIFIED, 1L)
                        .missing())
                .containsExactly("no-field-verification");
        assertThat(gate(item, VerificationMethod.FORUM, VerificationOutcome.RECTIFIED, 1L)
                        .missing())
                .containsExactly("no-field-verification");
        assertThat(gate(item, VerificationMethod.SITE_VISIT, VerificationOutcome.RECTIFIED)
                        .missing())
                .containsExactly("field-without-evidence");
        assertThat(gate(item, VerificationMethod.SITE_VISIT, VerificationOutcome.NOT_RECTIFIED, 1L)
                        .missing())
                .containsExactly("field-not-rectified", "adverse-finding");
        assertThat(gate(item, VerificationMethod.UNANNOUNCED_CHECK, VerificationOutcome.RECTIFIED, 1L)
                        .open())
                .isTrue();
    }

    @Test
    void aForumCountsOnlyForTheKindsThatConfigurationNames() {
        RectificationItem staged = Fixture.accepted(RectificationKind.STAGED);
        assertThat(rules.inTheField(staged, VerificationMethod.FORUM)).isTrue();
        assertThat(rules.inTheField(staged, VerificationMethod.ROUTINE_CONTACT)).isFalse();
        assertThat(rules.inTheField(Fixture.accepted(RectificationKind.IMMEDIATE), VerificationMethod.FORUM))
                .isFalse();
    }

    @Test
    void verificationsOfAnEarlierRoundDoNotOpenTheGate() {
        RectificationItem item = Fixture.inVerification(RectificationKind.IMMEDIATE);
        Measure done = doneMeasure(item);
        Verification before = verified(item, VerificationMethod.SITE_VISIT, VerificationOutcome.RECTIFIED, 1L);
        Closing.sendBack(item, "more", Fixture.by(Fixture.SUPERVISOR));
        Rectifying.report(item, report(), Fixture.later(Fixture.HANDLER));
        Rectifying.claim(item, List.of(done), Set.of(), "again", Fixture.later(Fixture.HANDLER));
        assertThat(rules.gate(item, List.of(done), List.of(before)).missing()).containsExactly("no-field-verification");
    }

    @Test
    void aSpecialDriveIsProposedBeforeItIsClosed() {
        RectificationItem drive = Fixture.inVerification(RectificationKind.SPECIAL_DRIVE);
        Closing.close(drive, "", Fixture.by(Fixture.SUPERVISOR));
        assertThat(drive.state()).isEqualTo(ItemState.CLOSURE_PROPOSED);
        Closing.confirm(drive, "", Fixture.by(Fixture.DIRECTOR));
        assertThat(drive.state()).isEqualTo(ItemState.CLOSED);

        RectificationItem immediate = Fixture.inVerification(RectificationKind.IMMEDIATE);
        Closing.close(immediate, "", Fixture.by(Fixture.SUPERVISOR));
        assertThat(immediate.state()).isEqualTo(ItemState.CLOSED);
    }

    @Test
    void aRecoveryDateIsForOverdueItemsOnly() {
        RectificationItem item = Fixture.accepted(RectificationKind.IMMEDIATE);
        assertThatThrownBy(() -> Rectifying.commitRecovery(item, Fixture.TODAY, "late", Fixture.by(Fixture.HEAD)))
                .isInstanceOf(Refusal.class);
        item.dueOn = Fixture.TODAY.minusDays(1);
        Rectifying.commitRecovery(item, Fixture.TODAY.plusDays(5), "flood", Fixture.by(Fixture.HEAD));
        assertThat(item.dueOn()).isEqualTo(Fixture.TODAY.minusDays(1));
        assertThat(item.recoveryOn()).isEqualTo(Fixture.TODAY.plusDays(5));
    }

    @Test
    void everyTransitionLeavesAnEvent() {
        RectificationItem item = Fixture.inVerification(RectificationKind.IMMEDIATE);
        assertThat(item.takeEvents())
                .extracting(ItemEvent::what)
                .containsExactly(
                        "registered",
                        "confirmed",
                        "assigned",
                        "accepted",
                        "measure-planned",
                        "measure-finished",
                        "completion-claimed",
                        "countersigned");
        assertThat(item.takeEvents()).isEmpty();
    }

    private ClosureGate gate(
            RectificationItem item, VerificationMethod method, VerificationOutcome outcome, Long... evidence) {
        return rules.gate(item, List.of(doneMeasure(item)), List.of(verified(item, method, outcome, evidence)));
    }

    private ClosureGate gate(RectificationItem item) {
        return rules.gate(item, List.of(doneMeasure(item)), new ArrayList<>());
    }

    private static Verification verified(
            RectificationItem item, VerificationMethod method, VerificationOutcome outcome, Long... evidence) {
        return Fixture.stored(
                Closing.verify(item, Fixture.seen(method, outcome, evidence), Fixture.by(Fixture.SUPERVISOR)), 1);
    }

    private static Measure doneMeasure(RectificationItem item) {
        return Identification.doneMeasure(item, 1, "done", Fixture.TODAY, Fixture.by(Fixture.HANDLER));
    }

    private static ProgressReport report() {
        return new ProgressReport(null, 2, "as asked", List.of());
    }
}
