package org.duban.keytask;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.duban.approval.ApprovalEffect;
import org.duban.approval.ApprovedSubmission;
import org.duban.approval.ContentRow;
import org.duban.evidence.EvidenceStore;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.kernel.CommandKey;
import org.duban.organization.Directory;
import org.duban.testing.TestCounty;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the usual parts of a list's life, so that a test names only what is unusual. */
@TestComponent
public class KeyTaskStory {

    private static final AtomicLong SUBMISSION = new AtomicLong(4_000_000_000L);

    private final List<ApprovalEffect> effects;
    private final KeyTaskAssignmentService service;
    private final KeyTasks keyTasks;
    private final EvidenceStore evidence;
    private final Directory directory;
    private final TransactionTemplate transaction;

    KeyTaskStory(
            List<ApprovalEffect> effects,
            KeyTaskAssignmentService service,
            KeyTasks keyTasks,
            EvidenceStore evidence,
            Directory directory,
            TransactionTemplate transaction) {
        this.effects = effects;
        this.service = service;
        this.keyTasks = keyTasks;
        this.evidence = evidence;
        this.directory = directory;
        this.transaction = transaction;
    }

    public static CommandKey key() {
        return CommandKey.random();
    }

    /** A row for every unit of the tier. */
    public static ContentRow row(String key, String tier, String deadline) {
        return new ContentRow(
                key,
                Map.of("content", "Hold the meeting " + key, "tier", tier, "required", "true", "deadline", deadline));
    }

    public static ContentRow with(ContentRow row, String column, String value) {
        Map<String, String> values = new HashMap<>(row.values());
        values.put(column, value);
        return new ContentRow(row.key(), values);
    }

    /** The list is approved by the leading group's head. */
    public ApprovedSubmission publish(TestCounty county, ContentRow... rows) {
        ApprovedSubmission list = submission(county, rows);
        publish(county, list);
        return list;
    }

    /** The same for another campaign of the county. */
    public ApprovedSubmission publish(TestCounty county, long campaignId, List<ContentRow> rows) {
        ApprovedSubmission list = submission(county, campaignId, rows);
        publish(county, list);
        return list;
    }

    public void publish(TestCounty county, ApprovedSubmission list) {
        transaction.executeWithoutResult(
                status -> following().forEach(effect -> effect.carryOut(list, county.groupHead())));
    }

    public void check(TestCounty county, ContentRow... rows) {
        transaction.executeWithoutResult(
                status -> following().forEach(effect -> effect.check(submission(county, rows))));
    }

    public ApprovedSubmission submission(TestCounty county, ContentRow... rows) {
        return submission(county, county.campaignId(), List.of(rows));
    }

    public ApprovedSubmission submission(TestCounty county, long campaignId, List<ContentRow> rows) {
        long id = SUBMISSION.incrementAndGet();
        return new ApprovedSubmission(
                id,
                "SS-" + id,
                KeyTasks.KIND,
                new CaseRef("campaign", campaignId),
                "Task list",
                county.officeMember().personId(),
                county.office(),
                1,
                "f".repeat(64),
                rows);
    }

    /** The assignments of one unit, the earliest due first. */
    public List<AssignmentLine> of(TestCounty county, long unit) {
        KeyTaskFilter filter = new KeyTaskFilter(null, null, null, unit, null, null, null, null);
        return keyTasks
                .assignments(
                        county.campaignId(), filter, county.officeDirector().personId(), 0, 500)
                .stream()
                .filter(line -> line.unit().id() == unit)
                .toList();
    }

    public long onlyOne(TestCounty county, long unit) {
        List<AssignmentLine> lines = of(county, unit);
        if (lines.size() != 1) {
            throw new IllegalStateException("not one: " + lines);
        }
        return lines.get(0).id();
    }

    public AssignmentView view(TestCounty county, long assignment) {
        return keyTasks.view(assignment, county.officeDirector().personId());
    }

    /** One assignment of the bureau, due on 31 October. */
    public long assigned(TestCounty county) {
        return assigned(county, "a");
    }

    /** The same under another row, which withdraws what earlier rows asked. */
    public long assigned(TestCounty county, String rowKey) {
        publish(county, row(rowKey, "PARTY_COMMITTEE", "2023-10-31"));
        return of(county, county.bureau()).stream()
                .filter(line -> line.content().endsWith(rowKey))
                .findFirst()
                .orElseThrow()
                .id();
    }

    public long accepted(TestCounty county, String rowKey) {
        return service.accept(county.head(), key(), assigned(county, rowKey));
    }

    public long claimed(TestCounty county) {
        return claimed(county, "a");
    }

    public long claimed(TestCounty county, String rowKey) {
        long id = accepted(county, rowKey);
        return service.claimDone(county.liaison(), key(), id, "Held with everybody there", List.of());
    }

    public long file(Actor actor) {
        byte[] text = ("minutes of " + actor.name()).getBytes(StandardCharsets.UTF_8);
        return evidence.upload(actor, "minutes.txt", new ByteArrayInputStream(text))
                .id();
    }

    public String code(long unit) {
        return directory.current().unit(unit).code();
    }

    public LocalDate dueOf(TestCounty county, long assignment) {
        return view(county, assignment).dueOn();
    }

    public Set<AssignmentAction> allowed(long assignment, Actor actor) {
        return keyTasks.view(assignment, actor.personId()).allowed();
    }

    private List<ApprovalEffect> following() {
        return effects.stream().filter(one -> one.follows(KeyTasks.KIND)).toList();
    }
}
