package org.duban.ledger.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.duban.ledger.imports.reading.MeasureSplitter;
import org.duban.ledger.query.ExportRow;
import org.duban.rectification.ProblemLevel;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** One item in the words of a filed ledger. */
final class LedgerCells {

    private final MessageSource messages;
    private final Map<String, String> sources;
    private final Locale locale;

    LedgerCells(MessageSource messages, Map<String, String> sources, Locale locale) {
        this.messages = messages;
        this.sources = sources;
        this.locale = locale;
    }

    /** The thirteen cells, in the order of the columns. */
    List<@Nullable Object> of(int number, ExportRow row) {
        return Arrays.asList(
                number,
                label(row.aspect()),
                sources.getOrDefault(row.source(), row.source()),
                row.description(),
                row.leaderName(),
                row.unitName(),
                row.handlerName(),
                row.kind() == null ? null : label(row.kind()),
                row.measureTexts().isEmpty() ? null : MeasureSplitter.join(row.measureTexts()),
                row.goal(),
                row.dueOn() != null ? row.dueOn() : row.dueWords(),
                progress(row),
                remark(row));
    }

    /** A verdict alone once it is done, so that nobody and no importer takes a story for another one. */
    private @Nullable String progress(ExportRow row) {
        return switch (row.state()) {
            case REGISTERED, INCOMPLETE, CONFIRMED, ASSIGNED -> row.progress();
            case IN_RECTIFICATION ->
                row.progress() == null ? text("rectifying") : text("progress", text("rectifying"), row.progress());
            case CLAIMED, IN_VERIFICATION, CLOSURE_PROPOSED -> text("done");
            case CLOSED, CLOSED_BEFORE_DUBAN -> text("closed");
            case VOIDED, MERGED -> label(row.state());
        };
    }

    private String remark(ExportRow row) {
        StringJoiner remark = new StringJoiner("\n");
        remark.add(text("number", row.number()));
        if (row.originalDueOn() != null && !row.originalDueOn().equals(row.dueOn())) {
            String original = row.originalDueOn().toString();
            remark.add(
                    row.extensions() == 0 ? text("original", original) : text("extended", original, row.extensions()));
        }
        if (row.recoveryOn() != null) {
            remark.add(text("recovery", row.recoveryOn().toString()));
        }
        if (row.level() == ProblemLevel.PERSONAL) {
            remark.add(label(row.level()));
        }
        return remark.toString();
    }

    private String label(Enum<?> constant) {
        return messages.getMessage(constant.getDeclaringClass().getSimpleName() + "." + constant.name(), null, locale);
    }

    private String text(String key, Object... args) {
        return messages.getMessage("ledger-list.file." + key, args, locale);
    }
}
