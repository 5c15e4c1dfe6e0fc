package org.duban.ledger.imports.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The ways offices number things within one cell. A run begins at one and counts up without a gap. */
enum Numbering {
    DOTTED(n -> "(?<![\\d.．第])" + n + "\\s*[.．、](?!\\d)", true),
    BRACKETED(n -> "[(（]\\s*" + n + "\\s*[)）]", false),
    HALF_BRACKETED(n -> "(?<![\\d(（])" + n + "[)）]", true),
    CIRCLED(n -> String.valueOf((char) ('①' + n - 1)), false),
    CHINESE(n -> chinese(n) + "、", true),
    CHINESE_BRACKETED(n -> "[(（]" + chinese(n) + "[)）]", false),
    IS(n -> chinese(n) + "是", true),
    NTH(n -> "第" + chinese(n) + "[，,、]", true),
    SPACED(n -> "(?m)^\\s*" + n + "\\s+(?=\\S)", false);

    /** Where a number begins, and where what it numbers begins. */
    record Mark(int start, int end) {}

    private static final int MOST = 20;
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String BOUNDARY = "(?<=^|[\\s\\u3000；;。，,:：！!）)])";

    private final List<Pattern> patterns = new ArrayList<>();

    Numbering(IntFunction<String> number, boolean needsBoundary) {
        for (int n = 1; n <= MOST; n++) {
            patterns.add(Pattern.compile((needsBoundary ? BOUNDARY : "") + number.apply(n)));
        }
    }

    /** The marks of the outermost numbering: the one that begins first. None if nothing is numbered. */
    static List<Mark> marksIn(String text) {
        return Stream.of(values())
                .map(numbering -> numbering.run(text))
                .filter(marks ->
                        marks.size() > 1 || marks.size() == 1 && marks.get(0).start() == 0)
                .min(Comparator.comparingInt(marks -> marks.get(0).start()))
                .orElse(List.of());
    }

    private List<Mark> run(String text) {
        List<Mark> marks = new ArrayList<>();
        int from = 0;
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(text);
            if (!matcher.find(from)) {
                break;
            }
            marks.add(new Mark(matcher.start(), matcher.end()));
            from = matcher.end();
        }
        return marks;
    }

    private static String chinese(int n) {
        if (n <= 10) {
            return NUMERALS.substring(n - 1, n);
        }
        return n == 20 ? "二十" : "十" + NUMERALS.charAt(n - 11);
    }
}
