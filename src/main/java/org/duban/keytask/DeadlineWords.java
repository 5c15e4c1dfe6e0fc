package org.duban.keytask;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words for a rhythm, from {@code deadline-words.properties}. */
final class DeadlineWords {

    private static final Properties WORDS = load();
    private static final Pattern MONTHLY = pattern("monthly");
    private static final Pattern QUARTERLY = pattern("quarterly");
    private static final Pattern THROUGHOUT = pattern("throughout");
    private static final Pattern DAY = pattern("day");
    private static final List<Integer> NAMED_DAYS = List.of(10, 15, 20);

    private DeadlineWords() {}

    static Optional<Rhythm> recurring(String words) {
        String text = plain(words);
        if (MONTHLY.matcher(text).find()) {
            return Optional.of(Rhythm.MONTHLY);
        }
        return QUARTERLY.matcher(text).find() ? Optional.of(Rhythm.QUARTERLY) : Optional.empty();
    }

    static boolean throughout(String words) {
        return THROUGHOUT.matcher(plain(words)).find();
    }

    /** 0 where the words name no day: the last one. */
    static int dayOfMonth(String words) {
        String text = plain(words);
        Matcher day = DAY.matcher(text);
        if (day.find()) {
            int number = Integer.parseInt(day.group(1) != null ? day.group(1) : day.group(2));
            return number >= 1 && number <= 31 ? number : 0;
        }
        return NAMED_DAYS.stream()
                .filter(number -> pattern("day." + number).matcher(text).find())
                .findFirst()
                .orElse(0);
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static Pattern pattern(String key) {
        return Pattern.compile(WORDS.getProperty(key));
    }

    private static Properties load() {
        Properties words = new Properties();
        try (InputStream in = DeadlineWords.class.getResourceAsStream("deadline-words.properties")) {
            if (in == null) {
                throw new IllegalStateException("deadline-words.properties is missing");
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
