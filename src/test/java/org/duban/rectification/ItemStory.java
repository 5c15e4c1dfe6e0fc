package org.duban.rectification;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.duban.evidence.EvidenceStore;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.testing.MutableClock;
import org.duban.testing.TestCounty;
import org.springframework.boot.test.context.TestComponent;

/** Tells the usual parts of an item's life through the services, so that a test names only what is unusual. */
@TestComponent
public class ItemStory {

    private final IdentificationService identification;
    private final AssignmentService assignment;
    private final RectifyingService rectifying;
    private final VerificationService verification;
    private final ExtensionService extensions;
    private final AppealService appeals;
    private final RequestService requests;
    private final EvidenceStore evidence;
    private final Items items;
    private final MutableClock clock;

    ItemStory(
            IdentificationService identification,
            AssignmentService assignment,
            RectifyingService rectifying,
            VerificationService verification,
            ExtensionService extensions,
            AppealService appeals,
            RequestService requests,
            EvidenceStore evidence,
            Items items,
            MutableClock clock) {
        this.identification = identification;
        this.assignment = assignment;
        this.rectifying = rectifying;
        this.verification = verification;
        this.extensions = extensions;
        this.appeals = appeals;
        this.requests = requests;
        this.evidence = evidence;
        this.items = items;
        this.clock = clock;
    }

    public static CommandKey key() {
        return CommandKey.random();
    }

    public NewProblem problem(TestCounty county) {
        return new NewProblem(
                county.campaignId(),
                "Service windows close before the announced hour",
                "public",
                ProblemLevel.UNIT,
                Aspect.CONDUCT,
                county.bureau(),
                null,
                List.of(),
                null);
    }

    public AssignmentPlan plan(TestCounty county, RectificationKind kind) {
        return new AssignmentPlan(
                kind,
                county.bureau(),
                Set.of(),
                county.unitLeader().personId(),
                county.handler().personId(),
                "Windows open as announced",
                today().plusDays(30));
    }

    public LocalDate today() {
        return clock.today();
    }

    public long registered(TestCounty county) {
        return identification.register(county.liaison(), key(), problem(county));
    }

    public long confirmed(TestCounty county) {
        return identification.confirm(county.officeMember(), key(), registered(county));
    }

    public long assigned(TestCounty county, RectificationKind kind) {
        return assignment.assign(county.officeMember(), key(), confirmed(county), plan(county, kind));
    }

    public long accepted(TestCounty county, RectificationKind kind) {
        return assignment.accept(county.head(), key(), assigned(county, kind));
    }

    /** Accepted, and only participants and named posts may read it. */
    public long restricted(TestCounty county) {
        NewProblem problem = problem(county);
        long item = identification.register(
                county.liaison(),
                key(),
                new NewProblem(
                        problem.campaignId(),
                        problem.description(),
                        problem.source(),
                        ProblemLevel.PERSONAL,
                        problem.aspect(),
                        problem.unitId(),
                        null,
                        List.of(),
                        null));
        identification.confirm(county.officeMember(), key(), item);
        assignment.assign(county.officeMember(), key(), item, plan(county, RectificationKind.IMMEDIATE));
        return assignment.accept(county.head(), key(), item);
    }

    /** Accepted, with one measure that waits to be done. */
    public long planned(TestCounty county, RectificationKind kind) {
        long item = accepted(county, kind);
        Integer stage = kind == RectificationKind.STAGED ? 1 : null;
        rectifying.planMeasure(
                county.handler(),
                key(),
                item,
                new MeasurePlan(
                        "Put two clerks on the late shift", county.handler().personId(), today(), stage));
        return item;
    }

    /** Its handler has asked for ten days more. */
    public long withExtensionAsked(TestCounty county) {
        long item = planned(county, RectificationKind.IMMEDIATE);
        LocalDate later = plan(county, RectificationKind.IMMEDIATE).dueOn().plusDays(10);
        return extensions.ask(
                county.handler(),
                key(),
                item,
                new NewExtension(later, "The second window is being built", List.of(file(county.handler()))));
    }

    /** Its unit says that the facts are not so. */
    public long withAppeal(TestCounty county) {
        return appeals.appeal(
                county.head(),
                key(),
                planned(county, RectificationKind.IMMEDIATE),
                new NewAppeal(AppealGround.FACTS, "The windows were open", null, List.of()));
    }

    /** The id of the newest extension or appeal of the item; 0 if it has none. */
    public long requestOf(TestCounty county, long item) {
        return requests.of(county.officeDirector(), item).stream()
                .mapToLong(RequestView::id)
                .max()
                .orElse(0);
    }

    public long claimed(TestCounty county, RectificationKind kind) {
        long item = planned(county, kind);
        finishAll(county, item);
        return rectifying.claimCompletion(county.handler(), key(), item, "Done as planned");
    }

    public void finishAll(TestCounty county, long item) {
        items.view(item, county.officeDirector().personId()).measures().stream()
                .filter(measure -> !measure.done())
                .forEach(measure -> rectifying.finishMeasure(
                        county.handler(),
                        key(),
                        item,
                        measure.id(),
                        new ProgressReport(measure.id(), measure.stage(), "On the list", List.of())));
    }

    public long inVerification(TestCounty county, RectificationKind kind) {
        return rectifying.countersign(county.head(), key(), claimed(county, kind), "");
    }

    public long verified(TestCounty county, RectificationKind kind) {
        long item = inVerification(county, kind);
        verify(county.supervisor(), item);
        return item;
    }

    public void verify(Actor supervisor, long item) {
        find(supervisor, item, VerificationOutcome.RECTIFIED);
    }

    public void findUnrectified(Actor supervisor, long item) {
        find(supervisor, item, VerificationOutcome.NOT_RECTIFIED);
    }

    private void find(Actor supervisor, long item, VerificationOutcome outcome) {
        verification.record(
                supervisor,
                key(),
                item,
                new NewVerification(
                        VerificationMethod.UNANNOUNCED_CHECK,
                        today(),
                        "Service hall",
                        "Two clerks and three visitors",
                        "Open until the announced hour",
                        outcome,
                        List.of(file(supervisor))));
    }

    public long closed(TestCounty county) {
        return verification.close(
                county.supervisor(), key(), verified(county, RectificationKind.IMMEDIATE), "Seen and found good");
    }

    /** A special drive that its verifier closed and that waits for the office's confirmation. */
    public long proposed(TestCounty county) {
        return verification.close(
                county.supervisor(), key(), verified(county, RectificationKind.SPECIAL_DRIVE), "Seen and found good");
    }

    /** A small text file that the actor uploaded. */
    public long file(Actor actor) {
        byte[] text = ("note of " + actor.name()).getBytes(StandardCharsets.UTF_8);
        return evidence.upload(actor, "note.txt", new ByteArrayInputStream(text))
                .id();
    }

    public ItemState stateOf(TestCounty county, long item) {
        return items.view(item, county.officeDirector().personId()).state();
    }
}
