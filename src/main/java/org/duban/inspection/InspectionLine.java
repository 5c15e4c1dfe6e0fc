package org.duban.inspection;

import java.time.LocalDate;
import org.duban.deadline.AlertLevel;
import org.jspecify.annotations.Nullable;

/**
 * An inspection as a row.
 *
 * @param subject the problem or the unit; empty where the reader may not see the item
 * @param inspector who recorded it, empty while it waits
 */
public record InspectionLine(
        long id,
        String number,
        InspectionKind kind,
        InspectionState state,
        @Nullable Ref item,
        String subject,
        Ref unit,
        LocalDate dueOn,
        AlertLevel level,
        @Nullable LocalDate heldOn,
        String inspector) {}
