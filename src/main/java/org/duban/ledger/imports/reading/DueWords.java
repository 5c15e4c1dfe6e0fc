package org.duban.ledger.imports.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duban.spreadsheet.CellValue;

/**
 * Reads what stands in a deadline column.
 *
 * <p>A month and day without a year get the year of the day on which the ledger was filled in, or the next one
 * where the date would otherwise lie more than {@value #PAST_MONTHS} months before that day. 上旬 ends on the
 * 10th, 中旬 on the 20th, 下旬 and 月底 on the last day. Of several dates the last counts.
 */
public final class DueWords {

    static final int PAST_MONTHS = 3;
    private static final double FIRST_SERIAL = 36_526; // 2000-01-01 as Excel counts days
    private static final double LAST_SERIAL = 73_050; // 2099-12-31

    private final LocalDate filledOn;

    /** Reads deadlines of a ledger that was filled in on this day. */
    public DueWords(LocalDate filledOn) {
        this.filledOn = filledOn;
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
        String plain = ChineseNumerals.toDigits(Words.plain(words));
        List<LocalDate> dates = new ArrayList<>();
        DuePattern.Context context = new DuePattern.Context(filledOn);
        int at = 0;
        while (at < plain.length()) {
            Optional<DuePattern.Found> found = DuePattern.next(plain, at, context);
            if (found.isEmpty()) {
                break;
            }
            dates.add(found.get().date());
            context = context.after(found.get());
            at = found.get().end();
        }
        return new Due(words.strip(), dates.stream().max(LocalDate::compareTo).orElse(null));
    }
}
