package org.duban.monitoring.query;

import java.time.LocalDate;
import java.util.List;
import org.duban.campaign.Campaign;
import org.duban.organization.Tier;
import org.duban.organization.Unit;

/**
 * One campaign's board as one person sees it.
 *
 * @param today in the campaign's time zone
 * @param sunday the last day of this week
 * @param total over all lines; its unit id means nothing
 * @param lines in the order of the units' codes
 */
public record Board(Campaign campaign, LocalDate today, LocalDate sunday, UnitFigures total, List<Line> lines) {

    /** @param figures of the unit and all below it; at the county's tier of the unit alone */
    public record Line(Unit unit, UnitFigures figures) {

        /** Whether those below have lines of their own. */
        public boolean alone() {
            return unit.tier() == Tier.COUNTY;
        }
    }
}
