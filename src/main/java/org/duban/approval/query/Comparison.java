package org.duban.approval.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duban.approval.ContentColumn;
import org.duban.approval.ContentRow;
import org.duban.approval.SubmissionDiff;
import org.duban.approval.SubmissionDiff.Attachment;
import org.duban.approval.SubmissionDiff.Cell;
import org.duban.approval.SubmissionDiff.Difference;
import org.duban.approval.SubmissionDiff.Paragraph;
import org.duban.approval.SubmissionDiff.Row;
import org.duban.approval.VersionView;
import org.jspecify.annotations.Nullable;

/** Two versions side by side. */
final class Comparison {

    private final Names names;

    Comparison(Names names) {
        this.names = names;
    }

    SubmissionDiff of(VersionView before, VersionView after) {
        List<Paragraph> title = TextComparison.of(before.title(), after.title());
        List<Paragraph> body = TextComparison.of(before.text(), after.text());
        List<Attachment> files = attachments(before, after);
        List<ContentColumn> columns = columns(before, after);
        List<Row> rows = rows(before, after, columns);
        long changes = title.stream()
                        .filter(each -> each.change() != Difference.SAME)
                        .count()
                + body.stream().filter(each -> each.change() != Difference.SAME).count()
                + files.stream()
                        .filter(each -> each.change() != Difference.SAME)
                        .count()
                + rows.stream().filter(each -> each.change() != Difference.SAME).count();
        return new SubmissionDiff(before.no(), after.no(), title, body, files, columns, rows, (int) changes);
    }

    /** The body's own file counts as well. */
    private static List<Attachment> attachments(VersionView before, VersionView after) {
        Map<String, String> old = files(before);
        Map<String, String> now = files(after);
        Set<String> all = new LinkedHashSet<>(old.keySet());
        all.addAll(now.keySet());
        return all.stream()
                .map(name -> new Attachment(name, change(old.get(name), now.get(name))))
                .toList();
    }

    private static Map<String, String> files(VersionView version) {
        Map<String, String> files = new LinkedHashMap<>();
        VersionView.File body = version.bodyFile();
        if (body != null) {
            files.put(body.name(), body.sha256());
        }
        version.attachments().forEach(file -> files.put(file.name(), file.sha256()));
        return files;
    }

    private static Difference change(@Nullable Object before, @Nullable Object after) {
        if (before == null) {
            return Difference.ADDED;
        }
        if (after == null) {
            return Difference.REMOVED;
        }
        return before.equals(after) ? Difference.SAME : Difference.CHANGED;
    }

    private static List<ContentColumn> columns(VersionView before, VersionView after) {
        VersionView.ContentTable table = after.content() == null ? before.content() : after.content();
        return table == null ? List.of() : table.columns();
    }

    private List<Row> rows(VersionView before, VersionView after, List<ContentColumn> columns) {
        Map<String, ContentRow> old = byKey(before);
        Map<String, ContentRow> now = byKey(after);
        Set<String> keys = new LinkedHashSet<>(now.keySet());
        keys.addAll(old.keySet());
        List<Row> rows = new ArrayList<>();
        for (String key : keys) {
            rows.add(row(key, old.get(key), now.get(key), columns));
        }
        return List.copyOf(rows);
    }

    private Row row(String key, @Nullable ContentRow before, @Nullable ContentRow after, List<ContentColumn> columns) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (ContentColumn column : columns) {
            cells.put(column.key(), new Cell(cell(before, column), cell(after, column)));
        }
        boolean changed = cells.values().stream().anyMatch(Cell::changed);
        Difference change = before == null
                ? Difference.ADDED
                : after == null ? Difference.REMOVED : changed ? Difference.CHANGED : Difference.SAME;
        return new Row(key, change, cells);
    }

    private String cell(@Nullable ContentRow row, ContentColumn column) {
        return row == null ? "" : names.cell(column, row.value(column.key()));
    }

    private static Map<String, ContentRow> byKey(VersionView version) {
        VersionView.ContentTable table = version.content();
        return table == null
                ? Map.of()
                : table.rows().stream()
                        .map(row -> new ContentRow(row.key(), row.values()))
                        .collect(Collectors.toMap(
                                ContentRow::key, Function.identity(), (one, two) -> one, LinkedHashMap::new));
    }
}
