package org.duban.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.duban.organization.Tier;
import org.jspecify.annotations.Nullable;

/**
 * A campaign to be opened from a template, or from the campaign before it; fields may be missing, because forms
 * come like that, and are then refused by name.
 *
 * @param template key of the template; not asked for where there is a previous campaign
 * @param previousId the campaign whose phases, tiers and lessons are taken over
 * @param tiers those that take part; null or empty for all of the template
 * @param groups the work groups; null for those of the previous campaign, or none
 */
public record CampaignOpening(
        @Nullable String template,
        @Nullable Long previousId,
        @Nullable String name,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable String zone,
        @Nullable Long officeUnitId,
        @Nullable Long leadingUnitId,
        @Nullable Set<Tier> tiers,
        @Nullable List<GroupDraft> groups) {}
