package org.duban.inspection;

import java.time.ZoneId;
import java.util.List;

/**
 * A round that was drawn.
 *
 * @param seed with which anybody can draw the same sample again
 * @param reproduced whether drawing it again just now gave the same
 * @param rule share and raise in per cent, or units and days spared
 */
public record RoundView(
        RoundLine line,
        Ref campaign,
        ZoneId zone,
        String drawnBy,
        long seed,
        boolean reproduced,
        Rule rule,
        List<UnitShare> units,
        List<InspectionLine> inspections,
        List<Ticket> tickets) {

    /** By what it was drawn. */
    public record Rule(int share, int raisedBy, int units, int sparedDays) {}

    /** A lot with its ticket, the smallest first within its unit. */
    public record Ticket(Ref subject, Ref unit, String ticket, boolean drawn) {}
}
