package org.duban.campaign.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duban.approval.ColumnType;
import org.duban.approval.ContentColumn;
import org.duban.approval.ContentColumn.Option;
import org.duban.approval.ContentKind;
import org.duban.approval.ContentRow;
import org.duban.campaign.Campaign;
import org.duban.campaign.PhaseFacts;
import org.duban.campaign.Phases;
import org.duban.kernel.CaseRef;
import org.duban.kernel.FieldErrors;
import org.duban.kernel.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What an exception overrides: one row for each condition that is open, in the very words in which the phase says so. A
 * leader signs these rows, and nothing else is overridden.
 */
@Component
class ExceptionContent implements ContentKind {

    static final String KIND = "phase-exception";
    static final String CONDITION = "condition";
    static final String OPEN = "open";

    private final Phases phases;
    private final OpenConditions conditions;
    private final ConditionNames names;
    private final MessageSource messages;

    ExceptionContent(Phases phases, OpenConditions conditions, ConditionNames names, MessageSource messages) {
        this.phases = phases;
        this.conditions = conditions;
        this.names = names;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<ContentColumn> columns(CaseRef subject, Locale locale) {
        List<Option> options = phase(subject).map(phases::exitSpecs).orElse(List.of()).stream()
                .map(spec -> new Option(spec, names.of(spec, locale)))
                .toList();
        return List.of(
                new ContentColumn(CONDITION, label(CONDITION, locale), ColumnType.CHOICE, true, options),
                new ContentColumn(OPEN, label(OPEN, locale), ColumnType.LONG_TEXT, true, List.of()));
    }

    /** The words are those of this moment: nobody signs numbers that somebody else wrote. */
    @Override
    public void check(CaseRef subject, List<ContentRow> rows) {
        PhaseFacts phase = phase(subject).orElseThrow(() -> Refusal.invalid("campaign.no-such-phase"));
        List<String> specs = phases.exitSpecs(phase);
        Map<String, String> chinese = conditions.bySpec(phase, specs, Locale.SIMPLIFIED_CHINESE);
        Map<String, String> english = conditions.bySpec(phase, specs, Locale.ENGLISH);
        Set<String> seen = new HashSet<>();
        FieldErrors errors = new FieldErrors();
        for (int i = 0; i < rows.size(); i++) {
            String spec = rows.get(i).value(CONDITION);
            String at = "rows[" + i + "].";
            errors.rejectIf(!specs.contains(spec), at + CONDITION, "campaign.exception-no-condition", i + 1);
            errors.rejectIf(!seen.add(spec), at + CONDITION, "campaign.exception-condition-twice", i + 1);
            if (specs.contains(spec)) {
                words(errors, at, i + 1, rows.get(i), List.of(chinese, english));
            }
        }
        errors.refuseIfAny();
    }

    private static void words(
            FieldErrors errors, String at, int number, ContentRow row, List<Map<String, String>> open) {
        String spec = row.value(CONDITION);
        List<String> now = new ArrayList<>();
        open.forEach(each -> Optional.ofNullable(each.get(spec)).ifPresent(now::add));
        if (now.isEmpty()) {
            errors.rejectIf(true, at + CONDITION, "campaign.exception-condition-met", number);
        } else if (!now.contains(row.value(OPEN))) {
            boolean zh = LocaleContextHolder.getLocale().getLanguage().equals(Locale.CHINESE.getLanguage());
            errors.rejectIf(true, at + OPEN, "campaign.exception-words", number, now.get(zh ? 0 : 1));
        }
    }

    /** Everything that is open now, in the language of whoever drafts. */
    @Override
    public List<ContentRow> proposal(CaseRef subject) {
        List<ContentRow> rows = new ArrayList<>();
        phase(subject)
                .map(phase -> conditions.bySpec(phase, phases.exitSpecs(phase), LocaleContextHolder.getLocale()))
                .orElse(Map.of())
                .forEach((spec, words) -> rows.add(new ContentRow(spec, Map.of(CONDITION, spec, OPEN, words))));
        return rows;
    }

    private Optional<PhaseFacts> phase(CaseRef subject) {
        return subject.type().equals(Campaign.PHASE_TYPE) ? phases.find(subject.id()) : Optional.empty();
    }

    private String label(String key, Locale locale) {
        return messages.getMessage("campaign.exception." + key, null, locale);
    }
}
