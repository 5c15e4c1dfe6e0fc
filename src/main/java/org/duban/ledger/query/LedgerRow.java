package org.duban.ledger.query;

import java.time.Instant;
import java.time.LocalDate;
import org.duban.deadline.AlertLevel;
import org.duban.rectification.Aspect;
import org.duban.rectification.ItemState;
import org.duban.rectification.ProblemLevel;
import org.duban.rectification.RectificationKind;
import org.jspecify.annotations.Nullable;

/**
 * One row of the ledger.
 *
 * @param unitId the responsible unit: the lead unit, before the assignment the unit concerned
 * @param originalDueOn the first deadline ever set, whatever became of it
 * @param movedAt the latest progress, or the registration
 * @param measures how many there are
 * @param measuresDone how many of them are done
 */
public record LedgerRow(
        long id,
        String number,
        long campaignId,
        ItemState state,
        Instant stateSince,
        AlertLevel alert,
        String description,
        String source,
        ProblemLevel level,
        Aspect aspect,
        @Nullable RectificationKind kind,
        long unitId,
        String unitName,
        String unitCode,
        @Nullable Long leaderId,
        @Nullable String leaderName,
        @Nullable Long handlerId,
        @Nullable String handlerName,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate originalDueOn,
        @Nullable String dueWords,
        @Nullable LocalDate recoveryOn,
        int extensions,
        int returns,
        int repeats,
        boolean listed,
        boolean restricted,
        Instant movedAt,
        int measures,
        int measuresDone) {

    /** Whether the first deadline is another one than today's. */
    public boolean moved() {
        return originalDueOn != null && !originalDueOn.equals(dueOn);
    }

    Place place(LedgerOrder order) {
        String key =
                switch (order.sort()) {
                    case DUE -> dueOn == null ? null : dueOn.toString();
                    case NUMBER -> String.valueOf(id);
                    case UNIT -> unitCode;
                    case SINCE -> stateSince.toString();
                    case MOVED -> movedAt.toString();
                };
        return new Place(order, key, id);
    }
}
