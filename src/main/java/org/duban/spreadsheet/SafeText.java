package org.duban.spreadsheet;

/** Text that no spreadsheet program takes for a formula, even after it was saved in another format. */
public final class SafeText {

    private static final String STARTS_FORMULA = "=+-@\t\r";
    private static final int CELL = WorkbookLimits.CELL_TEXT;

    private SafeText() {}

    /** Puts an apostrophe before text that would begin a formula, and cuts text that no cell can hold. */
    public static String neutralised(String text) {
        String safe = startsFormula(text) ? "'" + text : text;
        return safe.length() <= CELL ? safe : safe.substring(0, CELL - 1) + "…";
    }

    /** The text as it was before {@link #neutralised}. */
    public static String restored(String text) {
        return text.startsWith("'") && startsFormula(text.substring(1)) ? text.substring(1) : text;
    }

    private static boolean startsFormula(String text) {
        return !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}
