package org.duban.approval.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A written body as blocks: official documents number their headings, so a short line that begins with such a number
 * is one. The levels are those of the official format: first the Chinese numeral with its comma, then the one in
 * brackets; what is numbered in Arabic is a paragraph.
 */
final class BodyText {

    private static final int LONGEST_HEADING = 48;
    private static final String NUMERAL = "[\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341\u767e]+";
    private static final Pattern FIRST =
            Pattern.compile("(" + NUMERAL + "\u3001|\u7b2c" + NUMERAL + "[\u7ae0\u90e8\u7bc7]|[IVX]+\\.\\s).*");
    private static final Pattern SECOND = Pattern.compile("[\uff08(]" + NUMERAL + "[)\uff09].*");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[\u3002\uff1b;]");

    private BodyText() {}

    /** @param level 1 or 2 for a heading, 0 for a paragraph */
    public record Block(int level, String text) {}

    static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        for (String line : text.split("\\R", -1)) {
            String stripped = line.strip();
            if (!stripped.isEmpty()) {
                blocks.add(new Block(level(stripped), stripped));
            }
        }
        return blocks;
    }

    private static int level(String line) {
        boolean heading =
                line.length() <= LONGEST_HEADING && !SENTENCE_END.matcher(line).matches();
        if (heading && FIRST.matcher(line).matches()) {
            return 1;
        }
        return heading && SECOND.matcher(line).matches() ? 2 : 0;
    }
}
