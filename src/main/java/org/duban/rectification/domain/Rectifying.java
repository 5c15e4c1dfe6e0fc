package org.duban.rectification.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.kernel.Refusal;
import org.duban.rectification.ItemState;
import org.duban.rectification.MeasurePlan;
import org.duban.rectification.ParticipationRole;
import org.duban.rectification.ProgressReport;
import org.duban.rectification.RectificationKind;

/** The transitions from acceptance to a countersigned claim. */
public final class Rectifying {

    private Rectifying() {}

    /** @param owner the name of the measure's owner */
    public static Measure plan(RectificationItem item, int position, MeasurePlan plan, String owner, Act by) {
        if (item.kind == RectificationKind.STAGED && plan.stage() == null) {
            throw Refusal.field("stage", "rectification.stage-missing");
        }
        item.took(by.personId(), ParticipationRole.MEASURE_REGISTRANT, by);
        item.took(plan.ownerId(), ParticipationRole.MEASURE_OWNER, by);
        item.happened(
                by,
                "measure-planned",
                Map.of("measure", plan.text(), "due", plan.dueOn().toString(), "owner", owner));
        Measure measure = new Measure(
                item.id(), position, plan.text(), plan.stage(), plan.ownerId(), plan.dueOn(), by.personId());
        measure.datedOn(by.today());
        measure.plannedAt(by.at());
        return measure.changingAnInstitution(plan.institutional());
    }

    public static ProgressEntry report(RectificationItem item, ProgressReport report, Act by) {
        if (item.kind == RectificationKind.STAGED && report.stage() == null && report.measureId() == null) {
            throw Refusal.field("stage", "rectification.stage-missing");
        }
        item.took(by.personId(), ParticipationRole.PROGRESS_AUTHOR, by);
        item.lastProgressAt = by.at();
        item.happened(by, "progress-reported", Map.of("text", report.text()));
        return new ProgressEntry(item.id(), report.measureId(), report.stage(), report.text(), by);
    }

    public static ProgressEntry finish(RectificationItem item, Measure measure, ProgressReport report, Act by) {
        if (measure.done()) {
            throw Refusal.conflict("rectification.measure-done-already", measure.position());
        }
        measure.finish(by.today());
        item.took(by.personId(), ParticipationRole.PROGRESS_AUTHOR, by);
        item.lastProgressAt = by.at();
        item.happened(by, "measure-finished", Map.of("measure", measure.text(), "text", report.text()));
        return new ProgressEntry(item.id(), measure.id(), measure.stage(), report.text(), by);
    }

    /**
     * The handler says that it is done.
     *
     * @param stagesReported the stages that have a report of their own
     */
    public static void claim(
            RectificationItem item, List<Measure> measures, Set<Integer> stagesReported, String statement, Act by) {
        if (measures.isEmpty()) {
            throw Refusal.invalid("rectification.no-measure");
        }
        long open = measures.stream().filter(measure -> !measure.done()).count();
        if (open > 0) {
            throw Refusal.invalid("rectification.measures-open", open);
        }
        Recurring.requireInstitution(item, measures);
        if (item.missing != null && (item.lastProgressAt == null || item.lastProgressAt.isBefore(item.stateSince()))) {
            throw Refusal.invalid("rectification.nothing-since-return");
        }
        if (item.kind == RectificationKind.STAGED) {
            requireStages(measures, stagesReported);
        }
        item.round++;
        item.claimedAt = by.at();
        item.claimStatement = statement;
        item.claimHash = Wording.hash(statement);
        item.moveTo(ItemState.CLAIMED, by, "completion-claimed", Map.of("statement", statement));
    }

    private static void requireStages(List<Measure> measures, Set<Integer> reported) {
        String unreported = measures.stream()
                .map(Measure::stage)
                .filter(Objects::nonNull)
                .filter(stage -> !reported.contains(stage))
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        if (!unreported.isEmpty()) {
            throw Refusal.invalid("rectification.stages-unreported", unreported);
        }
    }

    public static void countersign(RectificationItem item, String comment, Act by) {
        item.took(by.personId(), ParticipationRole.COUNTERSIGNER, by);
        item.missing = null;
        item.moveTo(ItemState.IN_VERIFICATION, by, "countersigned", Map.of("comment", comment));
    }

    public static void decline(RectificationItem item, String reason, Act by) {
        item.missing = reason;
        item.moveTo(ItemState.IN_RECTIFICATION, by, "claim-declined", Map.of("reason", reason));
    }

    /** The unit says until when it will have caught up. The item stays red and keeps its deadline. */
    public static void commitRecovery(RectificationItem item, LocalDate on, String reason, Act by) {
        if (item.dueOn == null || !by.today().isAfter(item.dueOn)) {
            throw Refusal.invalid("rectification.not-overdue");
        }
        if (on.isBefore(by.today())) {
            throw Refusal.field("recoveryOn", "rectification.date-past");
        }
        item.recoveryOn = on;
        item.recoveryReason = reason;
        item.happened(by, "recovery-committed", Map.of("date", on.toString(), "reason", reason));
    }
}
