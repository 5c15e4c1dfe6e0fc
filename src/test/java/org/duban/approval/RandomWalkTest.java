package org.duban.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.approval.SubmissionStory.key;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.duban.audit.AuditEntry;
import org.duban.audit.AuditTrail;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.kernel.Refusal;
import org.duban.testing.DatabaseTest;
import org.duban.testing.MutableClock;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.duban.workflow.ProcessRuntime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * People do whatever they may, in any order: there is never a task without an open step, nothing is decided twice, and
 * from wherever they have come it can be brought to its end.
 */
@DatabaseTest
class RandomWalkTest {

    private static final int ACTS = 35;

    @Autowired
    TestCounties counties;

    @Autowired
    SubmissionStory story;

    @Autowired
    SubmissionService submissions;

    @Autowired
    ApprovalService approvals;

    @Autowired
    ProcessRuntime runtime;

    @Autowired
    AuditTrail audit;

    @Autowired
    MutableClock clock;

    @ParameterizedTest
    @ValueSource(longs = {11, 23, 37, 41, 59, 61, 73, 89, 97, 101})
    void endsWhereverItGoes(long seed) {
        Random random = new Random(seed);
        TestCounty county = counties.build();
        List<String> kinds = List.of("test-plain", "test-restart", "test-countersign", "test-ratio", "test-any");
        long id = story.drafted(county, kinds.get(random.nextInt(kinds.size())));
        for (int act = 0; act < ACTS && !ended(county, id); act++) {
            step(county, id, random);
            assertConsistent(county, id);
        }
        finish(county, id);
        assertConsistent(county, id);
        assertThat(actions(id))
                .filteredOn(
                        Set.of("submission.approved-finally", "submission.rejected", "submission.discarded")::contains)
                .hasSize(1);
    }

    private void step(TestCounty county, long id, Random random) {
        clock.advance(Duration.ofMinutes(7));
        List<Actor> people = people(county);
        for (int i = 0; i < people.size(); i++) {
            Actor person = people.get(random.nextInt(people.size()));
            List<SubmissionAction> may = mayDo(person, id);
            if (!may.isEmpty()) {
                SubmissionAction action = may.get(random.nextInt(may.size()));
                Actor other = people.get(random.nextInt(people.size()));
                try {
                    act(county, person, other, action, id, random);
                } catch (Refusal expected) {
                    assertThat(expected.kind()).isNotEqualTo(Refusal.Kind.NOT_FOUND);
                }
                return;
            }
        }
    }

    private List<SubmissionAction> mayDo(Actor person, long id) {
        try {
            Set<SubmissionAction> may =
                    new java.util.TreeSet<>(story.view(person, id).allowed());
            may.removeAll(Set.of(
                    SubmissionAction.COMMENT,
                    SubmissionAction.ASK,
                    SubmissionAction.COPY,
                    SubmissionAction.ANSWER,
                    SubmissionAction.ISSUE,
                    SubmissionAction.URGE));
            return new ArrayList<>(may);
        } catch (Refusal unseen) {
            return List.of();
        }
    }

    private void act(TestCounty county, Actor who, Actor other, SubmissionAction action, long id, Random random) {
        long to = other.personId();
        switch (action) {
            case EDIT -> submissions.edit(who, key(), id, SubmissionStory.text("Version " + random.nextInt(3)));
            case SEND -> submissions.send(who, key(), id);
            case WITHDRAW -> submissions.withdraw(who, key(), id, "why not");
            case APPROVE -> story.approve(who, id);
            case RETURN -> approvals.sendBack(who, key(), id, target(who, id, random), "why not");
            case TRANSFER -> approvals.transfer(who, key(), id, to, "why not");
            case DELEGATE -> approvals.delegate(who, key(), id, to, "why not");
            case TAKE_BACK -> approvals.takeBack(who, key(), id);
            case GIVE_OPINION -> approvals.giveOpinion(who, key(), id, "why not");
            case ADD_SIGNER_BEFORE -> approvals.addSignerBefore(who, key(), id, to, "why not");
            case ADD_SIGNER_AFTER -> approvals.addSignerAfter(who, key(), id, to, "why not");
            case REMOVE_SIGNER -> approvals.removeSigner(who, key(), id, removable(who, id), "why not");
            default -> story.view(county.liaison(), id);
        }
    }

    private Long target(Actor who, long id, Random random) {
        List<Long> targets = story.view(who, id).steps().stream()
                .filter(StepView::mayReturnTo)
                .map(StepView::id)
                .toList();
        return targets.isEmpty() || random.nextBoolean() ? null : targets.get(random.nextInt(targets.size()));
    }

    private long removable(Actor who, long id) {
        return story.view(who, id).steps().stream()
                .flatMap(step -> step.signers().stream())
                .filter(StepView.SignerView::removable)
                .map(StepView.SignerView::id)
                .findFirst()
                .orElseThrow();
    }

    /** Everybody asked says yes until nobody is asked. */
    private void finish(TestCounty county, long id) {
        for (int act = 0; act < 200 && !ended(county, id); act++) {
            if (story.state(county, id).editable()) {
                submissions.send(county.liaison(), key(), id);
            }
            for (Actor person : people(county)) {
                List<SubmissionAction> may = mayDo(person, id);
                if (may.contains(SubmissionAction.APPROVE)) {
                    story.approve(person, id);
                } else if (may.contains(SubmissionAction.GIVE_OPINION)) {
                    approvals.giveOpinion(person, key(), id, "yes");
                }
            }
        }
        assertThat(ended(county, id)).isTrue();
    }

    private boolean ended(TestCounty county, long id) {
        SubmissionState state = story.state(county, id);
        return state == SubmissionState.APPROVED
                || state == SubmissionState.REJECTED
                || state == SubmissionState.DISCARDED;
    }

    private void assertConsistent(TestCounty county, long id) {
        SubmissionView view = story.view(county.liaison(), id);
        List<StepView> open = view.steps().stream()
                .filter(step -> step.state() == StepState.OPEN)
                .toList();
        boolean running = view.state() == SubmissionState.IN_APPROVAL;
        assertThat(open).hasSize(running ? 1 : 0);
        Set<String> tasks = view.processInstanceId() == null
                ? Set.of()
                : runtime.openTasks(Objects.requireNonNull(view.processInstanceId()));
        assertThat(tasks)
                .isEqualTo(
                        switch (view.state()) {
                            case IN_APPROVAL -> Set.of("task_SignSubmission");
                            case RETURNED -> Set.of("task_ReviseSubmission");
                            case APPROVED -> Set.of("task_IssueSubmission");
                            default -> Set.of();
                        });
        assertThat(view.steps().stream()
                        .filter(step -> step.state() != StepState.OPEN)
                        .flatMap(step -> step.signers().stream())
                        .filter(one -> one.state() == SignerState.ASKED))
                .isEmpty();
        open.forEach(step -> assertThat(step.signers().stream()
                        .filter(one -> one.state() == SignerState.ASKED)
                        .map(StepView.SignerView::seat))
                .isNotEmpty()
                .doesNotHaveDuplicates());
    }

    private List<String> actions(long id) {
        return audit.timeline(new CaseRef(Submissions.CASE_TYPE, id)).stream()
                .map(AuditEntry::action)
                .toList();
    }

    private static List<Actor> people(TestCounty county) {
        return List.of(
                county.liaison(),
                county.head(),
                county.otherHead(),
                county.countyLeader(),
                county.groupHead(),
                county.officeDirector(),
                county.unitLeader(),
                county.member());
    }
}
