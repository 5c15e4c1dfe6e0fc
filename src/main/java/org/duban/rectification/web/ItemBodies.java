package org.duban.rectification.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.duban.rectification.Aspect;
import org.duban.rectification.NewProblem;
import org.duban.rectification.NewVerification;
import org.duban.rectification.ProblemLevel;
import org.duban.rectification.ProgressReport;
import org.duban.rectification.VerificationMethod;
import org.duban.rectification.VerificationOutcome;
import org.duban.rectification.domain.FieldCheck;
import org.jspecify.annotations.Nullable;

/** What comes with a command about an item, from a form or from a program. Everything may be missing until it was checked. */
final class ItemBodies {

    private ItemBodies() {}

    /** The answer to a command. */
    record Done(long id, String href) {

        static Done of(long itemId) {
            return new Done(itemId, "/api/v1/items/" + itemId);
        }
    }

    record Reason(@Nullable String reason) {

        String text() {
            return reason == null ? "" : reason;
        }
    }

    record Comment(@Nullable String comment) {

        String text() {
            return comment == null ? "" : comment;
        }
    }

    record Merge(@Nullable Long targetId, @Nullable String reason) {

        long target() {
            new FieldCheck()
                    .that(targetId != null, "targetId", "field.required")
                    .orRefuse();
            return Objects.requireNonNull(targetId);
        }
    }

    record Batch(
            @Nullable List<Long> itemIds,
            @Nullable AssignForm plan,
            @Nullable String text) {

        List<Long> ids() {
            boolean given = itemIds != null && !itemIds.isEmpty() && !itemIds.contains(null);
            new FieldCheck().that(given, "itemIds", "field.required").orRefuse();
            return Objects.requireNonNull(itemIds);
        }

        AssignForm assignment() {
            new FieldCheck().that(plan != null, "plan", "field.required").orRefuse();
            return Objects.requireNonNull(plan);
        }
    }

    /** @param parentId the closed item that has come back */
    record Parent(@Nullable Long parentId) {

        /** 0 names no item. */
        long id() {
            return parentId == null ? 0 : parentId;
        }
    }

    /** @param alreadyDone for an immediate problem that was rectified before it was registered */
    record Problem(
            @Nullable Long campaignId,
            @Nullable String description,
            @Nullable String source,
            @Nullable ProblemLevel level,
            @Nullable Aspect aspect,
            @Nullable Long unitId,
            @Nullable String rootCause,
            @Nullable List<Long> evidenceIds,
            @Nullable AlreadyDone alreadyDone,
            @Nullable Long parentId) {

        NewProblem checked() {
            FieldCheck check = new FieldCheck()
                    .that(campaignId != null, "campaignId", "field.required")
                    .that(description != null, "description", "field.required")
                    .that(source != null, "source", "field.required")
                    .that(level != null, "level", "field.required")
                    .that(aspect != null, "aspect", "field.required")
                    .that(unitId != null, "unitId", "field.required");
            if (alreadyDone != null) {
                alreadyDone.check(check);
            }
            check.orRefuse();
            return new NewProblem(
                    Objects.requireNonNull(campaignId),
                    Objects.requireNonNull(description),
                    Objects.requireNonNull(source),
                    Objects.requireNonNull(level),
                    Objects.requireNonNull(aspect),
                    Objects.requireNonNull(unitId),
                    rootCause,
                    list(evidenceIds),
                    alreadyDone == null ? null : alreadyDone.checked(),
                    parentId);
        }
    }

    record AlreadyDone(
            @Nullable Long handlerId,
            @Nullable String goal,
            @Nullable List<DoneMeasure> measures) {

        void check(FieldCheck check) {
            check.that(handlerId != null, "alreadyDone.handlerId", "field.required");
            for (DoneMeasure measure : list(measures)) {
                check.that(measure.doneOn() != null, "alreadyDone.measures.doneOn", "field.required");
            }
        }

        NewProblem.AlreadyDone checked() {
            return new NewProblem.AlreadyDone(
                    Objects.requireNonNull(handlerId),
                    goal == null ? "" : goal,
                    list(measures).stream().map(DoneMeasure::checked).toList());
        }
    }

    record DoneMeasure(
            @Nullable String text,
            @Nullable LocalDate doneOn,
            @Nullable List<Long> evidenceIds) {

        NewProblem.DoneMeasure checked() {
            return new NewProblem.DoneMeasure(
                    text == null ? "" : text, Objects.requireNonNull(doneOn), list(evidenceIds));
        }
    }

    record Progress(
            @Nullable Long measureId,
            @Nullable Integer stage,
            @Nullable String text,
            @Nullable List<Long> evidenceIds) {

        ProgressReport report() {
            return new ProgressReport(measureId, stage, text == null ? "" : text, list(evidenceIds));
        }

        /** The same about one measure. */
        ProgressReport reportOn(long measure) {
            return new ProgressReport(measure, stage, text == null ? "" : text, list(evidenceIds));
        }
    }

    record Seen(
            @Nullable VerificationMethod method,
            @Nullable LocalDate heldOn,
            @Nullable String place,
            @Nullable String peopleMet,
            @Nullable String findings,
            @Nullable VerificationOutcome outcome,
            @Nullable List<Long> evidenceIds) {

        NewVerification checked() {
            return new VerificationForm(method, heldOn, place, peopleMet, findings, outcome).seen(list(evidenceIds));
        }
    }

    private static <T> List<T> list(@Nullable List<T> given) {
        return given == null
                ? List.of()
                : given.stream().filter(Objects::nonNull).toList();
    }
}
