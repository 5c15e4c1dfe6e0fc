package org.duban.keytask.tasklist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.duban.approval.ContentColumn.Option;
import org.duban.approval.ContentRow;
import org.duban.campaign.Campaign;
import org.duban.campaign.CampaignTemplates;
import org.duban.campaign.CampaignTiers;
import org.duban.campaign.PhaseFacts;
import org.duban.campaign.Phases;
import org.duban.campaign.TemplateKeyTask;
import org.duban.organization.Tier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a campaign says about its task list. */
@Component("keyTaskCampaignShape")
class CampaignShape {

    private final CampaignTiers tiers;
    private final Phases phases;
    private final CampaignTemplates templates;

    CampaignShape(CampaignTiers tiers, Phases phases, CampaignTemplates templates) {
        this.tiers = tiers;
        this.phases = phases;
        this.templates = templates;
    }

    Set<Tier> tiers(Campaign campaign) {
        return tiers.of(campaign.id());
    }

    List<String> phases(Campaign campaign) {
        return phases.of(campaign.id()).stream().map(PhaseFacts::key).toList();
    }

    List<Option> phaseOptions(Campaign campaign, Locale locale) {
        return phases.of(campaign.id()).stream()
                .map(phase -> new Option(phase.key(), phase.name().in(locale)))
                .toList();
    }

    /** The template's key tasks, in the language of whoever drafts the list. */
    List<ContentRow> proposed(Campaign campaign) {
        Locale locale = LocaleContextHolder.getLocale();
        Set<Tier> taking = tiers(campaign);
        List<String> known = phases(campaign);
        return templates.keyTasksFor(campaign).stream()
                .filter(task -> taking.contains(task.tier()))
                .map(task -> row(task, known, locale))
                .toList();
    }

    private static ContentRow row(TemplateKeyTask task, List<String> phases, Locale locale) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(Column.CONTENT.key(), task.content().in(locale));
        values.put(Column.TIER.key(), task.tier().name());
        values.put(Column.REQUIRED.key(), String.valueOf(task.required()));
        values.put(
                Column.OWNER.key(),
                RowReading.OWNERS.contains(task.owner()) ? task.owner().name() : "");
        values.put(Column.DEADLINE.key(), task.deadline());
        values.put(Column.EVIDENCE.key(), task.evidence().in(locale));
        values.put(Column.PHASE.key(), phases.contains(task.phase()) ? task.phase() : "");
        return new ContentRow(task.key(), values);
    }
}
