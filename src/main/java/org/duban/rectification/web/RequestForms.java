package org.duban.rectification.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.duban.kernel.Refusal;
import org.duban.rectification.AppealGround;
import org.duban.rectification.NewAppeal;
import org.duban.rectification.NewExtension;
import org.duban.rectification.Upholding;
import org.duban.rectification.domain.FieldCheck;
import org.jspecify.annotations.Nullable;

/** What is typed about extensions and appeals, on the page and by programs: anything may still be missing. */
final class RequestForms {

    private RequestForms() {}

    /** @param evidenceIds uploaded before, by programs; a page's files travel apart */
    record Extension(
            @Nullable LocalDate wantedOn,
            @Nullable String reason,
            @Nullable List<Long> evidenceIds) {

        NewExtension with(List<Long> files) {
            new FieldCheck()
                    .that(wantedOn != null, "wantedOn", "field.required")
                    .orRefuse();
            return new NewExtension(Objects.requireNonNull(wantedOn), text(reason), files);
        }

        NewExtension wanted() {
            return with(evidenceIds == null ? List.of() : evidenceIds);
        }
    }

    record Appeal(
            @Nullable AppealGround ground,
            @Nullable Long verificationId,
            @Nullable String reason,
            @Nullable List<Long> evidenceIds) {

        NewAppeal with(List<Long> files) {
            new FieldCheck().that(ground != null, "ground", "field.required").orRefuse();
            AppealGround disputed = Objects.requireNonNull(ground);
            return new NewAppeal(
                    disputed, text(reason), disputed == AppealGround.VERIFICATION ? verificationId : null, files);
        }

        NewAppeal appeal() {
            return with(evidenceIds == null ? List.of() : evidenceIds);
        }
    }

    /** What is done about facts that are not so. */
    enum Remedy {
        AMEND,
        VOID
    }

    /**
     * A decision on the request that was on the page.
     *
     * @param grantedOn another date than the one asked for
     * @param remedy and {@code description}: where the facts were disputed
     */
    record Decision(
            @Nullable Long requestId,
            @Nullable LocalDate grantedOn,
            @Nullable Remedy remedy,
            @Nullable String description,
            @Nullable String comment) {

        long request() {
            return given("requestId", requestId);
        }

        String words() {
            return text(comment);
        }

        Upholding upholding() {
            return new Upholding(words(), remedy == Remedy.VOID, description);
        }
    }

    /** The decision on the request that was on the page, given to somebody else. */
    record Reassignment(
            @Nullable Long requestId,
            @Nullable Long personId,
            @Nullable String reason) {

        long request() {
            return given("requestId", requestId);
        }

        long person() {
            return given("personId", personId);
        }

        String why() {
            return text(reason);
        }
    }

    private static long given(String field, @Nullable Long id) {
        if (id == null) {
            throw Refusal.field(field, "field.required");
        }
        return id;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
