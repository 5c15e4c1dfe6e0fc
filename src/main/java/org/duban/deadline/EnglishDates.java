package org.duban.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates in English words: "by the end of September", "second half of February 2024", "15 January". */
final class EnglishDates {

    private static final Pattern DATE =
            Pattern.compile("(?:(?<part>end of|late|second half of|mid|middle of|first half of"
                    + "|early|beginning of)[ -](?:the month of )?)?(?:(?<before>\\d{1,2})(?:st|nd|rd|th)? (?:of )?)?"
                    + "\\b(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:t|[a-z]{2,})?\\b\\.?"
                    + "(?: (?<after>\\d{1,2})(?:st|nd|rd|th)?(?!\\d))?(?:,? (?<year>20\\d{2}))?");

    private EnglishDates() {}

    static List<LocalDate> namedIn(String words, LocalDate readOn, int pastMonths) {
        List<LocalDate> dates = new ArrayList<>();
        Matcher matcher = DATE.matcher(words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
        while (matcher.find()) {
            try {
                dates.add(date(matcher, readOn, pastMonths));
            } catch (DateTimeException noSuchDay) {
                continue; // 30 February: the words stay, the date does not
            }
        }
        return dates;
    }

    private static LocalDate date(Matcher found, LocalDate readOn, int pastMonths) {
        String year = found.group("year");
        if (year != null) {
            return in(Integer.parseInt(year), found);
        }
        LocalDate date = in(readOn.getYear(), found);
        return date.isBefore(readOn.minusMonths(pastMonths)) ? in(readOn.getYear() + 1, found) : date;
    }

    private static LocalDate in(int year, Matcher found) {
        YearMonth month = YearMonth.of(year, monthOf(found.group("month")));
        String day = found.group("before") != null ? found.group("before") : found.group("after");
        if (day != null) {
            return month.atDay(Integer.parseInt(day));
        }
        return part(month, found.group("part"));
    }

    private static LocalDate part(YearMonth month, @Nullable String part) {
        if (part == null) {
            return month.atEndOfMonth();
        }
        return switch (part) {
            case "early", "beginning of" -> month.atDay(10);
            case "mid", "middle of" -> month.atDay(20);
            case "first half of" -> month.atDay(15);
            default -> month.atEndOfMonth();
        };
    }

    private static Month monthOf(String abbreviation) {
        for (Month month : Month.values()) {
            if (month.name().toLowerCase(Locale.ROOT).startsWith(abbreviation)) {
                return month;
            }
        }
        throw new DateTimeException(abbreviation);
    }
}
