package org.duban.escalation.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.deadline.Deadlines;
import org.duban.deadline.WorkingCalendar;
import org.duban.escalation.CaseFacts;
import org.duban.escalation.ClockedCase;
import org.duban.escalation.Deadline;
import org.duban.escalation.EscalatedCases;
import org.duban.escalation.Escalation;
import org.duban.escalation.LadderAction;
import org.duban.escalation.LadderView;
import org.duban.escalation.LadderView.Part;
import org.duban.escalation.LadderView.Rung;
import org.duban.escalation.LadderView.RungState;
import org.duban.escalation.query.FiringRow;
import org.duban.escalation.query.FiringRows;
import org.duban.kernel.CaseRef;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together a case on its ladder. The caller has checked that the reader may see the case. */
@Component
public class LadderViews {

    private final ObjectProvider<EscalatedCases> cases;
    private final LadderBook ladders;
    private final FiringRows firings;
    private final Escalation escalation;
    private final WorkingCalendar calendar;
    private final Deadlines deadlines;

    LadderViews(
            ObjectProvider<EscalatedCases> cases,
            LadderBook ladders,
            FiringRows firings,
            Escalation escalation,
            WorkingCalendar calendar,
            Deadlines deadlines) {
        this.cases = cases;
        this.ladders = ladders;
        this.firings = firings;
        this.escalation = escalation;
        this.calendar = calendar;
        this.deadlines = deadlines;
    }

    /** Null for a case that is on no ladder, by its type. */
    @Transactional(readOnly = true)
    public @Nullable LadderView of(CaseRef ref) {
        EscalatedCases owner = cases.stream()
                .filter(each -> each.caseType().equals(ref.type()))
                .findFirst()
                .orElse(null);
        CaseFacts facts = owner == null ? null : owner.facts(ref.id()).orElse(null);
        if (owner == null || facts == null) {
            return null;
        }
        ClockedCase clocked = owner.clocked(ref.id()).orElse(null);
        LocalDate original = facts.originalDueOn();
        return new LadderView(
                facts.zone(),
                clocked == null ? null : facts.dueOn(),
                original == null || original.equals(facts.dueOn()) ? null : original,
                clocked == null ? null : clocked.clock().pausedOn(),
                clocked == null ? List.of() : rungs(clocked),
                clocked == null ? List.of() : parts(clocked),
                escalation.changes(ref),
                owner.partNames(ref.id()));
    }

    private List<Rung> rungs(ClockedCase clocked) {
        return clocked.deadlines().stream()
                .filter(deadline -> deadline.type().equals(clocked.ref().type()))
                .findFirst()
                .map(own -> rungs(clocked, own))
                .orElse(List.of());
    }

    private List<Rung> rungs(ClockedCase clocked, Deadline own) {
        LocalDate today = deadlines.today(clocked.zone());
        Ladder ladder = ladders.of(own.type(), clocked.traits());
        Map<String, FiringRow> fired = firings.of(clocked.ref()).stream()
                .filter(row -> row.part() == own.part() && row.dueOn().equals(own.dueOn()))
                .collect(Collectors.toMap(FiringRow::step, Function.identity()));
        List<Rung> rungs = new ArrayList<>();
        for (LadderStep step : ladder.steps()) {
            int times = step.times(own.dueOn(), today, calendar);
            if (times > 0) {
                LadderStep last = step.again(times - 1);
                rungs.add(behind(last, own, fired.get(last.key())));
            }
            if (times == 0 || step.every() > 0) {
                boolean next = rungs.stream().noneMatch(rung -> rung.standing() == RungState.TO_COME);
                rungs.add(clocked.paused() ? withoutDay(step.again(times)) : toCome(step.again(times), own, next));
            }
        }
        return rungs;
    }

    /** What the record says of it, not what the ladder says today. */
    private Rung behind(LadderStep step, Deadline own, @Nullable FiringRow row) {
        RungState standing = standing(row);
        return new Rung(
                step.overdue(),
                step.days(),
                step.dayFor(own.dueOn(), calendar),
                row == null ? step.level() : row.level(),
                step.audience(),
                standing == RungState.FIRED && row != null ? actions(row) : Set.of(),
                standing,
                row == null ? null : row.at(),
                false);
    }

    private static Set<LadderAction> actions(FiringRow row) {
        return Stream.of(row.actions().split(","))
                .map(LadderAction::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(LadderAction.class)));
    }

    private Rung toCome(LadderStep step, Deadline own, boolean next) {
        return new Rung(
                step.overdue(),
                step.days(),
                step.dayFor(own.dueOn(), calendar),
                step.level(),
                step.audience(),
                step.actions(),
                RungState.TO_COME,
                null,
                next);
    }

    private static Rung withoutDay(LadderStep step) {
        return new Rung(
                step.overdue(),
                step.days(),
                null,
                step.level(),
                step.audience(),
                step.actions(),
                RungState.TO_COME,
                null,
                false);
    }

    private static RungState standing(@Nullable FiringRow row) {
        if (row == null) {
            return RungState.PASSED;
        }
        return switch (Firings.How.valueOf(row.how())) {
            case IN_TIME -> RungState.FIRED;
            case QUIETLY -> RungState.CAUGHT_UP;
            case PASSED -> RungState.PASSED;
        };
    }

    private List<Part> parts(ClockedCase clocked) {
        return clocked.deadlines().stream()
                .filter(deadline -> !deadline.type().equals(clocked.ref().type()))
                .map(deadline -> part(clocked, deadline))
                .sorted(Comparator.comparing(Part::dueOn))
                .toList();
    }

    private Part part(ClockedCase clocked, Deadline deadline) {
        Ladder ladder = ladders.of(deadline.type(), clocked.traits());
        LocalDate today = deadlines.today(clocked.zone());
        return new Part(
                deadline.label(),
                deadline.dueOn(),
                deadline.dueOn().equals(deadline.originalDueOn()) ? null : deadline.originalDueOn(),
                ladder.levelOn(deadline.dueOn(), today, calendar),
                clocked.paused()
                        ? null
                        : ladder.nextAfter(deadline.dueOn(), today, calendar).orElse(null));
    }
}
