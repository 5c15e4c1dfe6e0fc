package org.duban.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Two versions side by side.
 *
 * @param changes how many paragraphs, attachments and rows differ
 */
public record SubmissionDiff(
        int from,
        int to,
        List<Paragraph> title,
        List<Paragraph> body,
        List<Attachment> attachments,
        List<ContentColumn> columns,
        List<Row> rows,
        int changes) {

    /** What became of a piece. */
    public enum Difference {
        SAME,
        ADDED,
        REMOVED,
        CHANGED
    }

    /** A stretch of text; on the old side SAME or REMOVED, on the new side SAME or ADDED. */
    public record Span(String text, Difference change) {}

    /** One paragraph, the old side beside the new; an empty list is a side on which it does not exist. */
    public record Paragraph(Difference change, List<Span> before, List<Span> after) {

        /** Both sides in one line of reading: what went before what came in its place, what stayed once. */
        public List<Span> merged() {
            List<Span> line = new ArrayList<>();
            int old = 0;
            for (Span span : after) {
                boolean stayed = span.change() == Difference.SAME;
                while (old < before.size() && before.get(old).change() == Difference.REMOVED) {
                    line.add(before.get(old++));
                }
                line.add(span);
                old += stayed ? 1 : 0;
            }
            line.addAll(before.subList(Math.min(old, before.size()), before.size()));
            return List.copyOf(line);
        }
    }

    /** CHANGED: the same name with other content. */
    public record Attachment(String name, Difference change) {}

    /**
     * A row of the structured content, found again by its key.
     *
     * @param cells by column key
     */
    public record Row(String key, Difference change, Map<String, Cell> cells) {}

    public record Cell(String before, String after) {

        public boolean changed() {
            return !before.equals(after);
        }
    }
}
