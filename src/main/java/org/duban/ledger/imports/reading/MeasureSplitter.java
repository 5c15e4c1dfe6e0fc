package org.duban.ledger.imports.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Takes the measures of one cell apart: by the numbering that the office used, or by lines where each line is
 * a sentence. A semicolon parts nothing by itself.
 */
public final class MeasureSplitter {

    private static final Pattern BULLETS = Pattern.compile("(?m)^\\s*[•●◆■▪※·\\-—]\\s*");
    private static final Pattern LINES = Pattern.compile("\\s*\\R\\s*");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[。；;！!]$");
    private static final Pattern INTRO = Pattern.compile(".*[:：]$", Pattern.DOTALL);

    private static final List<IntFunction<String>> NUMBERS = List.of(
            n -> n + ".", n -> "(" + n + ")", n -> n + ")", n -> String.valueOf((char) ('①' + n - 1)), n -> n + " ");

    private MeasureSplitter() {}

    /** The measures in their order, without their numbers; none for a blank cell. */
    public static List<String> split(String cell) {
        String text = cell.strip();
        if (text.isEmpty()) {
            return List.of();
        }
        List<Numbering.Mark> marks = Numbering.marksIn(text);
        Stream<String> parts = marks.isEmpty() ? byLines(text) : byMarks(text, marks).stream();
        return parts.map(MeasureSplitter::tidy).filter(part -> !part.isEmpty()).toList();
    }

    /**
     * One cell for measures, so that {@link #split} finds them again: one as it is if that does, else numbered
     * in the first way that no number within them is confused with.
     */
    public static String join(List<String> measures) {
        List<String> wanted = measures.stream()
                .map(MeasureSplitter::tidy)
                .filter(part -> !part.isEmpty())
                .toList();
        String alone = measures.size() == 1 ? measures.get(0) : "";
        if (split(alone).equals(wanted)) {
            return alone;
        }
        return NUMBERS.stream()
                .map(number -> numbered(measures, number))
                .filter(cell -> split(cell).equals(wanted))
                .findFirst()
                .orElseGet(() -> numbered(measures, NUMBERS.get(0)));
    }

    private static String numbered(List<String> measures, IntFunction<String> number) {
        return IntStream.range(0, measures.size())
                .mapToObj(position -> number.apply(position + 1) + measures.get(position))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> byMarks(String text, List<Numbering.Mark> marks) {
        String intro = text.substring(0, marks.get(0).start()).strip();
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            int end = i + 1 < marks.size() ? marks.get(i + 1).start() : text.length();
            parts.add(text.substring(marks.get(i).end(), end));
        }
        if (!intro.isEmpty() && !INTRO.matcher(intro).matches()) {
            parts.set(0, intro + parts.get(0));
        }
        return parts;
    }

    private static Stream<String> byLines(String text) {
        if (BULLETS.matcher(text).results().count() > 1) {
            return BULLETS.splitAsStream(text);
        }
        List<String> lines = LINES.splitAsStream(text).toList();
        boolean sentences = lines.size() > 1
                && lines.stream()
                        .limit(lines.size() - 1L)
                        .allMatch(line -> SENTENCE_END.matcher(line).matches());
        return sentences ? lines.stream() : Stream.of(String.join("", lines));
    }

    private static String tidy(String part) {
        String tidied = LINES.matcher(part.strip()).replaceAll("");
        int end = tidied.length();
        while (end > 0 && "；;。，,、".indexOf(tidied.charAt(end - 1)) >= 0) {
            end--;
        }
        return tidied.substring(0, end).strip();
    }
}
