package org.duban.approval.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duban.approval.ColumnType;
import org.duban.approval.ContentColumn;
import org.duban.approval.ContentRow;
import org.duban.kernel.Refusal;
import org.duban.organization.Directory;
import org.springframework.stereotype.Component;

/** Translates cells between what people write, names, and what is stored, codes. */
@Component
class ContentCells {

    private static final String BETWEEN = "\u3001";

    private final TypedNames names;
    private final Directory directory;

    ContentCells(TypedNames names, Directory directory) {
        this.names = names;
        this.directory = directory;
    }

    ContentEditor editor(List<ContentColumn> columns, List<ContentRow> stored) {
        List<ContentEditor.Row> rows = new ArrayList<>();
        for (ContentRow row : stored) {
            Map<String, String> cells = new LinkedHashMap<>();
            columns.forEach(column -> cells.put(column.key(), shown(column.type(), row.value(column.key()))));
            rows.add(new ContentEditor.Row(row.key(), cells));
        }
        return new ContentEditor(columns, rows);
    }

    /**
     * What is to be stored; empty rows are left out.
     *
     * @throws Refusal every cell with a name that nobody or several have ({@code rows[2].unit})
     */
    List<ContentRow> stored(ContentEditor editor) {
        List<ContentRow> rows = new ArrayList<>();
        List<Refusal.Field> wrong = new ArrayList<>();
        for (ContentEditor.Row row : editor.filled().rows()) {
            String prefix = "rows[" + rows.size() + "].";
            rows.add(new ContentRow(row.key(), values(editor.columns(), row, prefix, wrong)));
        }
        if (!wrong.isEmpty()) {
            throw Refusal.fields(wrong);
        }
        return rows;
    }

    private Map<String, String> values(
            List<ContentColumn> columns, ContentEditor.Row row, String prefix, List<Refusal.Field> wrong) {
        Map<String, String> values = new LinkedHashMap<>();
        for (ContentColumn column : columns) {
            String typed = row.cell(column.key()).strip();
            try {
                if (column.type() == ColumnType.YES_NO) {
                    values.put(column.key(), String.valueOf(typed.equals("true"))); // a box left empty is a no
                } else if (!typed.isEmpty()) {
                    values.put(column.key(), canonical(prefix + column.key(), column.type(), typed));
                }
            } catch (Refusal refusal) {
                wrong.addAll(refusal.fields());
            }
        }
        return values;
    }

    private String canonical(String field, ColumnType type, String typed) {
        return switch (type) {
            case UNIT -> names.unit(field, typed).code();
            case UNITS ->
                TypedNames.parts(typed).stream()
                        .map(part -> names.unit(field, part).code())
                        .distinct()
                        .collect(Collectors.joining(","));
            case PERSON -> names.person(field, typed).username();
            case TEXT, LONG_TEXT, CHOICE, DATE, YES_NO -> typed;
        };
    }

    private String shown(ColumnType type, String value) {
        return switch (type) {
            case UNIT, UNITS -> TypedNames.parts(value).stream().map(this::unit).collect(Collectors.joining(BETWEEN));
            case PERSON ->
                directory
                        .current()
                        .personByUsername(value)
                        .map(TypedNames::typed)
                        .orElse(value);
            case TEXT, LONG_TEXT, CHOICE, DATE, YES_NO -> value;
        };
    }

    private String unit(String code) {
        return directory.current().unitByCode(code).map(TypedNames::typed).orElse(code);
    }
}
