package org.duban.approval;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.kernel.CommandKey;
import org.duban.testing.MutableClock;
import org.duban.testing.TestCounty;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Tells the usual parts of a submission's life through the services, so that a test names only what is unusual. */
@TestComponent
public class SubmissionStory {

    private final SubmissionService submissions;
    private final ApprovalService approvals;
    private final MeetingService meetings;
    private final IssueService issues;
    private final SubmissionReader reader;
    private final TestSubject subject;
    private final MutableClock clock;

    SubmissionStory(
            SubmissionService submissions,
            ApprovalService approvals,
            MeetingService meetings,
            IssueService issues,
            SubmissionReader reader,
            TestSubject subject,
            MutableClock clock) {
        this.submissions = submissions;
        this.approvals = approvals;
        this.meetings = meetings;
        this.issues = issues;
        this.reader = reader;
        this.subject = subject;
        this.clock = clock;
    }

    public static CommandKey key() {
        return CommandKey.random();
    }

    public static SubmissionContent text(String body) {
        return new SubmissionContent("A plan for the windows", body, null, List.of(), null, null);
    }

    /** Drafted by the liaison of the bureau about a subject whose lead units are both bureaus. */
    public long drafted(TestCounty county, String kind) {
        return drafted(county, kind, county.liaison(), county.bureau());
    }

    public long drafted(TestCounty county, String kind, Actor author, long unit) {
        CaseRef ref = subject.in(county, county.bureau(), county.otherBureau());
        return submissions.draft(
                author, key(), new NewSubmission(kind, ref, unit, text("Open the windows on time.\nTell everybody.")));
    }

    public long sent(TestCounty county, String kind) {
        return submissions.send(county.liaison(), key(), drafted(county, kind));
    }

    /** Both steps of the plain route are through; waits for issue. */
    public long approved(TestCounty county) {
        long id = sent(county, "test-plain");
        approve(county.head(), id);
        approve(county.countyLeader(), id);
        return id;
    }

    public void approve(Actor signer, long id) {
        approve(signer, id, "");
    }

    public void approve(Actor signer, long id, @Nullable String comment) {
        approvals.approve(signer, key(), id, new Approval(fingerprint(signer, id), comment, null));
    }

    public long sendBack(Actor signer, long id) {
        return approvals.sendBack(signer, key(), id, null, "too vague");
    }

    public long editedAndSent(TestCounty county, long id, String body) {
        submissions.edit(county.liaison(), key(), id, text(body));
        return submissions.send(county.liaison(), key(), id);
    }

    public long resent(TestCounty county, long id) {
        return submissions.send(county.liaison(), key(), id);
    }

    public void recordMeeting(TestCounty county, long id, MeetingOutcome outcome) {
        meetings.record(
                county.officeMember(),
                key(),
                id,
                new MeetingRecord(
                        clock.today(), county.groupHead().personId(), "All but one", outcome, "Agreed after debate"));
    }

    public void confirmMeeting(TestCounty county, long id) {
        meetings.confirm(county.groupHead(), key(), id, fingerprint(county.groupHead(), id));
    }

    public long issued(TestCounty county, long id, Long... recipients) {
        return issues.issue(
                county.officeMember(), key(), id, new Issue("DOC-" + id, clock.today(), Set.of(recipients)));
    }

    public SubmissionView view(Actor who, long id) {
        return reader.view(id, who, Locale.ENGLISH);
    }

    public SubmissionState state(TestCounty county, long id) {
        return view(county.liaison(), id).state();
    }

    public String fingerprint(Actor who, long id) {
        return Objects.requireNonNullElse(view(who, id).version().fingerprint(), "");
    }

    /** The present run of the step with that English name. */
    public StepView step(TestCounty county, long id, String name) {
        return view(county.liaison(), id).steps().stream()
                .filter(step -> step.current() && step.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
