package org.duban.approval;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a route has to know of a subject.
 *
 * @param zone in which deadlines and dates are meant
 * @param officeUnitId whose office records meetings and issues
 * @param leadingUnitId the unit of the leading group
 * @param leadUnitIds the lead units, whose heads a step may ask
 * @param path where the subject is shown
 * @param campaignId the campaign that it belongs to
 */
public record SubjectFacts(
        String name,
        ZoneId zone,
        long officeUnitId,
        long leadingUnitId,
        List<Long> leadUnitIds,
        @Nullable String path,
        @Nullable Long campaignId) {}
