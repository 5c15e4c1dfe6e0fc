package org.duban.rectification.submissions;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.duban.approval.ColumnType;
import org.duban.approval.ContentColumn;
import org.duban.approval.ContentKind;
import org.duban.approval.ContentRow;
import org.duban.kernel.CaseRef;
import org.duban.organization.Directory;
import org.duban.organization.Organisation;
import org.duban.organization.Unit;
import org.duban.rectification.Aspect;
import org.duban.rectification.Items;
import org.duban.rectification.ProblemLevel;
import org.duban.rectification.domain.FieldCheck;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The rows of a problem list, as an office writes them before anybody is assigned. */
@Component
class ProblemListContent implements ContentKind {

    static final String KIND = "problem-list";
    static final String DESCRIPTION = "description";
    static final String SOURCE = "source";
    static final String LEVEL = "level";
    static final String ASPECT = "aspect";
    static final String UNIT = "unit";
    static final String CAUSE = "cause";
    static final String MEASURES = "measures";

    private static final int TEXT = 2000;
    private static final int MEASURE = 1000;

    private final Items items;
    private final Directory directory;
    private final MessageSource messages;

    ProblemListContent(Items items, Directory directory, MessageSource messages) {
        this.items = items;
        this.directory = directory;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<ContentColumn> columns(CaseRef subject, Locale locale) {
        return List.of(
                column(DESCRIPTION, ColumnType.LONG_TEXT, true, locale),
                choice(SOURCE, locale, sources(locale)),
                choice(LEVEL, locale, options(ProblemLevel.values(), locale)),
                choice(ASPECT, locale, options(Aspect.values(), locale)),
                column(UNIT, ColumnType.UNIT, true, locale),
                column(CAUSE, ColumnType.LONG_TEXT, false, locale),
                column(MEASURES, ColumnType.LONG_TEXT, false, locale));
    }

    @Override
    public void check(CaseRef subject, List<ContentRow> rows) {
        FieldCheck check = new FieldCheck().that(!rows.isEmpty(), "rows", "rectification.list-empty");
        Organisation now = directory.current();
        for (int i = 0; i < rows.size(); i++) {
            ContentRow row = rows.get(i);
            String at = "rows[" + i + "].";
            check.text(at + DESCRIPTION, row.value(DESCRIPTION), TEXT)
                    .optional(at + CAUSE, row.value(CAUSE), TEXT)
                    .that(items.sources(Locale.ROOT).containsKey(row.value(SOURCE)), at + SOURCE, "field.required")
                    .that(names(ProblemLevel.values(), row.value(LEVEL)), at + LEVEL, "field.required")
                    .that(names(Aspect.values(), row.value(ASPECT)), at + ASPECT, "field.required")
                    .that(isUnit(now, row.value(UNIT)), at + UNIT, "organization.no-such-unit");
            measures(row).forEach(measure -> check.optional(at + MEASURES, measure, MEASURE));
        }
        check.orRefuse();
    }

    @Override
    public List<ContentRow> proposal(CaseRef subject) {
        return List.of();
    }

    /** One measure a line. */
    static List<String> measures(ContentRow row) {
        return row.value(MEASURES)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static boolean isUnit(Organisation now, String code) {
        return now.unitByCode(code).filter(Unit::active).isPresent();
    }

    private static boolean names(Enum<?>[] values, String name) {
        return Arrays.stream(values).anyMatch(value -> value.name().equals(name));
    }

    private ContentColumn choice(String key, Locale locale, List<ContentColumn.Option> options) {
        return new ContentColumn(key, label(key, locale), ColumnType.CHOICE, true, options);
    }

    private ContentColumn column(String key, ColumnType type, boolean required, Locale locale) {
        return new ContentColumn(key, label(key, locale), type, required, List.of());
    }

    private List<ContentColumn.Option> sources(Locale locale) {
        return items.sources(locale).entrySet().stream()
                .map(source -> new ContentColumn.Option(source.getKey(), source.getValue()))
                .toList();
    }

    private List<ContentColumn.Option> options(Enum<?>[] values, Locale locale) {
        return Arrays.stream(values)
                .map(value -> new ContentColumn.Option(
                        value.name(),
                        messages.getMessage(
                                value.getDeclaringClass().getSimpleName() + "." + value.name(), null, locale)))
                .toList();
    }

    private String label(String key, Locale locale) {
        return messages.getMessage("rectification.column." + key, null, locale);
    }
}
