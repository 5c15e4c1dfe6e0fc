package org.duban.ledger.imports.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** How well a header names a field. */
final class HeaderWords {

    static final int EXACT = 100;
    static final int WITHIN = 50;
    private static final int LONGEST_HEADER = 24;
    private static final Pattern REMARK = Pattern.compile("[(（\\[【].*?[)）\\]】]|[:：*＊/／、]");
    private static final Map<LedgerField, List<String>> WORDS = words();

    private HeaderWords() {}

    private static Map<LedgerField, List<String>> words() {
        Map<LedgerField, List<String>> words = new EnumMap<>(LedgerField.class);
        for (LedgerField field : LedgerField.values()) {
            words.put(field, Words.list("header." + field));
        }
        return words;
    }

    /** 0 for a header that does not name the field; the field's usual word scores most. */
    static int score(String header, LedgerField field) {
        String plain = REMARK.matcher(Words.plain(header)).replaceAll("");
        if (plain.isEmpty() || plain.length() > LONGEST_HEADER) {
            return 0;
        }
        int best = 0;
        List<String> words = WORDS.getOrDefault(field, List.of());
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (plain.equalsIgnoreCase(word)) {
                best = Math.max(best, EXACT - i);
            } else if (word.length() > 1 && plain.endsWith(word)) {
                best = Math.max(best, WITHIN + word.length() * 2 - i / 2);
            } else if (word.length() > 2 && plain.contains(word)) {
                best = Math.max(best, WITHIN - 20 + word.length() * 2 - i / 2);
            }
        }
        return best;
    }
}
