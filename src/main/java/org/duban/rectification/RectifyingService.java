package org.duban.rectification;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.evidence.EvidenceStore;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.rectification.domain.FieldCheck;
import org.duban.rectification.domain.ItemClock;
import org.duban.rectification.domain.ItemDesk;
import org.duban.rectification.domain.Measure;
import org.duban.rectification.domain.MeasureRepository;
import org.duban.rectification.domain.ProgressEntry;
import org.duban.rectification.domain.ProgressRepository;
import org.duban.rectification.domain.RectificationItem;
import org.duban.rectification.domain.Rectifying;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Step 3: measures, progress, the completion claim and its countersignature. */
@Service
public class RectifyingService {

    private static final int TEXT = 2000;
    private static final int REASON = 1000;

    private final ItemDesk desk;
    private final MeasureRepository measures;
    private final ProgressRepository progress;
    private final EvidenceStore evidence;
    private final ItemClock clock;

    RectifyingService(
            ItemDesk desk,
            MeasureRepository measures,
            ProgressRepository progress,
            EvidenceStore evidence,
            ItemClock clock) {
        this.desk = desk;
        this.measures = measures;
        this.progress = progress;
        this.evidence = evidence;
        this.clock = clock;
    }

    /**
     * Adds a measure with its owner, who comes from the lead or a supporting unit or one below them.
     *
     * @throws Refusal the fields that are wrong
     */
    public long planMeasure(Actor actor, CommandKey key, long itemId, MeasurePlan plan) {
        return desk.act(actor, key, ItemAction.PLAN_MEASURE, itemId, sheet -> {
            RectificationItem item = sheet.item();
            LocalDate limit = latest(item, sheet.by().today());
            new FieldCheck()
                    .text("text", plan.text(), REASON)
                    .that(ofTheUnits(sheet, plan.ownerId()), "ownerId", "rectification.owner-elsewhere")
                    .that(!plan.dueOn().isBefore(sheet.by().today()), "dueOn", "rectification.date-past")
                    .that(!plan.dueOn().isAfter(limit), "dueOn", "rectification.measure-after-deadline", limit)
                    .orRefuse();
            int position = measures.findByItemIdOrderByPosition(itemId).size() + 1;
            String owner = sheet.organisation().person(plan.ownerId()).name();
            clock.planned(item, measures.save(Rectifying.plan(item, position, plan, owner, sheet.by())), sheet);
        });
    }

    public long reportProgress(Actor actor, CommandKey key, long itemId, ProgressReport report) {
        return desk.act(actor, key, ItemAction.REPORT_PROGRESS, itemId, sheet -> {
            new FieldCheck().text("text", report.text(), TEXT).orRefuse();
            if (report.measureId() != null) {
                measure(itemId, report.measureId());
            }
            keep(actor, itemId, Rectifying.report(sheet.item(), report, sheet.by()), report);
        });
    }

    /** The last progress entry of a measure: it is done, today. The handler and the measure's owner may say so. */
    public long finishMeasure(Actor actor, CommandKey key, long itemId, long measureId, ProgressReport report) {
        return desk.act(actor, key, ItemAction.FINISH_MEASURE, itemId, sheet -> {
            new FieldCheck().text("text", report.text(), TEXT).orRefuse();
            Measure measure = measure(itemId, measureId);
            Long handler = sheet.item().handlerId();
            if (!measure.ownedBy(actor.personId()) && (handler == null || handler != actor.personId())) {
                throw Refusal.forbidden("rectification.not-your-measure");
            }
            keep(actor, itemId, Rectifying.finish(sheet.item(), measure, report, sheet.by()), report);
        });
    }

    /**
     * @throws Refusal {@code rectification.measures-open}, {@code rectification.no-measure},
     *     {@code rectification.stages-unreported}, {@code rectification.nothing-since-return}
     */
    public long claimCompletion(Actor actor, CommandKey key, long itemId, String statement) {
        return desk.act(actor, key, ItemAction.CLAIM_COMPLETION, itemId, sheet -> {
            new FieldCheck().text("statement", statement, TEXT).orRefuse();
            List<Measure> all = measures.findByItemIdOrderByPosition(itemId);
            Set<Integer> stages =
                    sheet.item().kind() == RectificationKind.STAGED ? progress.stagesReported(itemId) : Set.of();
            Rectifying.claim(sheet.item(), all, stages, statement, sheet.by());
        });
    }

    public long countersign(Actor actor, CommandKey key, long itemId, String comment) {
        return desk.act(actor, key, ItemAction.COUNTERSIGN, itemId, sheet -> {
            new FieldCheck().optional("comment", comment, REASON).orRefuse();
            Rectifying.countersign(sheet.item(), comment, sheet.by());
        });
    }

    public long declineClaim(Actor actor, CommandKey key, long itemId, String reason) {
        return desk.act(actor, key, ItemAction.DECLINE_CLAIM, itemId, sheet -> {
            new FieldCheck().text("reason", reason, REASON).orRefuse();
            Rectifying.decline(sheet.item(), reason, sheet.by());
        });
    }

    /** After expiry: the date by which the unit will have caught up. The item stays red. */
    public long commitRecovery(Actor actor, CommandKey key, long itemId, LocalDate on, @Nullable String reason) {
        String why = reason == null ? "" : reason;
        return desk.act(actor, key, ItemAction.COMMIT_RECOVERY, itemId, sheet -> {
            new FieldCheck().text("reason", why, REASON).orRefuse();
            Rectifying.commitRecovery(sheet.item(), on, why, sheet.by());
        });
    }

    private void keep(Actor actor, long itemId, ProgressEntry entry, ProgressReport report) {
        ProgressEntry stored = progress.save(entry);
        if (!report.evidenceIds().isEmpty()) {
            CaseRef ref = new CaseRef(Items.CASE_TYPE, itemId);
            evidence.attach(actor, ref, "progress:" + stored.id(), report.evidenceIds());
        }
    }

    private Measure measure(long itemId, long measureId) {
        return measures.findByItemIdOrderByPosition(itemId).stream()
                .filter(measure -> measure.id() == measureId)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("rectification.no-such-measure"));
    }

    private static LocalDate latest(RectificationItem item, LocalDate today) {
        LocalDate due = item.dueOn();
        return due == null || due.isBefore(today) ? LocalDate.MAX : due;
    }

    private static boolean ofTheUnits(ItemDesk.Sheet sheet, long personId) {
        Set<Long> units = new java.util.HashSet<>(sheet.item().supportingUnitIds());
        Long lead = sheet.item().leadUnitId();
        if (lead != null) {
            units.add(lead);
        }
        Set<Long> own = sheet.organisation().postsOf(personId).stream()
                .map(post -> post.unitId())
                .collect(Collectors.toSet());
        return own.stream().anyMatch(unit -> units.stream()
                .anyMatch(top -> sheet.organisation().isWithin(unit, top)));
    }
}
