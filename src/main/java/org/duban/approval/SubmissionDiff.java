package org.duban.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Two versions side by side. Whatever lets decisions fall is a difference here: also the order of rows and attachments,
 * which people sign as they were shown.
 *
 * @param changes how many paragraphs, attachments and rows differ; never 0 where the fingerprints do
 * @param unseen the fingerprints differ and nothing that is shown does: blank lines, for example
 */
public record SubmissionDiff(
        int from,
        int to,
        List<Paragraph> title,
        List<Paragraph> body,
        List<Attachment> attachments,
        List<ContentColumn> columns,
        List<Row> rows,
        int changes,
        boolean unseen) {

    /** What became of a piece. */
    public enum Difference {
        SAME,
        ADDED,
        REMOVED,
        CHANGED,
        /** The same, at another place among those that stayed. */
        MOVED
    }

    /** From which place to which, counted from 1. */
    public record Move(int from, int to) {}

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

    /**
     * A file of the one version or the other.
     *
     * @param body it is the body, not an attachment
     * @param change CHANGED: the same name with other content
     * @param moved given for what moved, whether its content changed as well or not
     */
    public record Attachment(
            boolean body,
            String name,
            Difference change,
            @Nullable Move moved) {}

    /**
     * A row of the structured content, found again by its key.
     *
     * @param moved given for what moved, whether its cells changed as well or not
     * @param cells by column key
     */
    public record Row(
            String key, Difference change, @Nullable Move moved, Map<String, Cell> cells) {}

    /**
     * @param before in words, as after
     * @param changed whether the values differ, which different units of one name do as well
     */
    public record Cell(String before, String after, boolean changed) {}
}
