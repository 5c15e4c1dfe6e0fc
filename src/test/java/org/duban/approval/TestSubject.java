package org.duban.approval;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.kernel.Refusal;
import org.duban.testing.MutableClock;
import org.duban.testing.TestCounty;
import org.springframework.boot.test.context.TestComponent;

/** A subject of submissions as the modules above bring one, with the content and the effect of {@code test-list}. */
@TestComponent
public class TestSubject implements SubmissionSubject, ContentKind, ApprovalEffect {

    public static final String TYPE = "test-subject";
    public static final String LIST = "test-list";

    private final Map<Long, SubjectFacts> subjects = new ConcurrentHashMap<>();
    private final Map<Long, Integer> effects = new ConcurrentHashMap<>();
    private final Map<Long, Refusal> failing = new ConcurrentHashMap<>();

    public CaseRef in(TestCounty county, Long... leadUnits) {
        SubjectFacts facts = new SubjectFacts(
                "subject" + county.campaignId(),
                MutableClock.ZONE,
                county.office(),
                county.county(),
                List.of(leadUnits),
                "/subjects/" + county.campaignId(),
                county.campaignId());
        subjects.put(county.campaignId(), facts);
        return new CaseRef(TYPE, county.campaignId());
    }

    public int effectsOf(long submissionId) {
        return effects.getOrDefault(submissionId, 0);
    }

    /** The effect of this submission fails from now on, or (null) no longer. */
    public void fails(long submissionId, Refusal why) {
        failing.put(submissionId, why);
    }

    public void mended(long submissionId) {
        failing.remove(submissionId);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Optional<SubjectFacts> factsOf(long id) {
        return Optional.ofNullable(subjects.get(id));
    }

    @Override
    public List<SubjectChoice> choicesFor(long personId) {
        return subjects.entrySet().stream()
                .map(each -> new SubjectChoice(
                        new CaseRef(TYPE, each.getKey()), each.getValue().name()))
                .toList();
    }

    @Override
    public boolean follows(String kind) {
        return kind.equals(kind());
    }

    @Override
    public String kind() {
        return LIST;
    }

    @Override
    public List<ContentColumn> columns(CaseRef subject, java.util.Locale locale) {
        return List.of(
                new ContentColumn("task", "Task", ColumnType.TEXT, true, List.of()),
                new ContentColumn("required", "Required", ColumnType.YES_NO, false, List.of()));
    }

    @Override
    public void check(CaseRef subject, List<ContentRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).value("task").isEmpty()) {
                throw Refusal.field("rows[" + i + "].task", "field.not-blank");
            }
        }
    }

    @Override
    public List<ContentRow> proposal(CaseRef subject) {
        return List.of(new ContentRow("1", Map.of("task", "Read the plan")));
    }

    @Override
    public void check(ApprovedSubmission submission) {}

    @Override
    public void carryOut(ApprovedSubmission submission, Actor by) {
        Refusal why = failing.get(submission.id());
        if (why != null) {
            throw why;
        }
        effects.merge(submission.id(), 1, Integer::sum);
    }
}
