package org.duban.organization.workbook;

import java.text.Normalizer;
import java.util.Locale;

/** Text of a cell, made comparable. */
final class Words {

    private Words() {}

    /** Full-width and half-width alike, no blanks, small letters. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .toLowerCase(Locale.ROOT);
    }

    /** A header without its punctuation and remarks in parentheses. */
    static String header(String text) {
        return plain(text).replaceAll("\\(.*?\\)", "").replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
