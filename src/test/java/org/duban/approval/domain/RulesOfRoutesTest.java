package org.duban.approval.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.duban.approval.ContentRow;
import org.duban.approval.SignerRole;
import org.duban.approval.SignerState;
import org.duban.approval.StepRule;
import org.duban.approval.StepState;
import org.duban.approval.StepType;
import org.duban.approval.SubjectFacts;
import org.duban.approval.SubmissionState;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RulesOfRoutesTest {

    private static final Act BY = new Act(new Actor(1, "author"), null, Instant.EPOCH, LocalDate.of(2023, 10, 9));

    private final Submission submission = submission();

    @Test
    void theFirstStepThatDoesNotHoldFollowsAndAfterTheLastTheFirst() {
        Step one = passed(100, "old");
        Step two = passed(200, "now");
        Step three = submission.addStep(300, spec(StepRule.ONE, 0));
        assertThat(NextStep.from(submission.route(), 200, "now")).contains(three);
        three.state = StepState.PASSED;
        three.decidedFingerprint = "now";
        assertThat(NextStep.from(submission.route(), 300, "now")).contains(one);
        one.decidedFingerprint = "now";
        assertThat(NextStep.from(submission.route(), 300, "now")).isEmpty();
        assertThat(NextStep.from(submission.route(), 0, "other")).contains(one);
        assertThat(two.satisfiedOn("now")).isTrue();
    }

    @Test
    void onlyTheLastRunOfAStepCounts() {
        passed(100, "now");
        Step again = submission.addStep(100, spec(StepRule.ONE, 0));
        assertThat(submission.route()).containsExactly(again);
        assertThat(again.run).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0} % of {1}, {2} for, {3} against: {4}")
    @CsvSource({
        "60, 5, 2, 0, OPEN",
        "60, 5, 3, 0, PASSED",
        "60, 5, 0, 2, OPEN",
        "60, 5, 0, 3, UNREACHABLE",
        "60, 5, 2, 3, UNREACHABLE",
        "100, 3, 2, 0, OPEN",
        "100, 3, 0, 1, UNREACHABLE",
        "50, 2, 1, 0, PASSED",
        "67, 3, 2, 0, OPEN",
        "66, 3, 2, 0, PASSED"
    })
    void aRatioIsOfEverybodyWhoHasAVote(int percent, int votes, int approved, int opposed, Verdict verdict) {
        assertThat(Verdict.byRatio(percent, votes, approved, opposed)).isEqualTo(verdict);
    }

    @Test
    void whoWasRemovedHasNoVote() {
        Step step = submission.addStep(100, spec(StepRule.ALL, 0));
        Signer one = step.seat(new Asked(11, "", null), SignerRole.ROUTE, BY);
        Signer two = step.seat(new Asked(12, "", null), SignerRole.ROUTE, BY);
        one.state = SignerState.APPROVED;
        assertThat(Verdict.of(step)).isEqualTo(Verdict.OPEN);
        two.state = SignerState.REMOVED;
        assertThat(Verdict.of(step)).isEqualTo(Verdict.PASSED);
    }

    @Test
    void anOpinionBeforeTheVoteIsNoVote() {
        Step step = submission.addStep(100, spec(StepRule.ANY, 0));
        Signer one = step.seat(new Asked(11, "", null), SignerRole.ROUTE, BY);
        one.state = SignerState.WAITING;
        Signer before = step.add(1, new Asked(12, "", null), SignerRole.BEFORE, BY);
        before.aheadOf = one.ord;
        before.state = SignerState.APPROVED;
        assertThat(Verdict.of(step)).isEqualTo(Verdict.OPEN);
    }

    @ParameterizedTest
    @EnumSource(SubmissionState.class)
    void everyStateIsReachedFromADraftAndFromEveryOpenOneThereIsAWayToTheEnd(SubmissionState state) {
        assertThat(reachable(SubmissionState.DRAFT)).contains(state);
        if (state.open() || state.editable()) {
            assertThat(reachable(state)).containsAnyOf(SubmissionState.ARCHIVED, SubmissionState.REJECTED);
        } else {
            assertThat(reachable(state)).containsExactly(state);
        }
    }

    @Test
    void aTransitionThatIsNotInTheTableIsABug() {
        assertThatIllegalStateException().isThrownBy(() -> submission.moveTo(SubmissionState.APPROVED, BY));
    }

    @Test
    void everythingThatIsDecidedOnIsInTheFingerprint() {
        List<String> prints = new ArrayList<>();
        prints.add(print(version(), List.of(row("1", "a"), row("2", "b"))));
        SubmissionVersion title = version();
        title.title = "Another";
        prints.add(print(title, List.of(row("1", "a"), row("2", "b"))));
        SubmissionVersion body = version();
        body.body = "body.";
        prints.add(print(body, List.of(row("1", "a"), row("2", "b"))));
        SubmissionVersion file = version();
        file.bodyFileHash = "ff";
        prints.add(print(file, List.of(row("1", "a"), row("2", "b"))));
        SubmissionVersion name = version();
        name.bodyFileName = "plan.docx";
        prints.add(print(name, List.of(row("1", "a"), row("2", "b"))));
        SubmissionVersion attached = version();
        attached.attachments.add(new AttachedFile(1, "a.txt", "aa"));
        prints.add(print(attached, List.of(row("1", "a"), row("2", "b"))));
        SubmissionVersion other = version();
        other.attachments.add(new AttachedFile(1, "a.txt", "ab"));
        prints.add(print(other, List.of(row("1", "a"), row("2", "b"))));
        prints.add(print(version(), List.of(row("1", "a"), row("2", "c"))));
        prints.add(print(version(), List.of(row("1", "a"), row("3", "b"))));
        prints.add(print(version(), List.of(row("2", "b"), row("1", "a"))));
        prints.add(print(version(), List.of(row("1", "a"))));
        assertThat(prints).doesNotHaveDuplicates().allMatch(print -> print.length() == 64);
    }

    @Test
    void whatNobodyDecidesOnIsNotInTheFingerprint() {
        SubmissionVersion noted = version();
        noted.note = "a word about it";
        noted.no = 7;
        noted.extractedText = "text";
        assertThat(print(noted, List.of())).isEqualTo(print(version(), List.of()));
        ContentRow blank = new ContentRow("1", Map.of("task", "a", "note", " "));
        assertThat(print(version(), List.of(blank))).isEqualTo(print(version(), List.of(row("1", "a"))));
    }

    @Test
    void textsThatRunTogetherDoNotReadAlike() {
        SubmissionVersion one = version();
        one.title = "ab";
        one.body = "c";
        SubmissionVersion two = version();
        two.title = "a";
        two.body = "bc";
        assertThat(print(one, List.of())).isNotEqualTo(print(two, List.of()));
    }

    private static String print(SubmissionVersion version, List<ContentRow> rows) {
        return Fingerprint.of(version, rows);
    }

    private static ContentRow row(String key, String task) {
        return new ContentRow(key, Map.of("task", task));
    }

    private static SubmissionVersion version() {
        SubmissionVersion version = new SubmissionVersion(1, 1);
        version.title = "A plan";
        version.body = "body";
        return version;
    }

    private static EnumSet<SubmissionState> reachable(SubmissionState from) {
        EnumSet<SubmissionState> found = EnumSet.of(from);
        boolean grew = true;
        while (grew) {
            grew = false;
            for (SubmissionState next : SubmissionState.values()) {
                grew |= found.stream().anyMatch(state -> state.maySucceed(next)) && found.add(next);
            }
        }
        return found;
    }

    private Step passed(int position, String fingerprint) {
        Step step = submission.addStep(position, spec(StepRule.ONE, 0));
        step.state = StepState.PASSED;
        step.decidedFingerprint = fingerprint;
        return step;
    }

    private static StepSpec spec(StepRule rule, int ratio) {
        return new StepSpec("key", "zh", "en", StepType.SIGN, rule, ratio, 2, false, false, "leader-in-charge");
    }

    private static Submission submission() {
        SubjectFacts facts = new SubjectFacts("subject", ZoneId.of("Asia/Shanghai"), 1, 2, List.of(), null, null);
        return new Submission(new Origin("SS-1", "plan", new CaseRef("campaign", 1), facts, 3), "A plan", BY);
    }
}
