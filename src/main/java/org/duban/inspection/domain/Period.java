package org.duban.inspection.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import org.duban.deadline.WorkingCalendar;
import org.duban.escalation.Counted;
import org.duban.inspection.InspectionKind;
import org.jspecify.annotations.Nullable;

/**
 * For what a round is drawn: there is one round of a kind for each key.
 *
 * @param key {@code 2023-10} for a month, {@code 2023-10-a} and {@code 2023-10-b} for its halves, {@code 2023-10-09} for
 *     a drawing of its own
 * @param dueOn until when what is drawn has to be done
 * @param counted how that was counted; null where it was not
 */
public record Period(
        long campaignId,
        InspectionKind kind,
        String key,
        LocalDate dueOn,
        @Nullable Counted counted) {

    private static final int FIRST_HALF = 15;

    /** The month's reverse checks. */
    static Period month(long campaignId, LocalDate today, LocalDate dueOn, @Nullable Counted counted) {
        return new Period(
                campaignId, InspectionKind.REVERSE_CHECK, YearMonth.from(today).toString(), dueOn, counted);
    }

    /** Reverse checks that the office draws beside the monthly ones, once a day at most. */
    static Period day(long campaignId, LocalDate today, LocalDate dueOn, @Nullable Counted counted) {
        return new Period(campaignId, InspectionKind.REVERSE_CHECK, today.toString(), dueOn, counted);
    }

    /** The half-month's spot checks, due on its last working day, or at once where none is left. */
    static Period halfMonth(long campaignId, LocalDate today, WorkingCalendar calendar) {
        YearMonth month = YearMonth.from(today);
        boolean first = today.getDayOfMonth() <= FIRST_HALF;
        LocalDate last = first ? month.atDay(FIRST_HALF) : month.atEndOfMonth();
        Counted counted = new Counted(last.plusDays(1), -1);
        LocalDate due = calendar.plusWorkingDays(counted.from(), counted.days());
        return new Period(
                campaignId,
                InspectionKind.SPOT_CHECK,
                month + (first ? "-a" : "-b"),
                due.isBefore(today) ? today : due,
                due.isBefore(today) ? null : counted);
    }
}
