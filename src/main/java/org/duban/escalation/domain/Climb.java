package org.duban.escalation.domain;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duban.deadline.AlertLevel;
import org.duban.deadline.Deadlines;
import org.duban.deadline.WorkingCalendar;
import org.duban.escalation.ClockedCase;
import org.duban.escalation.Counted;
import org.duban.escalation.Deadline;
import org.duban.escalation.DeadlineChange;
import org.duban.escalation.Escalation;
import org.duban.escalation.Stroke;
import org.duban.escalation.domain.Firings.Firing;
import org.duban.escalation.domain.Firings.How;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts with the working calendar, acts by {@link Acting}, remembers in two tables. */
@Service
class Climb implements Escalation {

    private final LadderBook ladders;
    private final WorkingCalendar calendar;
    private final Deadlines deadlines;
    private final Firings firings;
    private final Acting acting;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    Climb(
            LadderBook ladders,
            WorkingCalendar calendar,
            Deadlines deadlines,
            Firings firings,
            Acting acting,
            JdbcTemplate jdbc,
            Clock clock) {
        this.ladders = ladders;
        this.calendar = calendar;
        this.deadlines = deadlines;
        this.firings = firings;
        this.acting = acting;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public AlertLevel levelOf(String type, Map<String, String> traits, @Nullable LocalDate dueOn, ZoneId zone) {
        return dueOn == null
                ? AlertLevel.GREEN
                : ladders.of(type, traits).levelOn(dueOn, deadlines.today(zone), calendar);
    }

    @Override
    public Optional<LocalDate> nextOn(ClockedCase clocked) {
        return clocked.paused()
                ? Optional.empty()
                : clocked.deadlines().stream()
                        .flatMap(
                                deadline -> ladderOf(clocked, deadline)
                                        .nextAfter(deadline.dueOn(), deadline.struckUntil(), calendar)
                                        .stream())
                        .min(Comparator.naturalOrder());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Stroke> strike(ClockedCase clocked) {
        List<Come> come = clocked.paused() ? List.of() : comeIn(clocked);
        if (come.isEmpty()) {
            return List.of();
        }
        List<Come> fresh = firings.unrecorded(clocked.ref(), come);
        firings.record(
                clocked.ref(),
                fresh.stream().flatMap(each -> dealtWith(each).stream()).toList(),
                clock.instant());
        fresh.forEach(each -> acting.on(clocked, each));
        return come.stream()
                .map(each -> new Stroke(
                        each.deadline().part(), each.last().key(), each.last().level()))
                .toList();
    }

    private List<Come> comeIn(ClockedCase clocked) {
        LocalDate today = deadlines.today(clocked.zone());
        return clocked.deadlines().stream()
                .map(deadline -> come(clocked, deadline, today))
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private Come come(ClockedCase clocked, Deadline deadline, LocalDate today) {
        Ladder ladder = ladderOf(clocked, deadline);
        List<LadderStep> steps = ladder.comeSince(deadline.dueOn(), deadline.struckUntil(), today, calendar);
        LocalDate awaited =
                deadline.struckUntil() == null ? null : clocked.clock().nextOn();
        Map<Boolean, List<LadderStep>> byAwaited = steps.stream()
                .collect(Collectors.partitioningBy(step -> awaited != null
                        && !step.dayFor(deadline.dueOn(), calendar).isBefore(awaited)));
        return new Come(
                deadline, ladder, byAwaited.getOrDefault(false, List.of()), byAwaited.getOrDefault(true, List.of()));
    }

    private static List<Firing> dealtWith(Come come) {
        List<Firing> dealt = new ArrayList<>();
        come.steps().forEach(step -> dealt.add(new Firing(come, step, howOf(come, step))));
        return dealt;
    }

    private static How howOf(Come come, LadderStep step) {
        if (come.live().contains(step)) {
            return How.IN_TIME;
        }
        return come.isCatchUp() && step == come.last() ? How.QUIETLY : How.PASSED;
    }

    private Ladder ladderOf(ClockedCase clocked, Deadline deadline) {
        return ladders.of(deadline.type(), clocked.traits());
    }

    @Override
    public Counted resumed(LocalDate dueOn, @Nullable Counted counted, LocalDate pausedOn, LocalDate today) {
        int stood = Math.max(0, calendar.workingDaysBetween(pausedOn, today));
        return counted == null ? new Counted(dueOn, stood) : counted.longerBy(stood);
    }

    @Override
    public LocalDate dayOf(Counted counted) {
        return counted.days() == 0 ? counted.from() : calendar.plusWorkingDays(counted.from(), counted.days());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public LocalDate recounted(CaseRef ref, long part, LocalDate dueOn, @Nullable Counted counted) {
        LocalDate day = counted == null ? dueOn : dayOf(counted);
        if (!day.equals(dueOn)) {
            changed(ref, part, dueOn, day, DeadlineChange.Why.RECOMPUTED, "", Actor.SYSTEM);
        }
        return day;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(
            CaseRef ref,
            long part,
            @Nullable LocalDate before,
            @Nullable LocalDate dueOn,
            DeadlineChange.Why why,
            String reason,
            Actor actor) {
        jdbc.update(
                "insert into escalation_change (case_type, case_id, part, before_on, due_on, why, reason, actor, at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                ref.type(),
                ref.id(),
                part,
                before == null ? null : Date.valueOf(before),
                dueOn == null ? null : Date.valueOf(dueOn),
                why.name(),
                reason,
                actor.name(),
                Timestamp.from(clock.instant()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<DeadlineChange> changes(CaseRef ref) {
        return jdbc.query(
                "select part, before_on, due_on, why, reason, actor, at from escalation_change"
                        + " where case_type = ? and case_id = ? order by id",
                (row, n) -> new DeadlineChange(
                        row.getLong(1),
                        row.getDate(2) == null ? null : row.getDate(2).toLocalDate(),
                        row.getDate(3) == null ? null : row.getDate(3).toLocalDate(),
                        DeadlineChange.Why.valueOf(row.getString(4)),
                        row.getString(5),
                        row.getString(6),
                        row.getTimestamp(7).toInstant()),
                ref.type(),
                ref.id());
    }
}
