package org.duban.escalation.domain;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.escalation.LadderAction;
import org.duban.kernel.CaseRef;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The record of the steps that cases came to: once per step and date, whoever asks again. */
@Component
class Firings {

    /** How a step was dealt with. */
    enum How {
        /** The clock waited for it: carried out in full, on its day or as soon as somebody was there again. */
        IN_TIME,
        /** It was caught up with: told, with nothing more. */
        QUIETLY,
        /** It had passed when a later one was caught up with. */
        PASSED
    }

    /** One step of one deadline. */
    record Firing(Come come, LadderStep step, How how) {}

    private record Recorded(long part, String dueOn, String step) {}

    private final JdbcTemplate jdbc;

    Firings(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The steps without those that were recorded for the same date before. */
    List<Come> unrecorded(CaseRef ref, List<Come> all) {
        Set<Recorded> known = new HashSet<>(jdbc.query(
                "select part, due_on, step from escalation_firing where case_type = ? and case_id = ?",
                (row, n) -> new Recorded(
                        row.getLong(1), row.getDate(2).toLocalDate().toString(), row.getString(3)),
                ref.type(),
                ref.id()));
        return known.isEmpty()
                ? all
                : all.stream()
                        .map(come -> come.without(step -> known.contains(new Recorded(
                                come.deadline().part(), come.deadline().dueOn().toString(), step.key()))))
                        .filter(come -> !come.steps().isEmpty())
                        .toList();
    }

    void record(CaseRef ref, List<Firing> firings, Instant at) {
        List<Object[]> rows = firings.stream()
                .map(firing -> new Object[] {
                    ref.type(),
                    ref.id(),
                    firing.come().deadline().part(),
                    Date.valueOf(firing.come().deadline().dueOn()),
                    firing.step().key(),
                    firing.come().ladder().key(),
                    firing.step().level().name(),
                    firing.step().actions().stream().map(LadderAction::name).collect(Collectors.joining(",")),
                    firing.how().name(),
                    Timestamp.from(at)
                })
                .toList();
        jdbc.batchUpdate(
                "insert into escalation_firing"
                        + " (case_type, case_id, part, due_on, step, ladder, level, actions, how, at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }
}
