package org.duban.keytask;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.duban.organization.Tier;
import org.jspecify.annotations.Nullable;

/**
 * Which rows; every field narrows, null does not.
 *
 * @param task a key task
 * @param unit this unit and those below it
 * @param leader the responsible leader whom the list names
 * @param phase key of a phase
 * @param month {@code 2023-10}: what is due in it
 * @param standing where it stands
 */
public record KeyTaskFilter(
        @Nullable Long task,
        @Nullable Tier tier,
        @Nullable Boolean required,
        @Nullable Long unit,
        @Nullable Long leader,
        @Nullable String phase,
        @Nullable String month,
        @Nullable Standing standing) {

    public static final KeyTaskFilter ALL = new KeyTaskFilter(null, null, null, null, null, null, null, null);

    public KeyTaskFilter {
        phase = blankToNull(phase);
        month = month(month);
    }

    public boolean narrows() {
        return !equals(ALL);
    }

    public @Nullable LocalDate dueFrom() {
        return month == null ? null : YearMonth.parse(month).atDay(1);
    }

    public @Nullable LocalDate dueTo() {
        return month == null ? null : YearMonth.parse(month).atEndOfMonth();
    }

    private static @Nullable String month(@Nullable String text) {
        try {
            return blankToNull(text) == null ? null : YearMonth.parse(text).toString();
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
