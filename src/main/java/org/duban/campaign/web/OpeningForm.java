package org.duban.campaign.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.duban.campaign.CampaignOpening;
import org.duban.campaign.GroupDraft;
import org.duban.organization.Tier;
import org.jspecify.annotations.Nullable;

/** The fields of the form that opens a campaign. */
record OpeningForm(
        @Nullable String template,
        @Nullable Long previousId,
        @Nullable String name,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable String zone,
        @Nullable Long officeUnitId,
        @Nullable Long leadingUnitId,
        @Nullable Set<Tier> tiers,
        @Nullable List<GroupDraft> groups) {

    CampaignOpening opening() {
        return new CampaignOpening(
                template,
                previousId,
                name,
                startsOn,
                endsOn,
                zone,
                officeUnitId,
                leadingUnitId,
                tiers,
                Objects.requireNonNullElse(groups, List.of()));
    }

    List<GroupDraft> lines() {
        return Objects.requireNonNullElse(groups, List.of());
    }

    public Set<Tier> chosenTiers() {
        return Objects.requireNonNullElse(tiers, Set.of());
    }
}
