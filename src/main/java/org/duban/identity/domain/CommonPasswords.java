package org.duban.identity.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Passwords that everybody tries first. The list holds stems ({@code password}, {@code 1qaz2wsx}); a password
 * is common if nothing but digits, signs or repetition stands beside one of them.
 */
@Component
class CommonPasswords {

    private final Set<String> stems;

    CommonPasswords() {
        ClassPathResource list = new ClassPathResource("org/duban/identity/common-passwords.txt");
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(list.getInputStream(), StandardCharsets.UTF_8))) {
            this.stems = lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean contains(String password) {
        String lower = password.toLowerCase(Locale.ROOT);
        return stems.contains(lower)
                || stems.contains(unit(lower))
                || stems.contains(unit(lower.replaceAll("[^a-z]", "")))
                || runs(lower);
    }

    /** The shortest part that, repeated, makes the whole: {@code abcabcabc} is {@code abc}. */
    private static String unit(String text) {
        for (int length = 1; length <= text.length() / 2; length++) {
            if (text.length() % length == 0
                    && text.substring(0, length).repeat(text.length() / length).equals(text)) {
                return text.substring(0, length);
            }
        }
        return text;
    }

    /** One character over and over, or a row of neighbours: {@code 123456789012}, {@code abcdefghijkl}. */
    private static boolean runs(String text) {
        if (text.length() < 2) {
            return true;
        }
        int regular = 0;
        for (int i = 1; i < text.length(); i++) {
            int step = text.charAt(i) - text.charAt(i - 1);
            if (Math.abs(step) <= 1 || Math.abs(step) == 9) {
                regular++;
            }
        }
        return regular >= text.length() - 2;
    }
}
