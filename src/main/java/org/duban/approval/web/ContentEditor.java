package org.duban.approval.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.approval.ContentColumn;

/**
 * The structured content of a draft as a table to write in.
 *
 * @param rows as typed: names, not codes
 */
public record ContentEditor(List<ContentColumn> columns, List<Row> rows) {

    private static final Pattern CELL = Pattern.compile("rows\\[(\\d{1,4})]\\.([\\w-]{1,60})");
    private static final String KEY = "key";

    /** @param key what makes it the same row in the next version */
    public record Row(String key, Map<String, String> cells) {

        public String cell(String column) {
            return cells.getOrDefault(column, "");
        }

        boolean blank() {
            return cells.values().stream().allMatch(String::isBlank);
        }
    }

    /** The rows of a sent form in the order of their numbers, those without anything in them included. */
    static List<Row> typed(HttpServletRequest request) {
        Map<Integer, Map<String, String>> byNumber = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> {
            Matcher cell = CELL.matcher(name);
            if (cell.matches()) {
                byNumber.computeIfAbsent(Integer.valueOf(cell.group(1)), row -> new LinkedHashMap<>())
                        .put(cell.group(2), String.join(",", values));
            }
        });
        List<Row> rows = new ArrayList<>();
        byNumber.values().forEach(cells -> {
            String key = cells.remove(KEY);
            rows.add(new Row(key == null || key.isBlank() ? newKey() : key, cells));
        });
        return rows;
    }

    /** Without the empty rows: numbered as the refusals of its cells are. */
    ContentEditor filled() {
        return new ContentEditor(
                columns, rows.stream().filter(row -> !row.blank()).toList());
    }

    ContentEditor withRow() {
        List<Row> more = new ArrayList<>(rows);
        more.add(new Row(newKey(), Map.of()));
        return new ContentEditor(columns, more);
    }

    ContentEditor without(int row) {
        List<Row> fewer = new ArrayList<>(rows);
        if (row < fewer.size()) {
            fewer.remove(row);
        }
        return new ContentEditor(columns, fewer);
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }
}
