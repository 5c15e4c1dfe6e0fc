package org.duban.campaign;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a campaign is to become; fields may be missing, because forms come like that, and are then refused by
 * name.
 *
 * @param zone the id of a time zone, {@code Asia/Shanghai}
 */
public record CampaignDraft(
        @Nullable String name,
        @Nullable CampaignKind kind,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable String zone,
        @Nullable Long officeUnitId,
        @Nullable Long leadingUnitId) {}
