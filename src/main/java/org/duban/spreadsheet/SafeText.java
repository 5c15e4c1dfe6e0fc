package org.duban.spreadsheet;

import java.util.regex.Pattern;

/** Text that no spreadsheet program takes for a formula, even after it was saved in another format. */
public final class SafeText {

    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r]");
    private static final int CELL = WorkbookLimits.CELL_TEXT;

    private SafeText() {}

    /** Puts an apostrophe before text that would begin a formula, apostrophes before it or not, and cuts text that no cell can hold. */
    public static String neutralised(String text) {
        String safe = FORMULA.matcher(text).lookingAt() ? "'" + text : text;
        return safe.length() <= CELL ? safe : safe.substring(0, CELL - 1) + "…";
    }

    /** The text as it was before {@link #neutralised}. */
    public static String restored(String text) {
        return text.startsWith("'") && FORMULA.matcher(text).lookingAt() ? text.substring(1) : text;
    }
}
