package org.duban.rectification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.duban.campaign.CampaignTemplate;
import org.duban.campaign.TemplateCheck;
import org.duban.rectification.domain.RectificationProperties;
import org.springframework.stereotype.Component;

/** Knows the aspects and sources that a campaign's template may name. */
@Component
class TemplateWords implements TemplateCheck {

    private final RectificationProperties properties;

    TemplateWords(RectificationProperties properties) {
        this.properties = properties;
    }

    @Override
    public List<String> complaintsAbout(CampaignTemplate template) {
        List<String> complaints = new ArrayList<>();
        List<String> aspects = Arrays.stream(Aspect.values()).map(Aspect::name).toList();
        collect(complaints, "aspects", "aspect", template.aspects(), aspects);
        List<String> sources = properties.sources().stream()
                .map(RectificationProperties.Source::code)
                .toList();
        collect(complaints, "sources", "source", template.sources(), sources);
        return complaints;
    }

    private static void collect(
            List<String> complaints, String key, String what, List<String> named, List<String> known) {
        for (int i = 0; i < named.size(); i++) {
            if (!known.contains(named.get(i))) {
                complaints.add(key + "[" + i + "]: unknown " + what + " \"" + named.get(i) + "\"; known: "
                        + String.join(", ", known));
            }
        }
    }
}
