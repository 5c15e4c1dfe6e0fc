package org.duban.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.duban.approval.SubmissionLifeTest.refused;
import static org.duban.approval.SubmissionStory.key;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.duban.audit.AuditEntry;
import org.duban.audit.AuditTrail;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.organization.Directory;
import org.duban.organization.NewSubstitution;
import org.duban.organization.OrganizationService;
import org.duban.organization.PostEnd;
import org.duban.organization.PostKind;
import org.duban.organization.Substitutes;
import org.duban.testing.DatabaseTest;
import org.duban.testing.MutableClock;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.duban.workflow.ProcessRuntime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** People who come into a submission beside its route, and leave it again. */
@DatabaseTest
class SignersTest {

    @Autowired
    TestCounties counties;

    @Autowired
    SubmissionStory story;

    @Autowired
    SubmissionService submissions;

    @Autowired
    ApprovalService approvals;

    @Autowired
    MeetingService meetings;

    @Autowired
    SubmissionReader reader;

    @Autowired
    Substitutes substitutes;

    @Autowired
    OrganizationService organization;

    @Autowired
    Directory directory;

    @Autowired
    ProcessRuntime runtime;

    @Autowired
    AuditTrail audit;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    TestCounty county;

    @BeforeEach
    void county() {
        county = counties.build();
    }

    @Test
    void aTransferredSignatureIsTheOthers() {
        long id = story.sent(county, "test-plain");
        approvals.transfer(county.head(), key(), id, county.unitLeader().personId(), "I am travelling");
        refused("approval.already-handled", () -> story.approve(county.head(), id));
        assertThat(waitingKeys(id)).contains("person:" + county.unitLeader().personId());
        story.approve(county.unitLeader(), id);
        assertThat(story.step(county, id, "Unit").state()).isEqualTo(StepState.PASSED);
    }

    @Test
    void aDelegatedSignatureComesBackWithAnOpinion() {
        long id = story.sent(county, "test-plain");
        approvals.delegate(county.head(), key(), id, county.unitLeader().personId(), "what do you think?");
        refused("approval.already-handled", "approval.moved-on", () -> story.approve(county.head(), id));
        refused("approval.already-handled", "approval.moved-on", () -> story.approve(county.unitLeader(), id));
        approvals.giveOpinion(county.unitLeader(), key(), id, "good enough");
        story.approve(county.head(), id, "agreed");

        assertThat(story.step(county, id, "Unit").signers())
                .extracting(StepView.SignerView::state)
                .containsExactly(SignerState.APPROVED, SignerState.ADVISED);
    }

    @Test
    void aDelegationIsTakenBack() {
        long id = story.sent(county, "test-plain");
        approvals.delegate(county.head(), key(), id, county.unitLeader().personId(), "what do you think?");
        approvals.takeBack(county.head(), key(), id);
        refused(
                "approval.already-handled",
                "approval.moved-on",
                () -> approvals.giveOpinion(county.unitLeader(), key(), id, "late"));
        story.approve(county.head(), id);
        assertThat(story.step(county, id, "Unit").state()).isEqualTo(StepState.PASSED);
    }

    @Test
    void aDelegationNeverRunsInACircleNorToTheAuthor() {
        long id = story.sent(county, "test-plain");
        refused(
                "approval.author-cannot-sign",
                () -> approvals.delegate(
                        county.head(), key(), id, county.liaison().personId(), "you know it"));
        refused(
                "approval.to-oneself",
                () -> approvals.transfer(county.head(), key(), id, county.head().personId(), "me"));
        approvals.delegate(county.head(), key(), id, county.unitLeader().personId(), "what do you think?");
        refused(
                "approval.circular-delegation",
                () -> approvals.delegate(
                        county.unitLeader(), key(), id, county.head().personId(), "you"));
    }

    @Test
    void aSignerAddedBeforeSignsFirst() {
        long id = story.sent(county, "test-plain");
        approvals.addSignerBefore(county.head(), key(), id, county.unitLeader().personId(), "check the money");
        assertThat(story.view(county.liaison(), id).waitingFor())
                .containsExactly(county.unitLeader().name());
        story.approve(county.unitLeader(), id);
        assertThat(story.step(county, id, "Unit").state()).isEqualTo(StepState.OPEN);
        story.approve(county.head(), id);
        assertThat(story.step(county, id, "Unit").state()).isEqualTo(StepState.PASSED);
    }

    @Test
    void anAddedSignerMaySendItBack() {
        long id = story.sent(county, "test-plain");
        approvals.addSignerBefore(county.head(), key(), id, county.unitLeader().personId(), "check the money");
        story.sendBack(county.unitLeader(), id);
        assertThat(story.state(county, id)).isEqualTo(SubmissionState.RETURNED);
        story.resent(county, id);
        assertThat(story.view(county.liaison(), id).waitingFor())
                .containsExactly(county.head().name());
    }

    @Test
    void aSignerAddedAfterIsAskedBeforeTheNextStep() {
        long id = story.sent(county, "test-plain");
        approvals.addSignerAfter(county.head(), key(), id, county.unitLeader().personId(), "for the branches");
        story.approve(county.head(), id);
        assertThat(story.view(county.liaison(), id).waitingFor())
                .containsExactly(county.unitLeader().name());
        story.approve(county.unitLeader(), id);
        assertThat(story.view(county.liaison(), id).waitingFor())
                .containsExactly(county.countyLeader().name());
        story.approve(county.countyLeader(), id);
        assertThat(story.state(county, id)).isEqualTo(SubmissionState.APPROVED);
    }

    @Test
    void whoAddedASignerRemovesThemAgain() {
        long id = story.sent(county, "test-plain");
        approvals.addSignerBefore(county.head(), key(), id, county.unitLeader().personId(), "check the money");
        remove(county.head(), id, county.unitLeader());
        assertThat(story.view(county.liaison(), id).waitingFor())
                .containsExactly(county.head().name());

        approvals.addSignerAfter(county.head(), key(), id, county.unitLeader().personId(), "for the branches");
        story.approve(county.head(), id);
        remove(county.head(), id, county.unitLeader());
        assertThat(story.view(county.liaison(), id).waitingFor())
                .containsExactly(county.countyLeader().name());
        assertThat(openTasks(id)).containsExactly("task_SignSubmission");
    }

    @Test
    void aSignerAddedAfterIsRemovedBeforeBeingAsked() {
        long id = story.sent(county, "test-plain");
        approvals.addSignerAfter(county.head(), key(), id, county.unitLeader().personId(), "for the branches");
        remove(county.head(), id, county.unitLeader());
        story.approve(county.head(), id);
        assertThat(story.view(county.liaison(), id).waitingFor())
                .containsExactly(county.countyLeader().name());
    }

    @Test
    void theOfficeRemovesOneOfSeveralAndTheRestDecide() {
        long id = story.sent(county, "test-countersign");
        story.approve(county.officeDirector(), id);
        remove(county.officeDirector(), id, county.head());
        assertThat(story.step(county, id, "Units").state()).isEqualTo(StepState.OPEN);
        refused("approval.last-signer", () -> remove(county.officeDirector(), id, county.otherHead()));
        story.approve(county.otherHead(), id);
        assertThat(story.view(county.liaison(), id).waitingFor())
                .containsExactly(county.groupHead().name());
    }

    @Test
    void removingTheLastWhoOwesAnAnswerDecidesTheStep() {
        long id = story.sent(county, "test-countersign");
        story.approve(county.officeDirector(), id);
        story.approve(county.otherHead(), id);
        remove(county.officeDirector(), id, county.head());
        assertThat(story.view(county.liaison(), id).waitingFor())
                .containsExactly(county.groupHead().name());
        assertThat(openTasks(id)).containsExactly("task_SignSubmission");
    }

    @Test
    void aSubstituteSeesAndSignsAndTheRecordSaysForWhom() {
        long id = story.sent(county, "test-plain");
        substitute(county.head(), county.member(), null);
        assertThat(waitingKeys(id)).contains("substitute:" + county.head().personId());
        assertThat(story.view(county.member(), id).actingFor())
                .satisfies(one -> assertThat(one.id()).isEqualTo(county.head().personId()));
        story.approve(county.member(), id, "for her");

        StepView.SignerView vote = story.step(county, id, "Unit").signers().get(0);
        assertThat(vote.person().id()).isEqualTo(county.head().personId());
        assertThat(vote.decidedBy())
                .satisfies(one -> assertThat(one.id()).isEqualTo(county.member().personId()));
        assertThat(audit.timeline(ref(id)))
                .filteredOn(entry -> entry.action().equals("submission.approved"))
                .extracting(AuditEntry::onBehalfOf)
                .containsExactly(county.head().name());
    }

    @Test
    void aSubstituteForAnotherKindDoesNotEvenSeeIt() {
        long id = story.sent(county, "test-plain");
        substitute(county.head(), county.member(), "test-list");
        refused("approval.not-found", () -> story.view(county.member(), id));
        refused(
                "approval.not-found",
                () -> approvals.approve(county.member(), key(), id, new Approval("x", null, null)));
    }

    @Test
    void aSubstituteTransfersAndTheSignatureIsTheOthers() {
        long id = story.sent(county, "test-plain");
        substitute(county.head(), county.member(), "test-plain");
        approvals.transfer(county.member(), key(), id, county.unitLeader().personId(), "he knows it better");
        refused("approval.already-handled", () -> story.approve(county.member(), id));
        story.approve(county.unitLeader(), id);
        assertThat(story.step(county, id, "Unit").state()).isEqualTo(StepState.PASSED);
    }

    @Test
    void theAuthorNeverSignsWhateverPostTheyHold() {
        long id = submissions.send(
                county.head(), key(), story.drafted(county, "test-plain", county.head(), county.bureau()));
        assertThat(story.view(county.head(), id).waitingFor())
                .containsExactly(county.countyLeader().name());
        refused(
                "approval.own-submission",
                () -> approvals.approve(
                        county.head(), key(), id, new Approval(story.fingerprint(county.head(), id), "", null)));

        substitute(county.countyLeader(), county.head(), null);
        refused(
                "approval.own-submission",
                () -> approvals.approve(
                        county.head(), key(), id, new Approval(story.fingerprint(county.head(), id), "", null)));
    }

    @Test
    void anOpenSignatureGoesToTheSuccessor() {
        long id = story.sent(county, "test-plain");
        long post = directory.current().postsOf(county.head().personId()).get(0).id();
        assertThat(organization.openWorkBehind(county.officeDirector(), post))
                .extracting(line -> line.ref().id())
                .contains(id);
        refused(
                "approval.successor-excluded",
                () -> organization.endPost(
                        county.officeDirector(),
                        key(),
                        post,
                        new PostEnd(county.liaison().personId(), true, "moves")));
        organization.endPost(
                county.officeDirector(),
                key(),
                post,
                new PostEnd(county.unitLeader().personId(), true, "moves"));
        story.approve(county.unitLeader(), id);
        assertThat(story.step(county, id, "Unit").state()).isEqualTo(StepState.PASSED);
    }

    @Test
    void whatWasSentBackGoesToTheAuthorsSuccessorWhoNeverSignsIt() {
        long id = story.sent(county, "test-plain");
        story.sendBack(county.head(), id);
        long post =
                directory.current().postsOf(county.liaison().personId()).get(0).id();
        refused(
                "approval.author-excluded",
                () -> organization.endPost(
                        county.officeDirector(),
                        key(),
                        post,
                        new PostEnd(county.head().personId(), true, "moves")));
        organization.endPost(
                county.officeDirector(),
                key(),
                post,
                new PostEnd(county.unitLeader().personId(), true, "moves"));

        assertThat(waitingKeys(id))
                .containsExactly("person:" + county.unitLeader().personId());
        submissions.edit(county.unitLeader(), key(), id, SubmissionStory.text("Better."));
        submissions.send(county.unitLeader(), key(), id);
        refused("approval.moved-on", () -> submissions.withdraw(county.liaison(), key(), id, "mine"));
        assertThat(story.view(county.unitLeader(), id).author().id())
                .isEqualTo(county.unitLeader().personId());
    }

    @Test
    void aFormerAuthorNeverDecidesOnWhatTheyWrote() {
        long id = story.sent(county, "test-plain");
        story.sendBack(county.head(), id);
        handOver(county.liaison(), county.unitLeader());
        counties.post(county.liaison(), PostKind.MEMBER, county.branch());
        submissions.send(county.unitLeader(), key(), id);

        refused(
                "approval.author-cannot-sign",
                () -> approvals.transfer(
                        county.head(), key(), id, county.liaison().personId(), "you wrote it"));
        substitute(county.head(), county.liaison(), null);
        String read = story.fingerprint(county.liaison(), id);
        refused(
                "approval.own-submission",
                () -> approvals.approve(county.liaison(), key(), id, new Approval(read, "", null)));
        assertThat(story.view(county.liaison(), id).allowed())
                .doesNotContain(SubmissionAction.APPROVE, SubmissionAction.RETURN, SubmissionAction.EDIT);
        assertThat(jdbc.queryForList(
                        "select x.person_id from inbox_excluded x join inbox_task t on t.id = x.task_id"
                                + " where t.case_type = ? and t.case_id = ?",
                        Long.class,
                        Submissions.CASE_TYPE,
                        id))
                .contains(county.liaison().personId(), county.unitLeader().personId());
        long post = directory.current().postsOf(county.head().personId()).get(0).id();
        refused(
                "approval.successor-excluded",
                () -> organization.endPost(
                        county.officeDirector(),
                        key(),
                        post,
                        new PostEnd(county.liaison().personId(), true, "moves")));
    }

    @Test
    void whoSignedForSomebodyElseDoesNotBecomeTheAuthor() {
        long id = story.sent(county, "test-plain");
        substitute(county.head(), county.member(), null);
        story.approve(county.member(), id);
        story.sendBack(county.countyLeader(), id);
        long post =
                directory.current().postsOf(county.liaison().personId()).get(0).id();
        refused(
                "approval.author-excluded",
                () -> organization.endPost(
                        county.officeDirector(),
                        key(),
                        post,
                        new PostEnd(county.member().personId(), true, "moves")));
    }

    @Test
    void whoIsYetToBeAskedDoesNotBecomeTheAuthor() {
        long id = story.sent(county, "test-plain");
        approvals.addSignerAfter(county.head(), key(), id, county.member().personId(), "for the branches");

        refused("approval.author-excluded", () -> handOver(county.liaison(), county.member()));

        remove(county.head(), id, county.member());
        handOver(county.liaison(), county.member());
        assertThat(story.view(county.member(), id).author().id())
                .isEqualTo(county.member().personId());
    }

    @Test
    void aSubstituteConfirmsAMeetingAndItIsShownForWhom() {
        long id = story.sent(county, "test-meeting");
        story.recordMeeting(county, id, MeetingOutcome.PASSED);
        substitute(county.groupHead(), county.countyLeader(), null);
        meetings.confirm(county.countyLeader(), key(), id, story.fingerprint(county.countyLeader(), id));

        StepView.MeetingView meeting = story.step(county, id, "Meeting").meeting();
        assertThat(meeting).isNotNull();
        assertThat(meeting.chair().id()).isEqualTo(county.groupHead().personId());
        assertThat(meeting.confirmedBy()).satisfies(one -> assertThat(one.id())
                .isEqualTo(county.countyLeader().personId()));
        assertThat(reader.printForm(id, county.liaison(), Locale.ENGLISH).opinions())
                .extracting(PrintForm.Opinion::person, PrintForm.Opinion::actedBy)
                .containsExactly(
                        tuple(county.groupHead().name(), county.countyLeader().name()));
    }

    @Test
    void aMeetingThatItsChairConfirmsIsShownAsTheChairs() {
        long id = story.sent(county, "test-meeting");
        story.recordMeeting(county, id, MeetingOutcome.PASSED);
        story.confirmMeeting(county, id);
        assertThat(reader.printForm(id, county.liaison(), Locale.ENGLISH).opinions())
                .extracting(PrintForm.Opinion::actedBy)
                .containsOnlyNulls();
    }

    private void handOver(Actor author, Actor successor) {
        long post = directory.current().postsOf(author.personId()).get(0).id();
        organization.endPost(county.officeDirector(), key(), post, new PostEnd(successor.personId(), true, "moves"));
    }

    @Test
    void severalOfOneKindAtOneStepAreApprovedTogetherEachWithItsResult() {
        long one = story.sent(county, "test-plain");
        long gone = story.sent(county, "test-plain");
        Seen seenGone = seen(county.head(), gone);
        submissions.withdraw(county.liaison(), key(), gone, "a page is missing");
        List<BatchResult> results =
                approvals.approveAll(county.head(), key(), List.of(seen(county.head(), one), seenGone), "fine");
        assertThat(results).extracting(BatchResult::done).containsExactly(true, false);

        long other = story.sent(county, "test-hand");
        long again = story.sent(county, "test-plain");
        refused(
                "approval.batch-mixed",
                () -> approvals.approveAll(
                        county.head(), key(), List.of(seen(county.head(), other), seen(county.head(), again)), "fine"));
    }

    @Test
    void questionsAnswersCommentsAndCopiesDecideNothing() {
        long id = story.sent(county, "test-plain");
        approvals.ask(county.head(), key(), id, "why so early?");
        long question = story.view(county.head(), id).remarks().get(0).id();
        approvals.answer(county.liaison(), key(), id, question, "people asked for it");
        approvals.comment(county.head(), key(), id, "I see");
        refused("approval.not-found", () -> story.view(county.member(), id));
        approvals.copyTo(county.head(), key(), id, Set.of(county.member().personId()));
        submissions.seen(county.member(), id, 1);

        assertThat(story.view(county.member(), id).copies()).singleElement().satisfies(copy -> assertThat(copy.readAt())
                .isNotNull());
        assertThat(story.view(county.member(), id).remarks())
                .extracting(SubmissionView.RemarkView::kind)
                .containsExactly(RemarkKind.QUESTION, RemarkKind.ANSWER, RemarkKind.COMMENT);
        assertThat(story.state(county, id)).isEqualTo(SubmissionState.IN_APPROVAL);
    }

    private Seen seen(Actor who, long id) {
        return new Seen(id, story.fingerprint(who, id));
    }

    private void remove(Actor who, long id, Actor signer) {
        long row = story.view(who, id).steps().stream()
                .flatMap(step -> step.signers().stream())
                .filter(one ->
                        one.person().id() == signer.personId() && one.state().open())
                .findFirst()
                .orElseThrow()
                .id();
        approvals.removeSigner(who, key(), id, row, "not needed");
    }

    private void substitute(Actor principal, Actor substitute, String scope) {
        substitutes.appoint(
                principal,
                key(),
                new NewSubstitution(
                        principal.personId(),
                        substitute.personId(),
                        scope,
                        clock.today(),
                        clock.today().plusDays(7),
                        "travelling"));
    }

    private List<String> waitingKeys(long id) {
        return jdbc.queryForList(
                "select c.candidate_key from inbox_candidate c join inbox_task t on t.id = c.task_id"
                        + " where t.case_type = ? and t.case_id = ?",
                String.class,
                Submissions.CASE_TYPE,
                id);
    }

    private Set<String> openTasks(long id) {
        return runtime.openTasks(java.util.Objects.requireNonNull(
                story.view(county.liaison(), id).processInstanceId()));
    }

    private static CaseRef ref(long id) {
        return new CaseRef(Submissions.CASE_TYPE, id);
    }
}
