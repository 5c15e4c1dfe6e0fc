package org.duban.campaign;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A dated effort.
 *
 * @param endsOn the last day
 * @param zone the time zone in which its dates are dates
 * @param officeUnitId the unit whose office posts run it and whose supervisors verify
 * @param leadingUnitId the unit that holds its leading group
 */
public record Campaign(
        long id,
        String name,
        CampaignKind kind,
        LocalDate startsOn,
        LocalDate endsOn,
        ZoneId zone,
        long officeUnitId,
        long leadingUnitId) {}
