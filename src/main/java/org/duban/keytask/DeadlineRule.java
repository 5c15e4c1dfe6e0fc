package org.duban.keytask;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duban.deadline.DateWords;
import org.jspecify.annotations.Nullable;

/**
 * When a key task is due, as an office writes it ("before the end of September", "monthly", "second half of
 * February", in Chinese or English) and as dates within a campaign.
 *
 * <p>A month without a year is the first such month that does not end before the campaign starts. What is due
 * monthly is due on the month's last day unless the words name another. Working days do not move a due date.
 *
 * @param words as written
 * @param dayOfMonth for a recurring rule the day on which it is due, 0 for the last of the period
 * @param date for a rule that names one date
 */
public record DeadlineRule(
        String words,
        Rhythm rhythm,
        int dayOfMonth,
        @Nullable LocalDate date) {

    /** How long after a campaign's last day its work may be due. */
    private static final int MONTHS_AFTER = 3;

    /** What the edge of a phase leaves of a period must be as many days, or nothing is asked for it. */
    private static final int LEAST_DAYS = 7;

    /**
     * Reads the words.
     *
     * @param startsOn the campaign's first day, from which dates without a year are read
     * @return empty if no date follows from them
     */
    public static Optional<DeadlineRule> read(String words, LocalDate startsOn) {
        String text = words.strip();
        Optional<Rhythm> recurring = DeadlineWords.recurring(text);
        if (recurring.isPresent()) {
            return Optional.of(new DeadlineRule(text, recurring.get(), DeadlineWords.dayOfMonth(text), null));
        }
        Optional<LocalDate> date = new DateWords(startsOn, 0).lastNamedIn(text);
        if (date.isPresent()) {
            return date.map(on -> new DeadlineRule(text, Rhythm.ONCE, 0, on));
        }
        return DeadlineWords.throughout(text)
                ? Optional.of(new DeadlineRule(text, Rhythm.THROUGHOUT, 0, null))
                : Optional.empty();
    }

    /** Every time that it is due, in order; empty if that never happens in the campaign. */
    public List<Period> periods(LocalDate startsOn, LocalDate endsOn) {
        return switch (rhythm) {
            case ONCE -> once(startsOn, endsOn);
            case THROUGHOUT -> List.of(new Period(1, startsOn, endsOn));
            case MONTHLY -> recurring(1, startsOn, endsOn);
            case QUARTERLY -> recurring(3, startsOn, endsOn);
        };
    }

    /**
     * The same for a row that belongs to a phase: what recurs or lasts throughout keeps to the phase's days, for the
     * phase waits for all of it. A date that the words name stays where it is.
     *
     * @param first day of the phase
     * @param last day of the phase
     */
    public List<Period> periods(LocalDate startsOn, LocalDate endsOn, LocalDate first, LocalDate last) {
        List<Period> all = periods(startsOn, endsOn);
        if (rhythm == Rhythm.ONCE) {
            return all;
        }
        List<Period> within = all.stream()
                .map(one -> new Period(one.no(), later(one.beginsOn(), first), earlier(one.dueOn(), last)))
                .filter(one -> !one.dueOn().isBefore(one.beginsOn()))
                .toList();
        List<Period> asked = within.stream()
                .filter(one -> all.contains(one) || one.days() >= LEAST_DAYS)
                .toList();
        return asked.isEmpty() ? within.stream().limit(1).toList() : asked;
    }

    private List<Period> once(LocalDate startsOn, LocalDate endsOn) {
        return date == null || date.isBefore(startsOn) || date.isAfter(endsOn.plusMonths(MONTHS_AFTER))
                ? List.of()
                : List.of(new Period(1, startsOn, date));
    }

    private List<Period> recurring(int months, LocalDate startsOn, LocalDate endsOn) {
        List<Period> periods = new ArrayList<>();
        YearMonth first = YearMonth.from(startsOn);
        first = first.minusMonths((first.getMonthValue() - 1) % months);
        int no = 1;
        for (YearMonth from = first; !from.atDay(1).isAfter(endsOn); from = from.plusMonths(months), no++) {
            LocalDate begins = later(from.atDay(1), startsOn);
            LocalDate due = earlier(dueIn(from.plusMonths(months - 1L)), endsOn);
            if (!due.isBefore(begins)) {
                periods.add(new Period(no, begins, due));
            }
        }
        return periods;
    }

    private LocalDate dueIn(YearMonth month) {
        return dayOfMonth == 0 ? month.atEndOfMonth() : month.atDay(Math.min(dayOfMonth, month.lengthOfMonth()));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
