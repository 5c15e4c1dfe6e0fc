package org.duban.evidence.preview;

import java.util.List;

/**
 * A piece of a document, one below the other.
 *
 * @param level of a heading, from 1
 * @param rows of a table, cell by cell; empty for anything else
 */
public record Block(Kind kind, int level, List<Span> spans, List<List<String>> rows) {

    /** What a piece is. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        ITEM,
        TABLE
    }

    /** A stretch of text of one look. */
    public record Span(String text, boolean bold, boolean italic, boolean underlined) {

        boolean looksLike(Span other) {
            return bold == other.bold && italic == other.italic && underlined == other.underlined;
        }
    }

    static Block of(Kind kind, int level, List<Span> spans) {
        return new Block(kind, level, List.copyOf(spans), List.of());
    }

    static Block table(List<List<String>> rows) {
        return new Block(
                Kind.TABLE, 0, List.of(), rows.stream().map(List::copyOf).toList());
    }
}
