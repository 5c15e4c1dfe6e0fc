package org.duban.approval.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.approval.domain.Cast.AUTHOR;
import static org.duban.approval.domain.Cast.BUREAU;
import static org.duban.approval.domain.Cast.DIRECTOR;
import static org.duban.approval.domain.Cast.HEAD;
import static org.duban.approval.domain.Cast.LEADER;
import static org.duban.approval.domain.Cast.MEMBER;
import static org.duban.approval.domain.Cast.OTHER_HEAD;
import static org.duban.approval.domain.Cast.by;
import static org.duban.approval.domain.Cast.step;

import java.util.List;
import org.duban.approval.Approval;
import org.duban.approval.SignerState;
import org.duban.approval.StepRule;
import org.duban.approval.StepState;
import org.duban.approval.SubmissionState;
import org.duban.kernel.Refusal;
import org.duban.organization.Post;
import org.duban.organization.PostKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Yes, back and no, without an engine and a database. */
class SigningTest {

    private static final StepSpec HEADS = step("post:UNIT_HEAD@unit");
    private static final StepSpec IN_CHARGE = step("leader-in-charge");
    private static final StepSpec COUNTERSIGN = step("lead-units", StepRule.ALL, false, false);

    private final Cast cast = Cast.usual();

    @Test
    void everyStepInTurnAndThenItIsApproved() {
        Submission submission = cast.sent(HEADS, IN_CHARGE);
        approve(submission, HEAD);
        assertThat(submission.state()).isEqualTo(SubmissionState.IN_APPROVAL);
        approve(submission, LEADER);
        assertThat(submission.state()).isEqualTo(SubmissionState.APPROVED);
    }

    @Test
    void nobodyDecidesOnWhatTheyDidNotRead() {
        Submission submission = cast.sent(HEADS);
        assertThatThrownBy(() -> Signing.approve(
                        submission,
                        vote(submission, HEAD),
                        new Approval("another", "", null),
                        cast.routing(submission),
                        by(HEAD)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("approval.stale-version"));
        assertThat(vote(submission, HEAD).state).isEqualTo(SignerState.ASKED);
    }

    @Test
    void aStepByHandNeedsTheSignature() {
        Submission submission = cast.sent(step("post:UNIT_HEAD@unit", StepRule.ONE, false, true));
        assertThatThrownBy(() -> approve(submission, HEAD)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.fields().get(0).code())
                .isEqualTo("approval.signature-missing"));
    }

    /** Deterministic: one of two has voted, the other sends it to a step before, the open vote is gone with the rest. */
    @Test
    void outOfACountersignItGoesBackToAStepThatWasPassedAndOnFromThere() {
        Submission submission = cast.sent(step("office:OFFICE_DIRECTOR"), COUNTERSIGN, IN_CHARGE);
        approve(submission, DIRECTOR);
        Step first = submission.route().get(0);
        approve(submission, HEAD);
        Signing.sendBack(
                submission,
                vote(submission, OTHER_HEAD),
                first,
                "check the figures",
                cast.routing(submission),
                by(OTHER_HEAD));

        assertThat(submission.askedNow()).containsExactly(DIRECTOR);
        assertThat(first.state).isEqualTo(StepState.VOID);
        approve(submission, DIRECTOR);
        assertThat(submission.askedNow())
                .as("the whole countersign once more")
                .containsExactlyInAnyOrder(HEAD, OTHER_HEAD);
        approve(submission, OTHER_HEAD);
        approve(submission, HEAD);
        assertThat(submission.askedNow()).containsExactly(LEADER);
    }

    @Test
    void aReturnCancelsTheVotesThatAreOpen() {
        Submission submission = cast.sent(COUNTERSIGN);
        Signing.sendBack(submission, vote(submission, HEAD), null, "too vague", cast.routing(submission), by(HEAD));
        assertThat(submission.state()).isEqualTo(SubmissionState.RETURNED);
        assertThat(submission.route().get(0).signers)
                .extracting(one -> one.state)
                .containsExactly(SignerState.RETURNED, SignerState.CANCELLED);
    }

    /** Of a step for all only those are left out who signed before; of a step for one, that one is enough. */
    @ParameterizedTest
    @EnumSource(
            value = StepRule.class,
            names = {"ALL", "ANY", "ONE"})
    void whoeverSignedTheSameContentIsNotAskedAgain(StepRule rule) {
        Submission submission = cast.sent(HEADS, step("lead-units", rule, true, false));
        approve(submission, HEAD);
        if (rule == StepRule.ALL) {
            assertThat(submission.askedNow()).containsExactly(OTHER_HEAD);
            approve(submission, OTHER_HEAD);
        } else {
            assertThat(submission.route().get(1).state).isEqualTo(StepState.SKIPPED);
        }
        assertThat(submission.state()).isEqualTo(SubmissionState.APPROVED);
    }

    @Test
    void whoSignedAnotherContentIsAskedAgain() {
        Submission submission = cast.sent(HEADS, step("post:UNIT_HEAD@unit", StepRule.ONE, true, false), IN_CHARGE);
        approve(submission, HEAD);
        Signing.sendBack(submission, vote(submission, LEADER), null, "vague", cast.routing(submission), by(LEADER));
        Sending.send(submission, "another", cast.routing(submission), by(AUTHOR));
        assertThat(submission.askedNow())
                .as("on from the step that returned it")
                .containsExactly(LEADER);
        Signing.approve(
                submission,
                vote(submission, LEADER),
                new Approval("another", "", null),
                cast.routing(submission),
                by(LEADER));
        assertThat(submission.askedNow()).as("whose decision fell").containsExactly(HEAD);
    }

    @Test
    void rejectedIsForGoodExceptInAVoteByRatio() {
        Submission submission = cast.sent(HEADS, IN_CHARGE);
        reject(submission, HEAD);
        assertThat(submission.state()).isEqualTo(SubmissionState.REJECTED);

        Submission ratio = cast.sent(step("lead-units", StepRule.RATIO, false, false));
        reject(ratio, HEAD);
        assertThat(ratio.state())
                .as("sixty of a hundred can no longer be reached")
                .isEqualTo(SubmissionState.RETURNED);
    }

    @Test
    void aFormerAuthorWhoComesToHoldAPostOfTheRouteIsNotAsked() {
        Submission submission = cast.sent(IN_CHARGE, HEADS);
        Sending.handOver(submission, MEMBER, "successor", "moves", by(DIRECTOR));
        Cast moved = Cast.empty()
                .holds(AUTHOR, PostKind.UNIT_HEAD, BUREAU)
                .holds(HEAD, PostKind.UNIT_HEAD, BUREAU)
                .leads(LEADER, BUREAU);
        assertThat(moved.organisation().postsOf(AUTHOR))
                .extracting(Post::unitId)
                .containsExactly(BUREAU);
        Signing.approve(
                submission,
                vote(submission, LEADER),
                new Approval(Cast.PRINT, "", null),
                moved.routing(submission),
                by(LEADER));
        assertThat(submission.askedNow()).containsExactly(HEAD);
        assertThat(Standing.of(submission, AUTHOR, moved.organisation(), List.of())
                        .wrote())
                .isTrue();
    }

    private void approve(Submission submission, long person) {
        Signing.approve(
                submission,
                vote(submission, person),
                new Approval(Cast.PRINT, "", null),
                cast.routing(submission),
                by(person));
    }

    private void reject(Submission submission, long person) {
        Signing.reject(submission, vote(submission, person), "no", cast.routing(submission), by(person));
    }

    private static Signer vote(Submission submission, long person) {
        return submission.openStep().signers.stream()
                .filter(one -> one.personId == person)
                .findFirst()
                .orElseThrow();
    }
}
