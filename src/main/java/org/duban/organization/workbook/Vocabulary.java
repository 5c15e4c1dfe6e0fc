package org.duban.organization.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** The words that offices use in such workbooks; they stand in {@code words.properties}. */
final class Vocabulary {

    private static final Properties WORDS = load();

    private Vocabulary() {}

    /** The words under a key, in the order of the file. */
    static List<String> of(String key) {
        return List.of(Objects.requireNonNull(WORDS.getProperty(key), key).split(" "));
    }

    /** The constant under whose key the word stands. */
    static <E extends Enum<E>> Optional<E> meaning(String prefix, Class<E> type, String word) {
        return keyed(prefix, type)
                .filter(constant -> of(prefix + constant).contains(word))
                .findFirst();
    }

    /** The constant with the longest word that the text ends with. */
    static <E extends Enum<E>> Optional<E> ending(String prefix, Class<E> type, String text) {
        record Ending<E>(E constant, String word) {}
        return keyed(prefix, type)
                .flatMap(constant -> of(prefix + constant).stream().map(word -> new Ending<>(constant, word)))
                .filter(ending -> text.endsWith(ending.word()))
                .max(Comparator.comparingInt(ending -> ending.word().length()))
                .map(Ending::constant);
    }

    private static <E extends Enum<E>> Stream<E> keyed(String prefix, Class<E> type) {
        return Stream.of(type.getEnumConstants()).filter(constant -> WORDS.containsKey(prefix + constant));
    }

    private static Properties load() {
        Properties words = new Properties();
        try (InputStream file = Vocabulary.class.getResourceAsStream("words.properties")) {
            words.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
