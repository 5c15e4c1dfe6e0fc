package org.duban.ledger.imports.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One problem as the ledger tells it, before anybody compared it with the organisation.
 *
 * @param row the row of the sheet in which it begins
 * @param sequence the number that the ledger gives it, empty if none
 * @param unit the words of the unit column, without further units
 * @param supporting further units, in words
 * @param dueOn null where {@code dueWords} name no date
 * @param unreadable why no item can be made of it (a message key's last part), null if one can
 */
public record Draft(
        int row,
        String sequence,
        String description,
        String aspect,
        String source,
        String level,
        String rootCause,
        String unit,
        List<String> supporting,
        String leader,
        String handler,
        String kind,
        List<String> measures,
        String goal,
        String dueWords,
        @Nullable LocalDate dueOn,
        ReportedState reported,
        String progress,
        String remarks,
        @Nullable String unreadable) {

    /** The same with the measures of a row that continues it. */
    Draft withMore(List<String> more) {
        List<String> all = new java.util.ArrayList<>(measures);
        more.stream().filter(measure -> !all.contains(measure)).forEach(all::add);
        return new Draft(
                row,
                sequence,
                description,
                aspect,
                source,
                level,
                rootCause,
                unit,
                supporting,
                leader,
                handler,
                kind,
                List.copyOf(all),
                goal,
                dueWords,
                dueOn,
                reported,
                progress,
                remarks,
                unreadable);
    }
}
