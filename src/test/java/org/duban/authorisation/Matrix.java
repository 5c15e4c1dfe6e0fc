package org.duban.authorisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The table: for each route, the answer for each kind of visitor. */
record Matrix(Map<String, List<String>> rows) {

    private static final Path TABLE = Path.of("src/test/resources/authorisation-matrix.txt");

    /** The agreed one. Lines: method, path, and one answer per {@link Visitor} in order; {@code #} begins a comment. */
    static Matrix expected() {
        try {
            return new Matrix(Files.readAllLines(TABLE).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.asList(line.strip().split("\\s+")))
                    .collect(Collectors.toMap(
                            words -> words.get(0) + " " + words.get(1),
                            words -> List.copyOf(words.subList(2, words.size())),
                            (one, two) -> {
                                throw new IllegalStateException("listed twice: " + one);
                            },
                            LinkedHashMap::new)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The table as text, to be read and, where right, to be agreed on. */
    String text() {
        StringBuilder text = new StringBuilder(line("# method and path", Visitor.names()));
        rows.forEach((route, answers) -> text.append(line(route, answers)));
        return text.toString();
    }

    /** One line per route, for a failure that names the routes that differ. */
    List<String> lines() {
        return rows.entrySet().stream()
                .map(row -> row.getKey() + " " + String.join(" ", row.getValue()))
                .toList();
    }

    private static String line(String route, List<String> answers) {
        return String.format("%-61s ", route)
                + answers.stream()
                        .map(answer -> String.format("%-11s", answer))
                        .collect(Collectors.joining())
                        .stripTrailing()
                + "\n";
    }
}
