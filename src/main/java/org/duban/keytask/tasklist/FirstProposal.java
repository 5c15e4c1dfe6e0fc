package org.duban.keytask.tasklist;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duban.approval.ContentRow;
import org.duban.campaign.Campaign;
import org.duban.campaign.CampaignTiers;
import org.duban.campaign.Campaigns;
import org.duban.campaign.PhaseFacts;
import org.duban.campaign.Phases;
import org.duban.keytask.DeadlineRule;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a campaign's first list begins with: the list that the campaign before it works by, with every change that was
 * approved there, or the template's key tasks where there is none. What a tier or a phase of this campaign does not
 * have is left out; a date of the former campaign moves with the campaign's first day and keeps to the row's phase,
 * words without a year stay.
 */
@Component
class FirstProposal {

    private static final LocalDate A_YEAR = LocalDate.of(2024, 1, 1);
    private static final LocalDate ANOTHER_YEAR = LocalDate.of(2032, 1, 1);

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
        Map<String, PhaseFacts> known =
                phases.of(campaign.id()).stream().collect(Collectors.toMap(PhaseFacts::key, Function.identity()));
        return rows.stream()
                .filter(row -> taking.contains(row.value(Column.TIER.key())))
                .map(row -> takenOver(row, known.get(row.value(Column.PHASE.key())), before, campaign))
                .toList();
    }

    private static ContentRow takenOver(
            ContentRow row, @Nullable PhaseFacts phase, Campaign before, Campaign campaign) {
        Map<String, String> values = new LinkedHashMap<>(row.values());
        values.computeIfPresent(Column.PHASE.key(), (column, key) -> phase == null ? "" : key);
        values.computeIfPresent(Column.DEADLINE.key(), (column, words) -> deadline(words, phase, before, campaign));
        return new ContentRow(row.key(), values);
    }

    private static String deadline(String words, @Nullable PhaseFacts phase, Campaign before, Campaign campaign) {
        boolean stays = !namesAYear(words)
                && DeadlineRule.read(words, campaign.startsOn())
                        .filter(rule -> !rule.periods(campaign.startsOn(), campaign.endsOn())
                                .isEmpty())
                        .isPresent();
        return stays
                ? words
                : DeadlineRule.read(words, before.startsOn())
                        .map(DeadlineRule::date)
                        .map(day -> moved(day, phase, before, campaign).toString())
                        .orElse(words);
    }

    /** However the year is written: the words mean the same day whenever they are read. */
    private static boolean namesAYear(String words) {
        Optional<LocalDate> day = DeadlineRule.read(words, A_YEAR).map(DeadlineRule::date);
        return day.isPresent()
                && day.equals(DeadlineRule.read(words, ANOTHER_YEAR).map(DeadlineRule::date));
    }

    /** As many days after the first as it was, within the days of the phase and of the campaign. */
    private static LocalDate moved(LocalDate day, @Nullable PhaseFacts phase, Campaign before, Campaign campaign) {
        LocalDate moved = day.plusDays(
                campaign.startsOn().toEpochDay() - before.startsOn().toEpochDay());
        LocalDate ofPhase = phase == null ? moved : within(moved, phase.startsOn(), phase.endsOn());
        return within(ofPhase, campaign.startsOn(), campaign.endsOn());
    }

    private static LocalDate within(LocalDate day, LocalDate first, LocalDate last) {
        if (day.isBefore(first)) {
            return first;
        }
        return day.isAfter(last) ? last : day;
    }
}
