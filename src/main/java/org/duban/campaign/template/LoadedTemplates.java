package org.duban.campaign.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.campaign.Campaign;
import org.duban.campaign.CampaignTemplate;
import org.duban.campaign.CampaignTemplates;
import org.duban.campaign.TemplateKeyTask;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The templates as they were at the start. */
@Component
class LoadedTemplates implements CampaignTemplates {

    private final Map<String, CampaignTemplate> templates;

    LoadedTemplates(TemplateProperties properties) {
        templates = new TemplateFiles(new PathMatchingResourcePatternResolver()).read(properties.templates());
    }

    @Override
    public List<CampaignTemplate> all() {
        return List.copyOf(templates.values());
    }

    @Override
    public Optional<CampaignTemplate> find(String key) {
        return Optional.ofNullable(templates.get(key));
    }

    @Override
    public List<TemplateKeyTask> keyTasksFor(Campaign campaign) {
        return Optional.ofNullable(campaign.templateKey())
                .flatMap(this::find)
                .map(CampaignTemplate::keyTasks)
                .orElse(List.of());
    }
}
