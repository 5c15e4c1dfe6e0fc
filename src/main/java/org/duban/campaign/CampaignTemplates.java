package org.duban.campaign;

import java.util.List;
import java.util.Optional;

/** The templates of this installation. */
public interface CampaignTemplates {

    /** In the order of their keys. */
    List<CampaignTemplate> all();

    Optional<CampaignTemplate> find(String key);

    /** The key tasks that the campaign's template proposes; empty for a campaign without one. */
    List<TemplateKeyTask> keyTasksFor(Campaign campaign);
}
