package org.duban.deadline;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the dates that an office writes in words: 9月底前, 2月下旬, 2024年1月15日, 二〇二三年十月; in English as well.
 *
 * <p>A month and day without a year get the year of the day on which they are read, or the next one where the date
 * would otherwise lie too far before that day. 上旬 ends on the 10th, 上半月 on the 15th, 中旬 on the 20th, 下旬,
 * 下半月 and 月底 on the last day. Weekends and holidays do not move a date.
 */
public final class DateWords {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u3000]+");

    private final LocalDate readOn;
    private final int pastMonths;

    /**
     * @param readOn the day from which a date without a year is read
     * @param pastMonths how many months before that day such a date may lie; beyond, the next year is meant
     */
    public DateWords(LocalDate readOn, int pastMonths) {
        this.readOn = readOn;
        this.pastMonths = pastMonths;
    }

    /** Every date that the words name, in their order. */
    public List<LocalDate> namedIn(String words) {
        String plain = ChineseNumerals.toDigits(BLANKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKC))
                .replaceAll(""));
        List<LocalDate> dates = new ArrayList<>();
        DatePattern.Context context = new DatePattern.Context(readOn, pastMonths, null);
        int at = 0;
        while (at < plain.length()) {
            Optional<DatePattern.Found> found = DatePattern.next(plain, at, context);
            if (found.isEmpty()) {
                break;
            }
            dates.add(found.get().date());
            context = context.after(found.get());
            at = found.get().end();
        }
        return dates.isEmpty() ? EnglishDates.namedIn(words, readOn, pastMonths) : dates;
    }

    /** The last of them, for words that name a span. */
    public Optional<LocalDate> lastNamedIn(String words) {
        return namedIn(words).stream().max(LocalDate::compareTo);
    }
}
