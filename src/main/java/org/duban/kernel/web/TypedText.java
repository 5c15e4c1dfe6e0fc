package org.duban.kernel.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The words a person typed into a refused form: everything long enough to hurt, no secrets. */
final class TypedText {

    private static final int WORTH_KEEPING = 8;

    private TypedText() {}

    static List<String> of(HttpServletRequest request) {
        if (request.getMethod().equals("GET")) {
            return List.of();
        }
        try {
            return request.getParameterMap().entrySet().stream()
                    .filter(entry -> !secret(entry.getKey()))
                    .flatMap(TypedText::words)
                    .toList();
        } catch (IllegalStateException unreadable) { // a form that was too large has no fields any more
            return List.of();
        }
    }

    private static Stream<String> words(Map.Entry<String, String[]> field) {
        return Arrays.stream(field.getValue()).filter(value -> value.strip().length() >= WORTH_KEEPING);
    }

    private static boolean secret(String field) {
        String name = field.toLowerCase(Locale.ROOT);
        return name.contains("password")
                || name.contains("token")
                || name.contains("code")
                || name.equals("_csrf")
                || name.equals(CommandKeyResolver.FIELD.toLowerCase(Locale.ROOT));
    }
}
