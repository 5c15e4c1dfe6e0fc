package org.duban.campaign;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A work group as it is to be.
 *
 * @param id of the group that is changed; null for a new one
 * @param leads units that lead it
 * @param supports units that help
 */
public record GroupDraft(
        @Nullable Long id,
        @Nullable String name,
        @Nullable String duty,
        @Nullable List<Long> leads,
        @Nullable List<Long> supports) {

    /** A line of the form that nobody filled in. */
    public boolean blank() {
        return isBlank(name)
                && isBlank(duty)
                && leadUnits().isEmpty()
                && supportingUnits().isEmpty();
    }

    public List<Long> leadUnits() {
        return Objects.requireNonNullElse(leads, List.of());
    }

    public List<Long> supportingUnits() {
        return Objects.requireNonNullElse(supports, List.of());
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
