package org.duban.keytask.tasklist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.duban.approval.ContentRow;
import org.duban.campaign.Campaign;
import org.duban.campaign.CampaignTemplates;
import org.duban.campaign.CampaignTiers;
import org.duban.campaign.PhaseFacts;
import org.duban.campaign.Phases;
import org.duban.campaign.TemplateKeyTask;
import org.duban.organization.Tier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The template's key tasks as the first rows of a list, in the language of whoever drafts it. */
@Component
class TemplateRows {

    private final CampaignTemplates templates;
    private final CampaignTiers tiers;
    private final Phases phases;

    TemplateRows(CampaignTemplates templates, CampaignTiers tiers, Phases phases) {
        this.templates = templates;
        this.tiers = tiers;
        this.phases = phases;
    }

    List<ContentRow> of(Campaign campaign) {
        Locale locale = LocaleContextHolder.getLocale();
        Set<Tier> taking = tiers.of(campaign.id());
        List<PhaseFacts> known = phases.of(campaign.id());
        return templates.keyTasksFor(campaign).stream()
                .filter(task -> taking.contains(task.tier()))
                .map(task -> row(task, campaign, phaseOf(task, known), locale))
                .toList();
    }

    private static ContentRow row(TemplateKeyTask task, Campaign campaign, @Nullable PhaseFacts phase, Locale locale) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(Column.CONTENT.key(), task.content().in(locale));
        values.put(Column.TIER.key(), task.tier().name());
        values.put(Column.REQUIRED.key(), String.valueOf(task.required()));
        values.put(Column.LEAD.key(), task.lead().in(locale));
        values.put(
                Column.OWNER.key(),
                RowReading.OWNERS.contains(task.owner()) ? task.owner().name() : "");
        values.put(Column.DEADLINE.key(), TemplateDeadlines.words(task, campaign, phase));
        values.put(Column.EVIDENCE.key(), task.evidence().in(locale));
        values.put(Column.PHASE.key(), phase == null ? "" : phase.key());
        return new ContentRow(task.key(), values);
    }

    private static @Nullable PhaseFacts phaseOf(TemplateKeyTask task, List<PhaseFacts> phases) {
        return phases.stream()
                .filter(phase -> phase.key().equals(task.phase()))
                .findFirst()
                .orElse(null);
    }
}
