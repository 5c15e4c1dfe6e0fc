package org.duban.ledger.imports.matching;

import java.util.HashSet;
import java.util.Set;

/** How alike two names are, from 0 to 1: half by shared pairs of characters, half by edits. */
final class Likeness {

    private Likeness() {}

    static double of(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        int longest = Math.max(one.length(), other.length());
        return pairs(one, other) / 2 + (1 - (double) edits(one, other) / longest) / 2;
    }

    private static double pairs(String one, String other) {
        Set<String> first = bigrams(one);
        Set<String> second = bigrams(other);
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        long shared = first.stream().filter(second::contains).count();
        return 2.0 * shared / (first.size() + second.size());
    }

    private static Set<String> bigrams(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }

    static int edits(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j < before.length; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(replaced, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[other.length()];
    }
}
