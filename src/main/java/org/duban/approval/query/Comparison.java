package org.duban.approval.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.approval.ColumnType;
import org.duban.approval.ContentColumn;
import org.duban.approval.ContentRow;
import org.duban.approval.SubmissionDiff;
import org.duban.approval.SubmissionDiff.Attachment;
import org.duban.approval.SubmissionDiff.Cell;
import org.duban.approval.SubmissionDiff.Difference;
import org.duban.approval.SubmissionDiff.Move;
import org.duban.approval.SubmissionDiff.Paragraph;
import org.duban.approval.SubmissionDiff.Row;
import org.duban.approval.VersionView;
import org.jspecify.annotations.Nullable;

/** Two versions side by side: everything that is in the fingerprint is compared. */
final class Comparison {

    private final Names names;

    Comparison(Names names) {
        this.names = names;
    }

    SubmissionDiff of(VersionView before, VersionView after) {
        List<Paragraph> title = TextComparison.of(before.title(), after.title());
        List<Paragraph> body = TextComparison.of(before.text(), after.text());
        List<Attachment> files = FileComparison.of(before, after);
        List<ContentRow> old = rows(before);
        List<ContentRow> now = rows(after);
        List<ContentColumn> columns = columns(before, after, old, now);
        List<Row> rows = rows(old, now, columns);
        int shown = differing(Stream.of(
                title.stream().map(Paragraph::change),
                body.stream().map(Paragraph::change),
                files.stream().map(Attachment::change),
                rows.stream().map(Row::change)));
        boolean unseen = shown == 0 && fall(before.fingerprint(), after.fingerprint());
        return new SubmissionDiff(
                before.no(), after.no(), title, body, files, columns, rows, unseen ? 1 : shown, unseen);
    }

    /** A draft has no fingerprint, and nobody decided on it. */
    private static boolean fall(@Nullable String before, @Nullable String after) {
        return before != null && after != null && !before.equals(after);
    }

    private static int differing(Stream<Stream<Difference>> changes) {
        return (int) changes.flatMap(each -> each)
                .filter(each -> each != Difference.SAME)
                .count();
    }

    /** The columns of the kind, and whatever else a row holds that differs. */
    private static List<ContentColumn> columns(
            VersionView before, VersionView after, List<ContentRow> old, List<ContentRow> now) {
        VersionView.ContentTable table = after.content() == null ? before.content() : after.content();
        List<ContentColumn> columns = new ArrayList<>(table == null ? List.of() : table.columns());
        Set<String> known = new HashSet<>();
        columns.forEach(column -> known.add(column.key()));
        Stream.concat(differing(old, byKey(now)), differing(now, byKey(old)))
                .filter(known::add)
                .forEach(key -> columns.add(new ContentColumn(key, key, ColumnType.TEXT, false, List.of())));
        return List.copyOf(columns);
    }

    /** The keys of values that are not the same in the other version's row. */
    private static Stream<String> differing(List<ContentRow> rows, Map<String, ContentRow> others) {
        return rows.stream()
                .flatMap(row -> row.values().keySet().stream().sorted().filter(key -> {
                    ContentRow other = others.get(row.key());
                    return !row.value(key).equals(other == null ? "" : other.value(key));
                }));
    }

    private List<Row> rows(List<ContentRow> old, List<ContentRow> now, List<ContentColumn> columns) {
        Map<String, ContentRow> before = byKey(old);
        Map<String, ContentRow> after = byKey(now);
        Map<String, Move> moves = Moves.of(List.copyOf(before.keySet()), List.copyOf(after.keySet()));
        Set<String> keys = new LinkedHashSet<>(after.keySet());
        keys.addAll(before.keySet());
        return keys.stream()
                .map(key -> row(key, before.get(key), after.get(key), moves.get(key), columns))
                .toList();
    }

    private Row row(
            String key,
            @Nullable ContentRow before,
            @Nullable ContentRow after,
            @Nullable Move move,
            List<ContentColumn> columns) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (ContentColumn column : columns) {
            cells.put(column.key(), cell(column, value(before, column), value(after, column)));
        }
        boolean changed = cells.values().stream().anyMatch(Cell::changed);
        return new Row(key, change(before, after, changed, move), move, cells);
    }

    static Difference change(@Nullable Object before, @Nullable Object after, boolean changed, @Nullable Move move) {
        if (before == null) {
            return Difference.ADDED;
        }
        if (after == null) {
            return Difference.REMOVED;
        }
        if (changed) {
            return Difference.CHANGED;
        }
        return move == null ? Difference.SAME : Difference.MOVED;
    }

    /** Different values that are called the same are told apart by what is stored. */
    private Cell cell(ContentColumn column, String before, String after) {
        String old = names.cell(column, before);
        String now = names.cell(column, after);
        boolean changed = !before.equals(after);
        boolean alike = changed && old.equals(now);
        return new Cell(alike ? old + " (" + before + ")" : old, alike ? now + " (" + after + ")" : now, changed);
    }

    private static String value(@Nullable ContentRow row, ContentColumn column) {
        return row == null ? "" : row.value(column.key());
    }

    private static List<ContentRow> rows(VersionView version) {
        VersionView.ContentTable table = version.content();
        return table == null
                ? List.of()
                : table.rows().stream()
                        .map(row -> new ContentRow(row.key(), row.values()))
                        .toList();
    }

    private static Map<String, ContentRow> byKey(List<ContentRow> rows) {
        Map<String, ContentRow> found = new LinkedHashMap<>();
        rows.forEach(row -> found.putIfAbsent(row.key(), row));
        return found;
    }
}
