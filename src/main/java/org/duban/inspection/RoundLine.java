package org.duban.inspection;

import java.time.Instant;
import java.time.LocalDate;

/** A round as a row: how many there were to draw from, how many were drawn, and what became of them. */
public record RoundLine(
        long id,
        InspectionKind kind,
        String period,
        Instant drawnAt,
        LocalDate dueOn,
        int population,
        int drawn,
        int waiting,
        int held,
        int failed,
        int withdrawn) {

    /** Those with a result, of all that were drawn and not withdrawn. */
    public int recorded() {
        return held + failed;
    }

    public int asked() {
        return drawn - withdrawn;
    }
}
