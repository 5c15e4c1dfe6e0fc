package org.duban.organization.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sourceforge.pinyin4j.PinyinHelper;

/** Pinyin initials for searching: 曾明 is found by {@code zm} and by {@code cm}, because 曾 is read both ways. */
final class Initials {

    private static final int READINGS = 8;
    private static final int MAX_LENGTH = 400;

    private Initials() {}

    /** Every reading, separated by blanks. */
    static String of(String name) {
        List<String> readings = List.of("");
        for (char c : name.toCharArray()) {
            Set<String> letters = lettersOf(c);
            readings = readings.stream()
                    .flatMap(start -> letters.stream().map(letter -> start + letter))
                    .limit(READINGS)
                    .toList();
        }
        String joined = String.join(" ", readings);
        return joined.length() <= MAX_LENGTH ? joined : joined.substring(0, MAX_LENGTH);
    }

    private static Set<String> lettersOf(char c) {
        String[] pinyin = PinyinHelper.toHanyuPinyinStringArray(c);
        if (pinyin == null || pinyin.length == 0) {
            return Set.of(Character.isLetterOrDigit(c) ? String.valueOf(c).toLowerCase(Locale.ROOT) : "");
        }
        return Stream.of(pinyin)
                .map(reading -> reading.substring(0, 1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
