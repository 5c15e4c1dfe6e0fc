package org.duban.approval.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.approval.domain.Cast.AUTHOR;
import static org.duban.approval.domain.Cast.DEPUTY;
import static org.duban.approval.domain.Cast.HEAD;
import static org.duban.approval.domain.Cast.LEADER;
import static org.duban.approval.domain.Cast.MEMBER;
import static org.duban.approval.domain.Cast.OTHER_HEAD;
import static org.duban.approval.domain.Cast.SECOND_HEAD;
import static org.duban.approval.domain.Cast.by;
import static org.duban.approval.domain.Cast.step;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.duban.approval.Approval;
import org.duban.approval.SignerRole;
import org.duban.approval.SignerState;
import org.duban.approval.StepRule;
import org.duban.approval.StepState;
import org.duban.kernel.Refusal;
import org.junit.jupiter.api.Test;

/** Who comes in beside the route, without an engine and a database. */
class PassingTest {

    private static final StepSpec HEADS = step("post:UNIT_HEAD@unit");
    private static final StepSpec IN_CHARGE = step("leader-in-charge");

    private final Cast cast = Cast.usual();
    private final Submission submission = cast.sent(HEADS, IN_CHARGE);

    @Test
    void aTransferredVoteCountsAsTheOthers() {
        transfer(MEMBER);
        assertThat(submission.askedNow()).containsExactly(MEMBER);
        approve(MEMBER);
        assertThat(submission.askedNow()).containsExactly(LEADER);
        assertThat(submission.participants(Participation.Role.SIGNER)).contains(HEAD, MEMBER, LEADER);
    }

    @Test
    void neitherTheAuthorNorAFormerOneIsBroughtIn() {
        Sending.handOver(submission, SECOND_HEAD, "successor", "moves", by(OTHER_HEAD));
        for (long person : new long[] {AUTHOR, SECOND_HEAD}) {
            refused("approval.author-cannot-sign", () -> transfer(person));
            refused(
                    "approval.author-cannot-sign",
                    () -> Passing.delegate(submission, mine(), asked(person), "x", "why", by(HEAD)));
            refused(
                    "approval.author-cannot-sign",
                    () -> Passing.addBefore(submission, mine(), asked(person), "x", "why", by(HEAD)));
            refused(
                    "approval.author-cannot-sign",
                    () -> Passing.addAfter(submission, mine(), asked(person), "x", "why", by(HEAD)));
        }
    }

    @Test
    void aChainOfDelegationsIsTakenBackAsAWhole() {
        Signer head = mine();
        Passing.delegate(submission, head, asked(MEMBER), "x", "why", by(HEAD));
        Passing.delegate(submission, mine(), asked(DEPUTY), "y", "why", by(MEMBER));
        assertThat(submission.askedNow()).containsExactly(DEPUTY);
        refused(
                "approval.circular-delegation",
                () -> Passing.delegate(submission, mine(), asked(HEAD), "z", "you", by(DEPUTY)));

        Passing.takeBack(submission, head, by(HEAD));
        assertThat(submission.askedNow()).containsExactly(HEAD);
        assertThat(submission.openStep().signers)
                .extracting(one -> one.state)
                .containsExactly(SignerState.ASKED, SignerState.CANCELLED, SignerState.CANCELLED);
    }

    @Test
    void anOpinionDecidesNothingAndTheVoteComesBack() {
        Passing.delegate(submission, mine(), asked(MEMBER), "x", "why", by(HEAD));
        Passing.opinion(submission, mine(), "good", by(MEMBER));
        assertThat(submission.askedNow()).containsExactly(HEAD);
        assertThat(submission.openStep().state).isEqualTo(StepState.OPEN);
    }

    @Test
    void whoIsAddedAfterIsAskedBetweenTheSteps() {
        Passing.addAfter(submission, mine(), asked(MEMBER), "x", "why", by(HEAD));
        Passing.addAfter(submission, mine(), asked(DEPUTY), "y", "why", by(HEAD));
        approve(HEAD);
        approve(MEMBER);
        approve(DEPUTY);
        assertThat(submission.askedNow()).containsExactly(LEADER);
    }

    @Test
    void theLastOfAStepIsNotRemoved() {
        Signer only = mine();
        refused(
                "approval.last-signer",
                () -> Passing.remove(submission, only, "x", "why", cast.routing(submission), by(OTHER_HEAD)));
    }

    @Test
    void removingTheOneWhoOwesAnAnswerLetsTheOthersDecide() {
        Submission shared = cast.sent(step("lead-units", StepRule.ALL, false, false), IN_CHARGE);
        Signer one = shared.openStep().signers.get(0);
        Signer other = shared.openStep().signers.get(1);
        Signing.approve(shared, one, new Approval(Cast.PRINT, "", null), cast.routing(shared), by(HEAD));
        assertThat(shared.askedNow()).containsExactly(OTHER_HEAD);
        Passing.remove(shared, other, "x", "why", cast.routing(shared), by(Cast.DIRECTOR));
        assertThat(shared.askedNow()).containsExactly(LEADER);
    }

    private void transfer(long person) {
        Passing.transfer(submission, mine(), asked(person), "x", "why", by(HEAD));
    }

    private void approve(long person) {
        Signing.approve(submission, mine(), new Approval(Cast.PRINT, "", null), cast.routing(submission), by(person));
    }

    /** The row that is asked now. */
    private Signer mine() {
        return submission.openStep().signers.stream()
                .filter(one -> one.state == SignerState.ASKED)
                .findFirst()
                .orElseThrow();
    }

    private static Asked asked(long person) {
        return new Asked(person, SignerRole.ROUTE.name(), null);
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.fields().isEmpty()
                                ? refusal.code()
                                : refusal.fields().get(0).code())
                .isEqualTo(code));
    }
}
