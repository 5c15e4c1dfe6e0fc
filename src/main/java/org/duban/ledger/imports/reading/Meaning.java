package org.duban.ledger.imports.reading;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds which of an enum's constants an office's words mean. */
public final class Meaning<E extends Enum<E>> {

    private final Map<E, List<String>> words = new LinkedHashMap<>();

    /** @param prefix the words of a constant stand under {@code <prefix>.<CONSTANT>} */
    public Meaning(Class<E> type, String prefix) {
        Arrays.stream(type.getEnumConstants())
                .forEach(constant -> words.put(constant, Words.list(prefix + "." + constant.name())));
    }

    /** The constant whose word equals the text, else the one with the longest word in it. */
    public Optional<E> of(String text) {
        String plain = Words.plain(text);
        E best = null;
        int longest = 0;
        for (Map.Entry<E, List<String>> entry : words.entrySet()) {
            for (String word : entry.getValue()) {
                if (word.length() > longest && plain.contains(word)) {
                    best = entry.getKey();
                    longest = word.length();
                }
            }
        }
        return Optional.ofNullable(best);
    }
}
