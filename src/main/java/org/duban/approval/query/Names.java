package org.duban.approval.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.duban.approval.ContentColumn;
import org.duban.approval.Ref;
import org.duban.approval.domain.StepSpec;
import org.duban.organization.Organisation;
import org.duban.organization.Person;
import org.duban.organization.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** What things are called, for one reader. */
record Names(Organisation organisation, MessageSource messages, Locale locale) {

    Ref unit(long id) {
        return new Ref(id, organisation.findUnit(id).map(Unit::name).orElse("—"));
    }

    Ref person(long id) {
        return new Ref(id, organisation.findPerson(id).map(Person::name).orElse("—"));
    }

    @Nullable
    Ref personOrNull(@Nullable Long id) {
        return id == null ? null : person(id);
    }

    String step(StepSpec spec) {
        return step(spec.zh(), spec.en());
    }

    /** A step that somebody added has no name in the file. */
    String step(String zh, String en) {
        if (StepSpec.ADDED.equals(zh)) {
            return messages.getMessage("approval.step.added", null, locale);
        }
        return Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? zh : en;
    }

    /** A value of structured content in words. */
    String cell(ContentColumn column, String value) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (column.type()) {
            case TEXT, LONG_TEXT, DATE -> value;
            case CHOICE -> choice(column.options(), value);
            case UNIT -> unitByCode(value);
            case UNITS ->
                Arrays.stream(value.split(","))
                        .map(code -> unitByCode(code.strip()))
                        .collect(Collectors.joining(messages.getMessage("approval.list-separator", null, locale)));
            case PERSON ->
                organisation.personByUsername(value).map(Person::name).orElse(value);
            case YES_NO ->
                messages.getMessage("approval.yes-no." + ("true".equals(value) ? "true" : "false"), null, locale);
        };
    }

    private static String choice(List<ContentColumn.Option> options, String value) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .map(ContentColumn.Option::label)
                .findFirst()
                .orElse(value);
    }

    private String unitByCode(String code) {
        return organisation.unitByCode(code).map(Unit::name).orElse(code);
    }
}
