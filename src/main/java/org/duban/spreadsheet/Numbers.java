package org.duban.spreadsheet;

import org.jspecify.annotations.Nullable;

/** Numbers and references as they stand in attributes. */
final class Numbers {

    private Numbers() {}

    /** The number, or 0 for anything that is none. */
    static int orZero(@Nullable String digits) {
        if (digits == null || digits.isEmpty() || digits.length() > 9) {
            return 0;
        }
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9') {
                return 0;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }

    /** The column of a reference like {@code AB12}, from 0; -1 without one. */
    static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && i < 4; i++) {
            char c = Character.toUpperCase(reference.charAt(i));
            if (c < 'A' || c > 'Z') {
                break;
            }
            column = column * 26 + c - 'A' + 1;
        }
        return column - 1;
    }

    /** The row of a reference like {@code AB12}, from 1; 0 without one. */
    static int row(String reference) {
        int start = 0;
        while (start < reference.length() && !Character.isDigit(reference.charAt(start))) {
            start++;
        }
        return orZero(reference.substring(start));
    }
}
