package org.duban.rectification.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import org.duban.rectification.Aspect;
import org.duban.rectification.NewProblem;
import org.duban.rectification.ProblemLevel;
import org.duban.rectification.domain.FieldCheck;
import org.jspecify.annotations.Nullable;

/**
 * A problem as the form sends it; its files travel apart.
 *
 * @param parent the number of the closed item that has come back
 * @param already whether it was rectified before it was registered; the fields after it count only then
 */
record RegistrationForm(
        @Nullable Long campaignId,
        @Nullable String description,
        @Nullable String source,
        @Nullable ProblemLevel level,
        @Nullable Aspect aspect,
        @Nullable Long unitId,
        @Nullable String rootCause,
        @Nullable Boolean already,
        @Nullable Long handlerId,
        @Nullable String goal,
        @Nullable List<DoneRow> measures,
        @Nullable String parent) {

    /** One measure that was taken already. */
    record DoneRow(@Nullable String text, @Nullable LocalDate doneOn) {

        boolean blank() {
            return (text == null || text.isBlank()) && doneOn == null;
        }
    }

    /**
     * @param proof the files of one row of measures
     * @throws org.duban.kernel.Refusal every field that is missing
     */
    NewProblem problem(List<Long> evidenceIds, IntFunction<List<Long>> proof) {
        FieldCheck check = new FieldCheck()
                .that(campaignId != null, "campaignId", "field.required")
                .that(given(description), "description", "field.required")
                .that(given(source), "source", "field.required")
                .that(level != null, "level", "field.required")
                .that(aspect != null, "aspect", "field.required")
                .that(unitId != null, "unitId", "field.required");
        if (rectified()) {
            checkDone(check);
        }
        check.orRefuse();
        return new NewProblem(
                Objects.requireNonNull(campaignId),
                Objects.requireNonNull(description),
                Objects.requireNonNull(source),
                Objects.requireNonNull(level),
                Objects.requireNonNull(aspect),
                Objects.requireNonNull(unitId),
                given(rootCause) ? rootCause : null,
                evidenceIds,
                rectified() ? done(proof) : null);
    }

    private boolean rectified() {
        return Boolean.TRUE.equals(already);
    }

    private void checkDone(FieldCheck check) {
        check.that(handlerId != null, "handlerId", "field.required").that(given(goal), "goal", "field.required");
        List<DoneRow> rows = rows();
        check.that(!rows.isEmpty(), "measures[0].text", "field.required");
        for (int row = 0; row < rows.size(); row++) {
            check.that(given(rows.get(row).text()), "measures[" + row + "].text", "field.required")
                    .that(rows.get(row).doneOn() != null, "measures[" + row + "].doneOn", "field.required");
        }
    }

    private NewProblem.AlreadyDone done(IntFunction<List<Long>> proof) {
        List<NewProblem.DoneMeasure> taken = new ArrayList<>();
        List<DoneRow> rows = rows();
        for (int row = 0; row < rows.size(); row++) {
            taken.add(new NewProblem.DoneMeasure(
                    Objects.requireNonNull(rows.get(row).text()),
                    Objects.requireNonNull(rows.get(row).doneOn()),
                    proof.apply(row)));
        }
        return new NewProblem.AlreadyDone(Objects.requireNonNull(handlerId), Objects.requireNonNull(goal), taken);
    }

    /** The rows up to the last one that holds something. */
    private List<DoneRow> rows() {
        List<DoneRow> rows = new ArrayList<>(measures == null ? List.of() : measures);
        while (!rows.isEmpty()
                && (rows.get(rows.size() - 1) == null
                        || rows.get(rows.size() - 1).blank())) {
            rows.remove(rows.size() - 1);
        }
        return rows;
    }

    private static boolean given(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
