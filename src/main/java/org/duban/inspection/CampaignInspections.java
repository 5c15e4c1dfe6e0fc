package org.duban.inspection;

import java.util.List;

/**
 * What a campaign looks at again.
 *
 * @param mayDraw whether the reader is of the office
 * @param open reviews and checks that wait, the earliest due first
 */
public record CampaignInspections(
        Ref campaign,
        boolean mayDraw,
        List<RoundLine> rounds,
        List<InspectionLine> open,
        List<InspectionLine> failed) {}
