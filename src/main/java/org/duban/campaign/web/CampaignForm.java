package org.duban.campaign.web;

import java.time.LocalDate;
import org.duban.campaign.Campaign;
import org.duban.campaign.CampaignDraft;
import org.duban.campaign.CampaignKind;
import org.jspecify.annotations.Nullable;

/** The fields of a campaign's form. */
record CampaignForm(
        @Nullable String name,
        @Nullable CampaignKind kind,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable String zone,
        @Nullable Long officeUnitId,
        @Nullable Long leadingUnitId) {

    static CampaignForm of(Campaign campaign) {
        return new CampaignForm(
                campaign.name(),
                campaign.kind(),
                campaign.startsOn(),
                campaign.endsOn(),
                campaign.zone().getId(),
                campaign.officeUnitId(),
                campaign.leadingUnitId());
    }

    CampaignDraft draft() {
        return new CampaignDraft(name, kind, startsOn, endsOn, zone, officeUnitId, leadingUnitId);
    }
}
