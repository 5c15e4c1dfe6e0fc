package org.duban.rectification;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.duban.campaign.Campaign;
import org.duban.campaign.CampaignTemplate;
import org.duban.campaign.CampaignTemplates;
import org.duban.campaign.Campaigns;
import org.duban.rectification.domain.FieldCheck;
import org.duban.rectification.domain.RectificationItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Under which aspects problems are looked for in a campaign, and from which sources they come: those that the campaign's
 * template names, and all where it names none.
 */
@Component
public class ProblemWords {

    private final Items items;
    private final Campaigns campaigns;
    private final CampaignTemplates templates;

    ProblemWords(Items items, Campaigns campaigns, CampaignTemplates templates) {
        this.items = items;
        this.campaigns = campaigns;
        this.templates = templates;
    }

    /** Code to name, in the order of the configuration. */
    public Map<String, String> sources(@Nullable Long campaignId, Locale locale) {
        Map<String, String> all = new LinkedHashMap<>(items.sources(locale));
        List<String> named = template(campaignId).map(CampaignTemplate::sources).orElse(List.of());
        if (!named.isEmpty()) {
            all.keySet().retainAll(named);
        }
        return all;
    }

    public List<Aspect> aspects(@Nullable Long campaignId) {
        List<String> named = template(campaignId).map(CampaignTemplate::aspects).orElse(List.of());
        return Arrays.stream(Aspect.values())
                .filter(aspect -> named.isEmpty() || named.contains(aspect.name()))
                .toList();
    }

    /** Complains of a source or an aspect that the campaign does not have; what the item has already may stay. */
    FieldCheck check(NewProblem problem, @Nullable RectificationItem item) {
        Long campaign = item == null ? problem.campaignId() : (Long) item.campaignId();
        boolean source = item != null && item.problem().source().equals(problem.source())
                || sources(campaign, Locale.ROOT).containsKey(problem.source());
        boolean aspect = item != null && item.problem().aspect() == problem.aspect()
                || aspects(campaign).contains(problem.aspect());
        return new FieldCheck()
                .that(source, "source", "rectification.no-such-source")
                .that(aspect, "aspect", "rectification.no-such-aspect");
    }

    private Optional<CampaignTemplate> template(@Nullable Long campaignId) {
        return Optional.ofNullable(campaignId)
                .flatMap(campaigns::find)
                .map(Campaign::templateKey)
                .filter(Objects::nonNull)
                .flatMap(templates::find);
    }
}
