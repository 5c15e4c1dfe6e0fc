package org.duban.campaign;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duban.organization.Tier;

/**
 * What a campaign can be opened from: one file of {@code config/campaigns}.
 *
 * @param file where it was read from, for messages
 * @param aspects the aspects under which problems are looked for, with the names of
 *     {@code org.duban.rectification.Aspect}
 * @param sources codes of the sources that problems come from
 * @param phases in order; those of one stage stand together
 */
public record CampaignTemplate(
        String key,
        String file,
        Words name,
        Words about,
        CampaignKind kind,
        Set<Tier> tiers,
        List<String> aspects,
        List<String> sources,
        List<TemplatePhase> phases,
        List<TemplateGroups> workGroups,
        List<TemplateKeyTask> keyTasks) {

    public Optional<TemplateGroups> workGroups(String preset) {
        return workGroups.stream().filter(groups -> groups.key().equals(preset)).findFirst();
    }
}
