package org.duban.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.approval.SubmissionStory.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.duban.audit.AuditEntry;
import org.duban.audit.AuditTrail;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.kernel.Refusal;
import org.duban.organization.PostKind;
import org.duban.organization.Tier;
import org.duban.testing.DatabaseTest;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Votes of many at one moment come to one outcome. */
@DatabaseTest
class VotesAtOnceTest {

    private static final int SIGNERS = 50;

    @Autowired
    TestCounties counties;

    @Autowired
    SubmissionStory story;

    @Autowired
    SubmissionService submissions;

    @Autowired
    ApprovalService approvals;

    @Autowired
    SubmissionReader reader;

    @Autowired
    TestSubject subject;

    @Autowired
    AuditTrail audit;

    @Test
    void fiftyTogetherGiveOneOutcome() throws Exception {
        TestCounty county = counties.build();
        List<Actor> heads = new ArrayList<>();
        List<Long> units = new ArrayList<>();
        for (int i = 0; i < SIGNERS; i++) {
            long unit = counties.unit("lead", Tier.PARTY_COMMITTEE, county.county());
            units.add(unit);
            heads.add(counties.post(counties.person("lead head"), PostKind.UNIT_HEAD, unit));
        }
        long id = submissions.draft(
                county.liaison(),
                key(),
                new NewSubmission(
                        "test-ratio",
                        subject.in(county, units.toArray(Long[]::new)),
                        county.bureau(),
                        SubmissionStory.text("Everybody signs.")));
        submissions.send(county.liaison(), key(), id);
        String read = story.fingerprint(heads.get(0), id);

        List<String> answers = together(heads.stream()
                .<Callable<String>>map(
                        head -> () -> approvals.approve(head, key(), id, new Approval(read, "", null)) + "")
                .toList());

        assertThat(answers).filteredOn(String.valueOf(id)::equals).hasSize(30);
        assertThat(Set.copyOf(answers)).containsExactlyInAnyOrder(String.valueOf(id), "approval.already-handled");
        assertThat(story.state(county, id)).isEqualTo(SubmissionState.APPROVED);
        assertThat(actions(id))
                .filteredOn("submission.approved-finally"::equals)
                .hasSize(1);
        assertThat(actions(id)).filteredOn("submission.approved"::equals).hasSize(30);
        assertThat(audit.verify(new CaseRef(Submissions.CASE_TYPE, id)).whole()).isTrue();
    }

    @Test
    void ofWithdrawalAndApprovalAtOneMomentOneHolds() throws Exception {
        for (int round = 0; round < 5; round++) {
            TestCounty county = counties.build();
            long id = story.sent(county, "test-plain");
            String read = story.fingerprint(county.head(), id);
            List<String> answers = together(List.of(
                    () -> submissions.withdraw(county.liaison(), key(), id, "a page is missing") + "",
                    () -> approvals.approve(county.head(), key(), id, new Approval(read, "", null)) + ""));

            assertThat(answers).filteredOn(String.valueOf(id)::equals).hasSize(1);
            SubmissionView view = reader.view(id, county.liaison(), Locale.ENGLISH);
            boolean withdrawn = answers.get(0).equals(String.valueOf(id));
            assertThat(view.state()).isEqualTo(withdrawn ? SubmissionState.WITHDRAWN : SubmissionState.IN_APPROVAL);
        }
    }

    private List<String> actions(long id) {
        return audit.timeline(new CaseRef(Submissions.CASE_TYPE, id)).stream()
                .map(AuditEntry::action)
                .toList();
    }

    /** The id as text for what was done, else the code of the refusal. */
    private static List<String> together(List<Callable<String>> acts) throws Exception {
        CyclicBarrier start = new CyclicBarrier(acts.size());
        ExecutorService crowd = Executors.newFixedThreadPool(acts.size());
        try {
            List<Future<String>> answers = crowd.invokeAll(acts.stream()
                    .<Callable<String>>map(act -> () -> {
                        start.await(60, TimeUnit.SECONDS);
                        try {
                            return act.call();
                        } catch (Refusal refusal) {
                            return refusal.code();
                        }
                    })
                    .toList());
            List<String> said = new ArrayList<>();
            for (Future<String> answer : answers) {
                said.add(answer.get());
            }
            return said;
        } finally {
            crowd.shutdown();
        }
    }
}
