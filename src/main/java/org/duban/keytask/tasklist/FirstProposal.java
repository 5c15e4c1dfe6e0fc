package org.duban.keytask.tasklist;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.approval.ContentRow;
import org.duban.campaign.Campaign;
import org.duban.campaign.CampaignTiers;
import org.duban.campaign.Campaigns;
import org.duban.campaign.PhaseFacts;
import org.duban.campaign.Phases;
import org.duban.keytask.DeadlineRule;
import org.springframework.stereotype.Component;

/**
 * What a campaign's first list begins with: the list that the campaign before it works by, with every change that was
 * approved there, or the template's key tasks where there is none. What a tier or a phase of this campaign does not
 * have is left out; a date of the former campaign moves with the campaign's first day, words without a year stay.
 */
@Component
class FirstProposal {

    private final Campaigns campaigns;
    private final CampaignTiers tiers;
    private final Phases phases;
    private final ListedRows listed;
    private final TemplateRows templates;

    FirstProposal(Campaigns campaigns, CampaignTiers tiers, Phases phases, ListedRows listed, TemplateRows templates) {
        this.campaigns = campaigns;
        this.tiers = tiers;
        this.phases = phases;
        this.listed = listed;
        this.templates = templates;
    }

    List<ContentRow> of(Campaign campaign) {
        Long previous = campaign.previousId();
        while (previous != null) {
            Campaign before = campaigns.get(previous);
            List<ContentRow> rows = listed.of(previous);
            if (!rows.isEmpty()) {
                return takenOver(rows, before, campaign);
            }
            previous = before.previousId();
        }
        return templates.of(campaign);
    }

    private List<ContentRow> takenOver(List<ContentRow> rows, Campaign before, Campaign campaign) {
        Set<String> taking = tiers.of(campaign.id()).stream().map(Enum::name).collect(Collectors.toSet());
        List<String> known =
                phases.of(campaign.id()).stream().map(PhaseFacts::key).toList();
        return rows.stream()
                .filter(row -> taking.contains(row.value(Column.TIER.key())))
                .map(row -> takenOver(row, known, before, campaign))
                .toList();
    }

    private static ContentRow takenOver(ContentRow row, List<String> phases, Campaign before, Campaign campaign) {
        Map<String, String> values = new LinkedHashMap<>(row.values());
        values.computeIfPresent(Column.PHASE.key(), (column, phase) -> phases.contains(phase) ? phase : "");
        values.computeIfPresent(Column.DEADLINE.key(), (column, words) -> deadline(words, before, campaign));
        return new ContentRow(row.key(), values);
    }

    private static String deadline(String words, Campaign before, Campaign campaign) {
        boolean stays = DeadlineRule.read(words, campaign.startsOn())
                .filter(rule ->
                        !rule.periods(campaign.startsOn(), campaign.endsOn()).isEmpty())
                .isPresent();
        return stays
                ? words
                : DeadlineRule.read(words, before.startsOn())
                        .map(DeadlineRule::date)
                        .map(day -> moved(day, before, campaign).toString())
                        .orElse(words);
    }

    /** As many days after the first as it was, and not past the last. */
    private static LocalDate moved(LocalDate day, Campaign before, Campaign campaign) {
        LocalDate moved = day.plusDays(
                campaign.startsOn().toEpochDay() - before.startsOn().toEpochDay());
        return moved.isAfter(campaign.endsOn()) ? campaign.endsOn() : moved;
    }
}
