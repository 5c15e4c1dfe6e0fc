package org.duban.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.approval.SubmissionStory.key;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.duban.audit.AuditEntry;
import org.duban.audit.AuditTrail;
import org.duban.deadline.AlertLevel;
import org.duban.evidence.EvidenceStore;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.kernel.Refusal;
import org.duban.notification.NoticeCentre;
import org.duban.organization.PostKind;
import org.duban.testing.DatabaseTest;
import org.duban.testing.MutableClock;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.duban.testing.Timers;
import org.duban.workflow.ProcessRuntime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The whole way through the services, the engine and the database; every path of the model once. */
@DatabaseTest
class SubmissionLifeTest {

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
    IssueService issues;

    @Autowired
    SubmissionReader reader;

    @Autowired
    EvidenceStore evidence;

    @Autowired
    TestSubject subject;

    @Autowired
    NoticeCentre notices;

    @Autowired
    AuditTrail audit;

    @Autowired
    ProcessRuntime runtime;

    @Autowired
    Timers timers;

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
    void goesFromDraftToReceiptThroughFourPeople() {
        long id = story.approved(county);
        assertThat(story.state(county, id)).isEqualTo(SubmissionState.APPROVED);
        assertThat(openTasks(id)).containsExactly("task_IssueSubmission");

        story.issued(county, id, county.bureau(), county.otherBureau());
        assertThat(story.state(county, id)).isEqualTo(SubmissionState.ISSUED);
        issues.confirmReceipt(county.head(), key(), id, county.bureau());
        assertThat(story.state(county, id)).isEqualTo(SubmissionState.ISSUED);
        issues.confirmReceipt(county.otherHead(), key(), id, county.otherBureau());

        assertThat(story.state(county, id)).isEqualTo(SubmissionState.ARCHIVED);
        assertThat(openTasks(id)).isEmpty();
        assertThat(audit.verify(ref(id)).whole()).isTrue();
        assertThat(actions(id))
                .containsExactly(
                        "submission.drafted",
                        "submission.sent",
                        "submission.approved",
                        "submission.approved",
                        "submission.approved-finally",
                        "submission.issued",
                        "submission.received",
                        "submission.received");
    }

    @Test
    void anIssueWithoutRecipientsGoesToTheFileAtOnce() {
        long id = story.issued(county, story.approved(county));
        assertThat(story.state(county, id)).isEqualTo(SubmissionState.ARCHIVED);
        assertThat(openTasks(id)).isEmpty();
    }

    @Test
    void aDocumentNumberIsUsedOnce() {
        long one = story.issued(county, story.approved(county));
        long other = story.approved(county);
        String taken = "DOC-" + one;
        refused(
                "approval.document-number-taken",
                () -> issues.issue(county.officeMember(), key(), other, new Issue(taken, clock.today(), Set.of())));
    }

    @Test
    void resumesAtTheStepThatReturnedItAndAsksNobodyTwiceForUnchangedContent() {
        long id = story.sent(county, "test-plain");
        story.approve(county.head(), id);
        story.sendBack(county.countyLeader(), id);
        assertThat(story.state(county, id)).isEqualTo(SubmissionState.RETURNED);
        assertThat(openTasks(id)).containsExactly("task_ReviseSubmission");
        assertThat(story.view(county.liaison(), id).returned())
                .satisfies(note -> assertThat(note.reason()).isEqualTo("too vague"));

        story.resent(county, id);
        assertThat(story.view(county.liaison(), id).waitingFor())
                .containsExactly(county.countyLeader().name());
        story.approve(county.countyLeader(), id);
        assertThat(story.state(county, id)).isEqualTo(SubmissionState.APPROVED);
    }

    @Test
    void changedContentLetsDecisionsFallAndAsksEverybodyAgain() {
        long id = story.sent(county, "test-plain");
        story.approve(county.head(), id, "fine");
        story.sendBack(county.countyLeader(), id);
        story.editedAndSent(county, id, "Open the windows an hour earlier.\nTell everybody.");

        assertThat(actions(id)).contains("submission.decisions-fell");
        assertThat(story.step(county, id, "Unit").state()).isEqualTo(StepState.VOID);
        assertThat(story.step(county, id, "Unit").signers()).singleElement().satisfies(one -> assertThat(one.fallen())
                .isTrue());
        story.approve(county.countyLeader(), id);
        assertThat(story.state(county, id)).isEqualTo(SubmissionState.IN_APPROVAL);
        assertThat(story.view(county.head(), id).changedSince()).isEqualTo(1);
        assertThat(notices.of(county.head(), null, 10, Locale.ENGLISH))
                .anyMatch(notice -> notice.text().endsWith("is now version 2; your decision no longer holds"));
        story.approve(county.head(), id);
        assertThat(story.state(county, id)).isEqualTo(SubmissionState.APPROVED);
    }

    @Test
    void aRouteThatRestartsAsksEverybodyOnceMore() {
        long id = story.sent(county, "test-restart");
        story.approve(county.head(), id);
        story.approve(county.countyLeader(), id);
        story.sendBack(county.groupHead(), id);
        story.resent(county, id);

        assertThat(story.view(county.liaison(), id).waitingFor())
                .containsExactly(county.head().name());
        story.approve(county.head(), id);
        story.approve(county.countyLeader(), id);
        story.approve(county.groupHead(), id);
        assertThat(story.state(county, id)).isEqualTo(SubmissionState.APPROVED);
    }

    @Test
    void goesBackToAStepThatWasPassedAndOnFromThere() {
        long id = story.sent(county, "test-countersign");
        story.approve(county.officeDirector(), id);
        story.approve(county.head(), id);
        story.approve(county.otherHead(), id);
        long office = story.step(county, id, "Office").id();
        refused(
                "approval.step-not-passed",
                () -> approvals.sendBack(
                        county.groupHead(),
                        key(),
                        id,
                        story.step(county, id, "Head").id(),
                        "no"));
        approvals.sendBack(county.groupHead(), key(), id, office, "check the figures");

        assertThat(story.view(county.liaison(), id).waitingFor())
                .containsExactly(county.officeDirector().name());
        story.approve(county.officeDirector(), id);
        assertThat(story.view(county.liaison(), id).waitingFor())
                .containsExactly(county.groupHead().name());
        story.approve(county.groupHead(), id);
        assertThat(story.state(county, id)).isEqualTo(SubmissionState.APPROVED);
    }

    @Test
    void aReturnOutOfACountersignCancelsTheOpenVotes() {
        long id = story.sent(county, "test-countersign");
        story.approve(county.officeDirector(), id);
        assertThat(openTasks(id)).containsExactly("task_SignSubmission");
        story.sendBack(county.otherHead(), id);

        assertThat(openTasks(id)).containsExactly("task_ReviseSubmission");
        refused("approval.already-handled", () -> story.approve(county.head(), id));
        story.resent(county, id);
        assertThat(story.view(county.liaison(), id).waitingFor())
                .containsExactlyInAnyOrder(
                        county.head().name(), county.otherHead().name());
    }

    @Test
    void outOfACountersignItGoesBackToAStepThatWasPassed() {
        long id = story.sent(county, "test-countersign");
        story.approve(county.officeDirector(), id);
        story.approve(county.head(), id);
        long office = story.step(county, id, "Office").id();
        approvals.sendBack(county.otherHead(), key(), id, office, "check the figures");

        assertThat(openTasks(id)).containsExactly("task_SignSubmission");
        assertThat(story.view(county.liaison(), id).waitingFor())
                .containsExactly(county.officeDirector().name());
        refused("approval.already-handled", () -> story.approve(county.head(), id));
        story.approve(county.officeDirector(), id);
        assertThat(story.view(county.liaison(), id).waitingFor())
                .containsExactlyInAnyOrder(
                        county.head().name(), county.otherHead().name());
        story.approve(county.otherHead(), id);
        story.approve(county.head(), id);
        story.approve(county.groupHead(), id);
        assertThat(story.state(county, id)).isEqualTo(SubmissionState.APPROVED);
    }

    @Test
    void whoeverSignedAlreadyIsLeftOutOfAStepForAllAndTheRestIsAsked() {
        long id = story.sent(county, "test-rest");
        story.approve(county.head(), id);
        assertThat(story.view(county.liaison(), id).waitingFor())
                .containsExactly(county.otherHead().name());
        story.approve(county.otherHead(), id);
        assertThat(story.state(county, id)).isEqualTo(SubmissionState.APPROVED);
    }

    @Test
    void aStepNamesAPerson() {
        long unfilled = story.drafted(county, "test-named");
        refused("approval.step-unfilled", () -> submissions.send(county.liaison(), key(), unfilled));
        Actor expert = counties.person("expert");
        jdbc.update("update organization_person set username = 'named-expert' where id = ?", expert.personId());
        counties.post(expert, PostKind.MEMBER, county.otherBureau());

        submissions.send(county.liaison(), key(), unfilled);
        assertThat(story.view(county.liaison(), unfilled).waitingFor()).containsExactly(expert.name());
        story.approve(expert, unfilled);
        assertThat(story.state(county, unfilled)).isEqualTo(SubmissionState.APPROVED);
        jdbc.update(
                "update organization_person set username = ? where id = ?",
                TestCounty.usernameOf(expert),
                expert.personId());
    }

    @Test
    void anUnfilledPostIsReportedWheneverItIsSent() {
        long id = story.sent(county, "test-plain");
        submissions.withdraw(county.liaison(), key(), id, "a page is missing");
        long returned = story.sent(county, "test-plain");
        story.approve(county.head(), returned);
        story.sendBack(county.countyLeader(), returned);
        jdbc.update("delete from organization_portfolio where unit_id = ?", county.bureau());
        counties.person("somebody, so that the organisation is read anew");

        refused("approval.step-unfilled", () -> story.resent(county, id));
        assertThat(story.state(county, id)).isEqualTo(SubmissionState.WITHDRAWN);
        refused("approval.step-unfilled", () -> story.resent(county, returned));
        assertThat(story.state(county, returned)).isEqualTo(SubmissionState.RETURNED);
        counties.portfolio(county.unitLeader(), county.bureau());
        story.resent(county, id);
        story.resent(county, returned);
        assertThat(story.view(county.liaison(), returned).waitingFor())
                .containsExactly(county.unitLeader().name());
    }

    @Test
    void aPostThatIsEmptyInTheUnitIsSaidToBeBeforeSending() {
        long id = story.drafted(county, "test-plain", county.handler(), county.branch());
        RoutePreview.Step step =
                reader.preview(id, county.handler(), Locale.ENGLISH).steps().get(0);
        assertThat(step.people())
                .extracting(one -> one.person().id())
                .containsExactly(county.head().personId());
        assertThat(step.vacantIn()).satisfies(unit -> assertThat(unit.id()).isEqualTo(county.branch()));
        long own = story.drafted(county, "test-plain");
        assertThat(reader.preview(own, county.liaison(), Locale.ENGLISH).steps())
                .allSatisfy(each -> assertThat(each.vacantIn()).isNull());
    }

    @Test
    void rejectedIsForGood() {
        long id = story.sent(county, "test-plain");
        approvals.reject(county.head(), key(), id, "not this year");
        assertThat(story.state(county, id)).isEqualTo(SubmissionState.REJECTED);
        assertThat(openTasks(id)).isEmpty();
        refused("approval.moved-on", () -> submissions.send(county.liaison(), key(), id));
    }

    @Test
    void aReturnedSubmissionCanBeGivenUp() {
        long id = story.sent(county, "test-plain");
        story.sendBack(county.head(), id);
        submissions.discard(county.liaison(), key(), id);
        assertThat(story.state(county, id)).isEqualTo(SubmissionState.DISCARDED);
        assertThat(openTasks(id)).isEmpty();
    }

    @Test
    void theAuthorWithdrawsUntilSomebodyDecided() {
        long id = story.sent(county, "test-plain");
        submissions.withdraw(county.liaison(), key(), id, "a page is missing");
        assertThat(story.state(county, id)).isEqualTo(SubmissionState.WITHDRAWN);
        refused("approval.already-handled", "approval.moved-on", () -> story.approve(county.head(), id));

        story.editedAndSent(county, id, "With the page.");
        story.approve(county.head(), id);
        refused("approval.already-decided", () -> submissions.withdraw(county.liaison(), key(), id, "again"));
    }

    @Test
    void aStaleVersionIsNotApproved() {
        long id = story.sent(county, "test-plain");
        String read = story.fingerprint(county.head(), id);
        submissions.withdraw(county.liaison(), key(), id, "a page is missing");
        story.editedAndSent(county, id, "With the page.");
        refused(
                "approval.stale-version",
                () -> approvals.approve(county.head(), key(), id, new Approval(read, "", null)));
    }

    @Test
    void anyOneSufficesAndTheOthersAreAskedNoMore() {
        long id = story.sent(county, "test-any");
        story.approve(county.otherHead(), id);
        assertThat(story.step(county, id, "Units").state()).isEqualTo(StepState.PASSED);
        refused("approval.already-handled", () -> story.approve(county.head(), id));
    }

    @Test
    void aRatioPassesAsSoonAsItIsReachedAndReturnsAsSoonAsItCannotBe() {
        long passed = story.sent(county, "test-ratio");
        story.approve(county.head(), passed);
        assertThat(story.state(county, passed)).isEqualTo(SubmissionState.IN_APPROVAL);
        story.approve(county.otherHead(), passed);
        assertThat(story.state(county, passed)).isEqualTo(SubmissionState.APPROVED);

        long missed = story.sent(county, "test-ratio");
        approvals.reject(county.head(), key(), missed, "too dear");
        assertThat(story.state(county, missed)).isEqualTo(SubmissionState.RETURNED);
        assertThat(actions(missed)).contains("submission.opposed", "submission.ratio-missed");
    }

    @Test
    void aStepSignedByHandNeedsTheSignatureAndWhoSignedTheSameContentIsNotAskedAgain() throws IOException {
        long id = story.sent(county, "test-hand");
        refused("approval.signature-missing", () -> story.approve(county.head(), id));
        String read = story.fingerprint(county.head(), id);
        long words = upload("note.txt", "no picture".getBytes(StandardCharsets.UTF_8));
        refused(
                "approval.signature-no-picture",
                () -> approvals.approve(county.head(), key(), id, new Approval(read, "", words)));
        long signature = upload("signature.png", picture());
        approvals.approve(county.head(), key(), id, new Approval(read, "", signature));

        assertThat(story.step(county, id, "Unit").signers().get(0).signatureId())
                .isEqualTo(signature);
        assertThat(story.step(county, id, "Again").state()).isEqualTo(StepState.SKIPPED);
        assertThat(story.state(county, id)).isEqualTo(SubmissionState.APPROVED);
        assertThat(actions(id)).contains("submission.step-skipped");
    }

    private long upload(String name, byte[] content) {
        return evidence.upload(county.head(), name, new ByteArrayInputStream(content))
                .id();
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    @Test
    void aMeetingIsRecordedCorrectedAndConfirmed() {
        long id = story.sent(county, "test-meeting");
        assertThat(openTasks(id)).containsExactly("task_RecordMeeting");
        refused(
                "approval.not-a-chair",
                () -> meetings.record(
                        county.officeMember(),
                        key(),
                        id,
                        new MeetingRecord(
                                clock.today(), county.member().personId(), "All", MeetingOutcome.PASSED, "Agreed")));
        story.recordMeeting(county, id, MeetingOutcome.PASSED);
        meetings.correct(county.groupHead(), key(), id, "one was absent");
        assertThat(openTasks(id)).containsExactly("task_RecordMeeting");
        story.recordMeeting(county, id, MeetingOutcome.PASSED);
        refused("approval.moved-on", () -> submissions.withdraw(county.liaison(), key(), id, "too late"));
        story.confirmMeeting(county, id);
        assertThat(story.state(county, id)).isEqualTo(SubmissionState.APPROVED);
    }

    @Test
    void aMeetingSendsBackOrRejects() {
        long returned = story.sent(county, "test-meeting");
        story.recordMeeting(county, returned, MeetingOutcome.RETURNED);
        story.confirmMeeting(county, returned);
        assertThat(story.state(county, returned)).isEqualTo(SubmissionState.RETURNED);

        long rejected = story.sent(county, "test-meeting");
        story.recordMeeting(county, rejected, MeetingOutcome.REJECTED);
        story.confirmMeeting(county, rejected);
        assertThat(story.state(county, rejected)).isEqualTo(SubmissionState.REJECTED);
    }

    @Test
    void theClockRemindsAndEscalatesAndNeverConsents() {
        long id = story.sent(county, "test-plain");
        assertThat(story.view(county.liaison(), id).dueOn()).isEqualTo(LocalDate.of(2023, 10, 11));
        clock.setTo(LocalDate.of(2023, 10, 10));
        fire(id);
        assertThat(story.view(county.liaison(), id).level()).isEqualTo(AlertLevel.YELLOW);
        clock.setTo(LocalDate.of(2023, 10, 12));
        fire(id);

        assertThat(story.view(county.liaison(), id).level()).isEqualTo(AlertLevel.RED);
        assertThat(story.state(county, id)).isEqualTo(SubmissionState.IN_APPROVAL);
        assertThat(openTasks(id)).containsExactly("task_SignSubmission");
        assertThat(actions(id)).containsSubsequence("escalation.near", "escalation.overdue", "submission.escalated");
        for (Actor told : List.of(county.head(), county.liaison(), county.officeMember(), county.countyLeader())) {
            assertThat(notices.of(told, null, 10, Locale.ENGLISH))
                    .as(told.name())
                    .anyMatch(notice ->
                            notice.text().startsWith("Overdue") && notice.text().contains("2023-10-11"));
        }
        clock.advance(Duration.ofDays(30));
        fire(id);
        assertThat(story.step(county, id, "Unit").state()).isEqualTo(StepState.OPEN);
    }

    @Test
    void aMeetingThatNobodyRecordsIsEscalatedAboveTheOfficeAndTheTimelineSaysToWhom() {
        long id = story.sent(county, "test-meeting");
        clock.setTo(LocalDate.of(2023, 10, 17));
        fire(id);

        assertThat(story.view(county.liaison(), id).level()).isEqualTo(AlertLevel.RED);
        assertThat(openTasks(id)).as("silence decides nothing").containsExactly("task_RecordMeeting");
        assertThat(reader.timeline(id, county.liaison(), Locale.ENGLISH)).anyMatch(line -> line.sentence()
                .contains("escalated to " + county.groupHead().name()));
        for (Actor told : List.of(county.groupHead(), county.officeMember(), county.liaison())) {
            assertThat(notices.of(told, null, 10, Locale.ENGLISH))
                    .as(told.name())
                    .anyMatch(notice -> notice.text().startsWith("Overdue"));
        }
        assertThat(story.view(county.groupHead(), id).state()).isEqualTo(SubmissionState.IN_APPROVAL);
    }

    @Test
    void aMeetingThatItsChairDoesNotConfirmIsEscalatedAboveTheChair() {
        Actor deputy = counties.post(counties.person("deputy"), PostKind.LEADING_GROUP_DEPUTY, county.county());
        long id = story.sent(county, "test-meeting");
        story.recordMeeting(county, id, MeetingOutcome.PASSED);
        refused("approval.not-found", () -> story.view(deputy, id));
        clock.setTo(LocalDate.of(2023, 10, 17));
        fire(id);

        assertThat(openTasks(id)).containsExactly("task_ConfirmMeeting");
        assertThat(reader.timeline(id, county.liaison(), Locale.ENGLISH))
                .anyMatch(line -> line.sentence().contains("escalated to " + deputy.name()));
        assertThat(story.view(deputy, id).number())
                .as("has to see what of")
                .isEqualTo(story.view(county.liaison(), id).number());
        assertThat(notices.of(deputy, null, 10, Locale.ENGLISH))
                .anyMatch(notice -> notice.text().startsWith("Overdue"));
    }

    @Test
    void theReminderSurvivesAReturn() {
        long id = story.sent(county, "test-plain");
        story.sendBack(county.head(), id);
        clock.setTo(LocalDate.of(2023, 10, 16));
        story.resent(county, id);
        clock.setTo(LocalDate.of(2023, 10, 17));
        fire(id);
        assertThat(actions(id)).contains("escalation.near");
        assertThat(story.view(county.liaison(), id).level()).isEqualTo(AlertLevel.YELLOW);
    }

    @Test
    void theEffectIsCarriedOutOnceWithTheLastDecisionOrNotAtAll() {
        long id = submissions.send(county.liaison(), key(), story.drafted(county, TestSubject.LIST));
        story.approve(county.head(), id);
        subject.fails(id, Refusal.conflict("approval.moved-on", "x"));
        refused("approval.moved-on", () -> story.approve(county.countyLeader(), id));
        assertThat(story.state(county, id)).isEqualTo(SubmissionState.IN_APPROVAL);
        assertThat(story.step(county, id, "Leader").state()).isEqualTo(StepState.OPEN);
        assertThat(openTasks(id)).containsExactly("task_SignSubmission");

        subject.mended(id);
        story.approve(county.countyLeader(), id);
        assertThat(story.state(county, id)).isEqualTo(SubmissionState.APPROVED);
        assertThat(subject.effectsOf(id)).isEqualTo(1);
    }

    @Test
    void saysInBothLanguagesWhatHappened() {
        long id = story.approved(county);
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            assertThat(reader.timeline(id, county.liaison(), locale))
                    .hasSize(5)
                    .allSatisfy(line -> assertThat(line.sentence()).doesNotContain("{", "timeline."));
        }
    }

    private void fire(long id) {
        timers.fireDue(instance(id));
    }

    private Set<String> openTasks(long id) {
        return runtime.openTasks(instance(id));
    }

    private String instance(long id) {
        return java.util.Objects.requireNonNull(story.view(county.liaison(), id).processInstanceId());
    }

    private List<String> actions(long id) {
        return audit.timeline(ref(id)).stream().map(AuditEntry::action).toList();
    }

    private static CaseRef ref(long id) {
        return new CaseRef(Submissions.CASE_TYPE, id);
    }

    static void refused(String code, ThrowingCallable act) {
        refused(code, code, act);
    }

    static void refused(String code, String orCode, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.fields().isEmpty()
                                ? refusal.code()
                                : refusal.fields().get(0).code())
                .isIn(code, orCode));
    }
}
