package org.duban.campaign;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A dated effort.
 *
 * @param endsOn the last day
 * @param zone the time zone in which its dates are dates
 * @param officeUnitId the unit whose office posts run it and whose supervisors verify
 * @param leadingUnitId the unit that holds its leading group
 * @param templateKey the template it was opened from; null for a campaign without phases
 * @param previousId the campaign whose structure and lessons it took over
 */
public record Campaign(
        long id,
        String name,
        CampaignKind kind,
        LocalDate startsOn,
        LocalDate endsOn,
        ZoneId zone,
        long officeUnitId,
        long leadingUnitId,
        @Nullable String templateKey,
        CampaignState state,
        @Nullable Long previousId) {

    /** The case type and process key of campaigns. */
    public static final String CASE_TYPE = "campaign";

    /** The case type of what is submitted about one phase. */
    public static final String PHASE_TYPE = "campaign-phase";
}
