package org.duban.rectification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.rectification.domain.Fixture.BUREAU;
import static org.duban.rectification.domain.Fixture.CAMPAIGN;
import static org.duban.rectification.domain.Fixture.COUNTY_LEADER;
import static org.duban.rectification.domain.Fixture.DIRECTOR;
import static org.duban.rectification.domain.Fixture.GROUP_HEAD;
import static org.duban.rectification.domain.Fixture.HANDLER;
import static org.duban.rectification.domain.Fixture.HEAD;
import static org.duban.rectification.domain.Fixture.LEADER;
import static org.duban.rectification.domain.Fixture.OFFICER;
import static org.duban.rectification.domain.Fixture.SUPERVISOR;
import static org.duban.rectification.domain.Fixture.TODAY;
import static org.duban.rectification.domain.Fixture.by;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.duban.escalation.Counted;
import org.duban.kernel.Refusal;
import org.duban.organization.Person;
import org.duban.rectification.AppealGround;
import org.duban.rectification.ExtensionDecider;
import org.duban.rectification.ItemState;
import org.duban.rectification.NewAppeal;
import org.duban.rectification.RectificationKind;
import org.duban.rectification.RequestState;
import org.duban.rectification.VerificationMethod;
import org.duban.rectification.VerificationOutcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

class RequestRulesTest {

    private static final RectificationProperties.Extension OFTEN =
            Fixture.properties().extension();

    private static final List<ExtensionDecider> POLICY = List.of(ExtensionDecider.values());

    private final RectificationItem item = Fixture.accepted(RectificationKind.IMMEDIATE);

    @Test
    void theResponsibleLeaderDecidesFirst() {
        assertThat(deciderFor(POLICY, HANDLER)).isEqualTo(LEADER);
        assertThat(deciderFor(List.of(ExtensionDecider.LEADING_GROUP_HEAD), HANDLER))
                .isEqualTo(GROUP_HEAD);
    }

    @Test
    void nobodyDecidesWhatTheyAskForOrHandle() {
        assertThat(deciderFor(POLICY, LEADER)).isEqualTo(COUNTY_LEADER);
        ReflectionTestUtils.setField(item, "leaderId", HANDLER);
        assertThat(deciderFor(POLICY, HEAD)).isEqualTo(COUNTY_LEADER);
    }

    @Test
    void withoutAnybodyLeftNobodyDecides() {
        assertThat(Deciders.ofExtension(List.of(ExtensionDecider.RESPONSIBLE_LEADER), cast(), LEADER))
                .isEmpty();
    }

    @Test
    void theLastDayIsInTimeAndTheDayAfterIsNot() {
        Extending.check(item, TODAY.plusDays(40), OFTEN, new Act(by(HEAD).actor(), by(HEAD).at(), TODAY.plusDays(20)));
        assertRefused(
                "rectification.extension-too-late",
                () -> Extending.check(
                        item, TODAY.plusDays(40), OFTEN, new Act(by(HEAD).actor(), by(HEAD).at(), TODAY.plusDays(21))));
    }

    @Test
    void neitherAskerHandlerNorVerifierDecidesAnAppeal() {
        RectificationItem verified = Fixture.inVerification(RectificationKind.IMMEDIATE);
        Verification adverse = Fixture.stored(
                Closing.verify(
                        verified,
                        Fixture.seen(VerificationMethod.SITE_VISIT, VerificationOutcome.NOT_RECTIFIED, 1L),
                        by(DIRECTOR)),
                5);
        ItemRequest request = appealed(verified, AppealGround.VERIFICATION, List.of(adverse), List.of());
        Cast cast = Cast.of(verified, Fixture.organisation(), CAMPAIGN);
        assertThat(Deciders.of(request, cast)).extracting(Person::id).containsExactly(OFFICER);
        assertThat(Deciders.excluded(request, cast)).contains(HEAD, HANDLER, DIRECTOR);
    }

    @Test
    void anUpheldReturnIsTakenBackOnce() {
        RectificationItem returned = Fixture.inVerification(RectificationKind.IMMEDIATE);
        Closing.sendBack(returned, "Still closed early", by(SUPERVISOR));
        ItemRequest request = appealed(returned, AppealGround.VERIFICATION, List.of(), List.of());
        Appealing.upholdVerification(returned, request, List.of(), "Open after all", by(OFFICER));
        assertThat(returned.returns()).isZero();
        assertThat(returned.missing()).isNull();
        assertRefused("fields", () -> appealed(returned, AppealGround.VERIFICATION, List.of(), List.of(request)));
    }

    @Test
    void theSameAppealIsDecidedOnceAndAnotherGroundIsAnotherAppeal() {
        ItemRequest first = appealed(item, AppealGround.FACTS, List.of(), List.of());
        Appealing.reject(item, first, "They are so", by(OFFICER));
        assertThat(first.state()).isEqualTo(RequestState.REFUSED);
        assertRefused(
                "rectification.appeal-decided", () -> appealed(item, AppealGround.FACTS, List.of(), List.of(first)));
        assertThat(appealed(item, AppealGround.ASSIGNMENT, List.of(), List.of(first))
                        .state())
                .isEqualTo(RequestState.OPEN);
    }

    @Test
    void theSameAppealTakenBackTwiceIsNotBroughtAgain() {
        ItemRequest first = withdrawn(AppealGround.FACTS);
        ItemRequest second = withdrawn(AppealGround.FACTS);
        assertThat(appealed(item, AppealGround.FACTS, List.of(), List.of(first)).state())
                .isEqualTo(RequestState.OPEN);
        assertRefused(
                "rectification.appeal-too-often",
                () -> appealed(item, AppealGround.FACTS, List.of(), List.of(first, second)));
        assertThat(appealed(item, AppealGround.ASSIGNMENT, List.of(), List.of(first, second))
                        .state())
                .as("another ground")
                .isEqualTo(RequestState.OPEN);
    }

    @Test
    void whatIsRefusedAndTakenBackCountsAsAsked() {
        item.extensionAsks = OFTEN.asks() - 1;
        Extending.check(item, TODAY.plusDays(40), OFTEN, by(HEAD));
        item.extensionAsks = OFTEN.asks();
        assertRefused(
                "rectification.extension-asked-too-often",
                () -> Extending.check(item, TODAY.plusDays(40), OFTEN, by(HEAD)));
    }

    @Test
    void anOfficeThatGrantsMoreOftenNeedNotSayHowOftenMayBeAsked() {
        assertThat(OFTEN.asks()).isEqualTo(4);
        assertThat(extension(5, null).asks()).isEqualTo(5);
        assertThat(extension(2, 2).asks()).isEqualTo(2);
        assertThatThrownBy(() -> extension(5, 4)).isInstanceOf(IllegalArgumentException.class);
    }

    private static RectificationProperties.Extension extension(int times, @Nullable Integer asked) {
        return new RectificationProperties.Extension(POLICY, times, asked, 3);
    }

    private ItemRequest withdrawn(AppealGround ground) {
        ItemRequest request = appealed(item, ground, List.of(), List.of());
        Requesting.withdraw(item, request, by(HEAD));
        return request;
    }

    @Test
    void aRequestEndsOnce() {
        ItemRequest request = appealed(item, AppealGround.FACTS, List.of(), List.of());
        Requesting.withdraw(item, request, by(HEAD));
        assertThatThrownBy(() -> Requesting.withdraw(item, request, by(HEAD)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void lapsesWithWhatItWasAbout() {
        ItemRequest facts = appealed(item, AppealGround.FACTS, List.of(), List.of());
        ItemRequest assignment = appealed(item, AppealGround.ASSIGNMENT, List.of(), List.of());
        assertThat(Requesting.isPointless(facts, ItemState.CLAIMED)).isFalse();
        assertThat(Requesting.isPointless(assignment, ItemState.CLAIMED)).isTrue();
        assertThat(Requesting.isPointless(facts, ItemState.CONFIRMED)).isTrue();
        assertThat(Requesting.isPointless(facts, ItemState.CLOSED)).isTrue();
    }

    private long deciderFor(List<ExtensionDecider> policy, long asker) {
        return Deciders.ofExtension(policy, cast(), asker).orElseThrow().id();
    }

    private Cast cast() {
        assertThat(item.leadUnitId()).isEqualTo(BUREAU);
        return Cast.of(item, Fixture.organisation(), CAMPAIGN);
    }

    private static ItemRequest appealed(
            RectificationItem of, AppealGround ground, List<Verification> seen, List<ItemRequest> earlier) {
        return Appealing.appeal(
                of,
                new NewAppeal(ground, "It is not so", null, List.of()),
                seen,
                earlier,
                2,
                new Counted(TODAY, 5),
                by(HEAD));
    }

    private static void assertRefused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
