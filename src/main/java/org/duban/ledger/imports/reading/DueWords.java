package org.duban.ledger.imports.reading;

import java.time.LocalDate;
import org.duban.deadline.DateWords;
import org.duban.spreadsheet.CellValue;

/**
 * Reads what stands in a deadline column.
 *
 * <p>A month and day without a year get the year of the day on which the ledger was filled in, or the next one
 * where the date would otherwise lie more than three months before that day. Of several dates the last counts.
 */
public final class DueWords {

    private static final int PAST_MONTHS = 3;
    private static final double FIRST_SERIAL = 36_526; // 2000-01-01 as Excel counts days
    private static final double LAST_SERIAL = 73_050; // 2099-12-31

    private final DateWords dates;

    /** Reads deadlines of a ledger that was filled in on this day. */
    public DueWords(LocalDate filledOn) {
        this.dates = new DateWords(filledOn, PAST_MONTHS);
    }

    /** Reads a cell of any type. */
    public Due read(CellValue cell) {
        if (cell.date().isPresent()) {
            return new Due(cell.text(), cell.date().get());
        }
        if (cell instanceof CellValue.Num number) {
            return number(number);
        }
        return read(cell.text());
    }

    private Due number(CellValue.Num number) {
        double value = number.value();
        if (value >= FIRST_SERIAL && value <= LAST_SERIAL) {
            LocalDate date = LocalDate.of(1899, 12, 30).plusDays((long) value);
            return new Due(date.toString(), date);
        }
        return read(number.text());
    }

    /** Reads words. */
    public Due read(String words) {
        if (words.isBlank()) {
            return Due.NONE;
        }
        return new Due(words.strip(), dates.lastNamedIn(words).orElse(null));
    }
}
