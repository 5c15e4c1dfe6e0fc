package org.duban.campaign.template;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duban.campaign.CampaignTemplate;
import org.duban.campaign.CampaignTemplates;
import org.duban.campaign.PhaseCondition;
import org.duban.campaign.TemplateCheck;
import org.duban.campaign.TemplatePhase;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Asks at the start whether all that the templates name is there: conditions of every module, and what checks find. */
@Component
class TemplateInspection implements SmartInitializingSingleton {

    private final CampaignTemplates templates;
    private final ObjectProvider<PhaseCondition> conditions;
    private final ObjectProvider<TemplateCheck> checks;

    TemplateInspection(
            CampaignTemplates templates,
            ObjectProvider<PhaseCondition> conditions,
            ObjectProvider<TemplateCheck> checks) {
        this.templates = templates;
        this.conditions = conditions;
        this.checks = checks;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Map<String, PhaseCondition> known =
                conditions.stream().collect(Collectors.toMap(PhaseCondition::key, Function.identity()));
        List<TemplateCheck> all = checks.stream().toList();
        for (CampaignTemplate template : templates.all()) {
            inspect(template, known);
            all.stream()
                    .flatMap(check -> check.complaintsAbout(template).stream())
                    .findFirst()
                    .ifPresent(complaint -> {
                        throw wrong(template, complaint);
                    });
        }
    }

    static void inspect(CampaignTemplate template, Map<String, PhaseCondition> known) {
        for (TemplatePhase phase : template.phases()) {
            inspect(template, phase, "entry", phase.entry(), known);
            inspect(template, phase, "exit", phase.exit(), known);
        }
    }

    private static void inspect(
            CampaignTemplate template,
            TemplatePhase phase,
            String where,
            List<String> specs,
            Map<String, PhaseCondition> known) {
        for (String spec : specs) {
            String[] parts = spec.split(":", 2);
            PhaseCondition condition = known.get(parts[0]);
            @Nullable
            String complaint = condition == null
                    ? "unknown condition; known: "
                            + String.join(", ", known.keySet().stream().sorted().toList())
                    : condition.complaintAbout(parts.length > 1 ? parts[1] : null);
            if (complaint != null) {
                throw wrong(template, "phase " + phase.key() + ": " + where + ": \"" + spec + "\" " + complaint);
            }
        }
    }

    private static IllegalStateException wrong(CampaignTemplate template, String what) {
        return new IllegalStateException("Campaign template " + template.file() + ": " + what);
    }
}
