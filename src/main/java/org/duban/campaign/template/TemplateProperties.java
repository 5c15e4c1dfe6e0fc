package org.duban.campaign.template;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an office sets about its campaigns.
 *
 * @param templates where the templates lie; of two with one key the later place wins
 */
@ConfigurationProperties("duban.campaign")
record TemplateProperties(
        @DefaultValue({"classpath:config/campaigns/*.yml", "file:./config/campaigns/*.yml"})
        List<String> templates) {}
