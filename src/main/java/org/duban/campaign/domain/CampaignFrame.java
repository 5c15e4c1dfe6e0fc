package org.duban.campaign.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import org.duban.campaign.CampaignKind;

/** A checked {@link org.duban.campaign.CampaignDraft}. */
record CampaignFrame(
        String name,
        CampaignKind kind,
        LocalDate startsOn,
        LocalDate endsOn,
        ZoneId zone,
        long officeUnitId,
        long leadingUnitId) {}
