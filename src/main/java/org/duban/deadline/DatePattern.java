package org.duban.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The ways of writing a date, the most precise first where two begin at the same place. */
enum DatePattern {
    COMPACT("(?<!\\d)(?<y>20\\d{2})(?<m>0[1-9]|1[0-2])(?<d>[0-2]\\d|3[01])(?!\\d)"),
    FULL("(?<y>(?:20)?\\d{2})(?:年|[./-])(?<m>\\d{1,2})(?:月|[./-])(?<d>\\d{1,2})(?![\\d])[日号]?"),
    MONTH("(?:(?<y>20\\d{2}|\\d{2})年|(?<rel>今年|本年|当年|明年|次年|来年))?(?<m>\\d{1,2})月(?:份)?"
            + "(?:(?<d>\\d{1,2})[日号]?|(?<third>上旬|中旬|下旬|上半月|下半月)|(?<last>月?[底末]))?(?<before>[之以]?前)?"),
    NUMERIC_MONTH("(?<!\\d)(?<y>20\\d{2})[./-](?<m>\\d{1,2})(?![\\d./-])"),
    MONTH_DAY("^(?<m>\\d{1,2})[./](?<d>\\d{1,2})[日号]?(?=[之以]?前|$)"),
    QUARTER("(?:(?<y>20\\d{2})年)?第?(?<q>[1-4])季度(?:[底末])?"),
    HALF("(?:(?<y>20\\d{2})年)?(?<half>上半年|下半年)"),
    YEAR_END("(?:(?<y>20\\d{2})年?|(?<rel>今年|本年|当年|明年|次年|来年))?年?(?<end>年底|年末|底前|年内|年底前)"),
    MONTH_END("(?<thismonth>本月|当月)?月?(?<last>月底|月末|(?<=本月|当月)底)");

    /** What a date without a year is read from. */
    record Context(
            LocalDate readOn, int pastMonths, @Nullable Found last) {

        Context after(Found found) {
            return new Context(readOn, pastMonths, found);
        }

        @Nullable
        Integer lastYear() {
            return last == null ? null : (Integer) last.date().getYear();
        }

        /** 11月—1月 ends in the year after it began. */
        private boolean turnsTheYear(Matcher matcher, String text, LocalDate date) {
            return last != null
                    && date.isBefore(last.date())
                    && TO.matcher(text.substring(last.end(), matcher.start())).matches();
        }
    }

    record Found(LocalDate date, int start, int end) {}

    private static final Pattern TO = Pattern.compile("[\\-‐-―~至到]+");

    private static final class Names {
        static final Pattern GROUP = Pattern.compile("\\(\\?<([a-z]\\w*)>");
    }

    private final Pattern pattern;
    private final Set<String> groups;

    DatePattern(String regex) {
        this.pattern = Pattern.compile(regex);
        this.groups =
                Names.GROUP.matcher(regex).results().map(name -> name.group(1)).collect(Collectors.toUnmodifiableSet());
    }

    /** The first date at or after a place, if the rest names one. */
    static Optional<Found> next(String text, int from, Context context) {
        Found best = null;
        for (DatePattern form : values()) {
            Found found = form.find(text, from, context);
            if (found != null && (best == null || found.start() < best.start())) {
                best = found;
            }
        }
        return Optional.ofNullable(best);
    }

    private @Nullable Found find(String text, int from, Context context) {
        Matcher matcher = pattern.matcher(text);
        matcher.region(from, text.length()).useTransparentBounds(true).useAnchoringBounds(false);
        while (matcher.find()) {
            try {
                return new Found(
                        dateOf(new DateParts(matcher, groups), context, matcher, text), matcher.start(), matcher.end());
            } catch (DateTimeException noSuchDay) {
                continue; // 2月30日: the words stay, the date does not
            }
        }
        return null;
    }

    private LocalDate dateOf(DateParts parts, Context context, Matcher matcher, String text) {
        int year = parts.year(context);
        LocalDate date = dateIn(year, parts, context);
        if (!parts.hasYear() && context.turnsTheYear(matcher, text, date)) {
            return dateIn(year + 1, parts, context);
        }
        boolean yearIsGuessed = !parts.hasYear() && context.lastYear() == null && this != MONTH_END && this != YEAR_END;
        boolean past = date.isBefore(context.readOn().minusMonths(context.pastMonths()));
        return yearIsGuessed && past ? dateIn(year + 1, parts, context) : date;
    }

    private LocalDate dateIn(int year, DateParts parts, Context context) {
        return switch (this) {
            case COMPACT, FULL, MONTH_DAY -> LocalDate.of(year, parts.number("m"), parts.number("d"));
            case MONTH -> monthDate(YearMonth.of(year, parts.number("m")), parts);
            case NUMERIC_MONTH -> YearMonth.of(year, parts.number("m")).atEndOfMonth();
            case QUARTER -> YearMonth.of(year, parts.number("q") * 3).atEndOfMonth();
            case HALF ->
                YearMonth.of(year, parts.text("half").startsWith("上") ? 6 : 12).atEndOfMonth();
            case YEAR_END -> LocalDate.of(year, 12, 31);
            case MONTH_END -> YearMonth.from(context.readOn()).atEndOfMonth();
        };
    }

    private static LocalDate monthDate(YearMonth month, DateParts parts) {
        String third = parts.text("third");
        if (!parts.text("d").isEmpty()) {
            return month.atDay(parts.number("d"));
        }
        if (third.equals("上半月")) {
            return month.atDay(15);
        }
        if (third.equals("上旬") || third.equals("中旬")) {
            return month.atDay(third.startsWith("上") ? 10 : 20);
        }
        boolean beforeTheMonth = third.isEmpty()
                && parts.text("last").isEmpty()
                && !parts.text("before").isEmpty();
        return beforeTheMonth ? month.minusMonths(1).atEndOfMonth() : month.atEndOfMonth();
    }
}
