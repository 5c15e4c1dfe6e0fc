package org.duban.ledger.imports.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;

/** The words of the offices, from {@code ledger-words.properties}. */
public final class Words {

    private static final Properties ALL = load();
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u3000]+");

    private Words() {}

    private static Properties load() {
        Properties words = new Properties();
        try (InputStream in = Words.class.getResourceAsStream("ledger-words.properties")) {
            if (in == null) {
                throw new IllegalStateException("ledger-words.properties is missing");
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** The words under a key, in their order. */
    public static List<String> list(String key) {
        return List.of(one(key).split("\\s+"));
    }

    /** The pattern under a key. */
    public static Pattern pattern(String key) {
        return Pattern.compile(one(key));
    }

    public static String one(String key) {
        String value = ALL.getProperty(key);
        if (value == null) {
            throw new IllegalStateException("no words for " + key);
        }
        return value.strip();
    }

    /** Half-width characters, no blanks, one form for each bracket: what is left to compare. */
    public static String plain(String text) {
        return BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }
}
