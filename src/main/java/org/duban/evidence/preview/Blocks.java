package org.duban.evidence.preview;

import java.util.ArrayList;
import java.util.List;
import org.duban.evidence.preview.Block.Kind;
import org.duban.evidence.preview.Block.Span;

/** Gathers the pieces of a document as they are read, up to a number of characters. */
final class Blocks {

    /** Some three hundred pages. */
    static final int LONGEST = 400_000;

    private static final int MOST_COLUMNS = 40;

    private final List<Block> blocks = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private int left = LONGEST;
    private int depth;

    boolean full() {
        return left <= 0;
    }

    void add(Span span) {
        String text = tidy(span.text());
        String kept = text.substring(0, Math.max(0, Math.min(left, text.length())));
        left -= kept.length();
        if (depth > 0) {
            cell.append(kept);
        } else if (!kept.isEmpty()) {
            join(new Span(kept, span.bold(), span.italic(), span.underlined()));
        }
    }

    private void join(Span span) {
        Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
        if (last != null && last.looksLike(span)) {
            spans.set(
                    spans.size() - 1,
                    new Span(last.text() + span.text(), span.bold(), span.italic(), span.underlined()));
        } else {
            spans.add(span);
        }
    }

    /** Ends a paragraph. In a table it is a line of its cell. */
    void paragraph(Kind kind, int level) {
        if (depth > 0) {
            cell.append('\n');
        } else {
            boolean blank = spans.stream().allMatch(span -> span.text().isBlank());
            if (!blank) {
                blocks.add(Block.of(kind, level, spans));
            }
            spans.clear();
        }
    }

    /** A table within a table is read as the words of its cell. */
    void beginTable() {
        depth++;
    }

    void beginRow() {
        if (depth == 1) {
            rows.add(new ArrayList<>());
        }
    }

    void endCell() {
        if (depth == 1) {
            List<String> row = rows.isEmpty() ? new ArrayList<>() : rows.get(rows.size() - 1);
            if (row.size() < MOST_COLUMNS) {
                row.add(cell.toString().strip());
            }
            cell.setLength(0);
            left--; // empty cells are something to show as well
        }
    }

    void endTable() {
        depth--;
        if (depth == 0) {
            if (!rows.isEmpty()) {
                blocks.add(Block.table(rows));
            }
            rows.clear();
        }
    }

    Preview.Document document() {
        while (depth > 0) {
            endTable();
        }
        paragraph(Kind.PARAGRAPH, 0);
        return new Preview.Document(List.copyOf(blocks), full());
    }

    private static String tidy(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "").replace('\r', '\n');
    }
}
