package org.duban.ledger.imports;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.duban.campaign.Campaign;
import org.duban.ledger.imports.matching.Resolved;
import org.duban.ledger.imports.reading.Draft;
import org.duban.rectification.ImportedItem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says what item a row becomes. A problem without a known unit goes to the campaign's office, which assigns
 * it; what the ledger said and no field holds is kept in the note.
 */
@Component
public class ImportedItems {

    private static final int MEASURE = 1_000;
    private static final int NOTE = 2_000;
    private static final int ROOT_CAUSE = 2_000;
    private static final int DUE_WORDS = 200;

    private final MessageSource messages;

    ImportedItems(MessageSource messages) {
        this.messages = messages;
    }

    /** As it would be imported into the campaign now. */
    public ImportedItem of(Campaign campaign, ImportRow row) {
        Draft draft = row.matched().draft();
        Resolved resolved = row.matched().resolved();
        Long unitId = resolved.unitId();
        boolean known = unitId != null;
        return new ImportedItem(
                campaign.id(),
                resolved.description(),
                resolved.source(),
                resolved.level(),
                resolved.aspect(),
                draft.rootCause().isEmpty() ? null : cut(draft.rootCause(), ROOT_CAUSE),
                unitId == null ? campaign.officeUnitId() : unitId,
                Set.copyOf(resolved.supportingUnitIds()),
                resolved.leaderId(),
                known ? resolved.handlerId() : null,
                resolved.kind(),
                draft.measures().stream().map(measure -> cut(measure, MEASURE)).toList(),
                resolved.goal().isEmpty() ? null : resolved.goal(),
                resolved.dueOn(),
                resolved.dueOn() == null && !draft.dueWords().isEmpty() ? cut(draft.dueWords(), DUE_WORDS) : null,
                standing(resolved),
                note(draft, resolved));
    }

    private static ImportedItem.Standing standing(Resolved resolved) {
        return switch (resolved.reported()) {
            case OPEN -> ImportedItem.Standing.OPEN;
            case DONE -> ImportedItem.Standing.REPORTED_DONE;
            case CLOSED -> ImportedItem.Standing.REPORTED_CLOSED;
        };
    }

    private @Nullable String note(Draft draft, Resolved resolved) {
        StringBuilder note = new StringBuilder(draft.progress());
        if (resolved.unitId() == null) {
            append(note, "unit", draft.unit());
        }
        if (resolved.handlerId() == null) {
            append(note, "handler", draft.handler());
        }
        if (resolved.leaderId() == null) {
            append(note, "leader", draft.leader());
        }
        append(note, "supporting", String.join(" ", resolved.supportingWords()));
        append(note, "remarks", draft.remarks());
        return note.isEmpty() ? null : cut(note.toString(), NOTE);
    }

    private void append(StringBuilder note, String what, String words) {
        if (!words.isEmpty()) {
            note.append(note.isEmpty() ? "" : "\n");
            note.append(messages.getMessage(
                    "ledger.import.note." + what, List.of(words).toArray(), Locale.SIMPLIFIED_CHINESE));
        }
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}
