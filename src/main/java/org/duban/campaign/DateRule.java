package org.duban.campaign;

import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day of a campaign, counted from its first or last: {@code start}, {@code start+20d}, {@code end-1m},
 * {@code start-2w}.
 */
public record DateRule(Anchor anchor, Period offset) {

    /** What the rule counts from. */
    public enum Anchor {
        START,
        END
    }

    private static final Pattern FORM = Pattern.compile("(start|end)(?:([+-])(\\d{1,3})([dwm]))?");

    /** Whether the text is a rule at all. */
    public static boolean is(String text) {
        return FORM.matcher(text.strip()).matches();
    }

    /**
     * @throws IllegalArgumentException for anything that is not a rule, with what a rule looks like
     */
    public static DateRule parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no date rule; write start, end, start+20d, end-4w or start+1m");
        }
        Anchor anchor = form.group(1).equals("start") ? Anchor.START : Anchor.END;
        return new DateRule(anchor, form.group(2) == null ? Period.ZERO : period(form));
    }

    /** The day in a campaign of these dates; never past its last day. */
    public LocalDate in(LocalDate startsOn, LocalDate endsOn) {
        LocalDate day = (anchor == Anchor.START ? startsOn : endsOn).plus(offset);
        return day.isAfter(endsOn) ? endsOn : day;
    }

    private static Period period(Matcher form) {
        int count = Integer.parseInt(form.group(3)) * (form.group(2).equals("-") ? -1 : 1);
        return switch (form.group(4)) {
            case "d" -> Period.ofDays(count);
            case "w" -> Period.ofWeeks(count);
            default -> Period.ofMonths(count);
        };
    }
}
