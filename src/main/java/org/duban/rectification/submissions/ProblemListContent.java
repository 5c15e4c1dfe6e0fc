package org.duban.rectification.submissions;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.duban.approval.ColumnType;
import org.duban.approval.ContentColumn;
import org.duban.approval.ContentKind;
import org.duban.approval.ContentRow;
import org.duban.campaign.Campaign;
import org.duban.kernel.CaseRef;
import org.duban.organization.Directory;
import org.duban.organization.Organisation;
import org.duban.organization.Unit;
import org.duban.rectification.Aspect;
import org.duban.rectification.ProblemLevel;
import org.duban.rectification.ProblemWords;
import org.duban.rectification.domain.FieldCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The rows of a problem list, as an office writes them before anybody is assigned; in the words of the campaign. */
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

    private final ProblemWords words;
    private final Directory directory;
    private final MessageSource messages;

    ProblemListContent(ProblemWords words, Directory directory, MessageSource messages) {
        this.words = words;
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
                choice(SOURCE, locale, sources(subject, locale)),
                choice(LEVEL, locale, options(ProblemLevel.values(), locale)),
                choice(ASPECT, locale, options(aspects(subject), locale)),
                column(UNIT, ColumnType.UNIT, true, locale),
                column(CAUSE, ColumnType.LONG_TEXT, false, locale),
                column(MEASURES, ColumnType.LONG_TEXT, false, locale));
    }

    @Override
    public void check(CaseRef subject, List<ContentRow> rows) {
        FieldCheck check = new FieldCheck().that(!rows.isEmpty(), "rows", "rectification.list-empty");
        Organisation now = directory.current();
        Set<String> sources = words.sources(campaign(subject), Locale.ROOT).keySet();
        Enum<?>[] aspects = aspects(subject);
        for (int i = 0; i < rows.size(); i++) {
            ContentRow row = rows.get(i);
            String at = "rows[" + i + "].";
            check.text(at + DESCRIPTION, row.value(DESCRIPTION), TEXT)
                    .optional(at + CAUSE, row.value(CAUSE), TEXT)
                    .that(sources.contains(row.value(SOURCE)), at + SOURCE, "field.required")
                    .that(names(ProblemLevel.values(), row.value(LEVEL)), at + LEVEL, "field.required")
                    .that(names(aspects, row.value(ASPECT)), at + ASPECT, "field.required")
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

    private Enum<?>[] aspects(CaseRef subject) {
        return words.aspects(campaign(subject)).toArray(Aspect[]::new);
    }

    private static @Nullable Long campaign(CaseRef subject) {
        return subject.type().equals(Campaign.CASE_TYPE) ? (Long) subject.id() : null;
    }

    private List<ContentColumn.Option> sources(CaseRef subject, Locale locale) {
        return words.sources(campaign(subject), locale).entrySet().stream()
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
