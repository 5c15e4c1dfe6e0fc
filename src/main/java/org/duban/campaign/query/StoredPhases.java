package org.duban.campaign.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.duban.campaign.Campaign;
import org.duban.campaign.Campaigns;
import org.duban.campaign.ConditionAnswer;
import org.duban.campaign.PhaseCondition;
import org.duban.campaign.PhaseFacts;
import org.duban.campaign.Phases;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads phases, and asks the modules about their conditions. */
@Component
class StoredPhases implements Phases {

    private final StructureRows rows;
    private final Campaigns campaigns;
    private final ObjectProvider<PhaseCondition> conditions;

    StoredPhases(StructureRows rows, Campaigns campaigns, ObjectProvider<PhaseCondition> conditions) {
        this.rows = rows;
        this.campaigns = campaigns;
        this.conditions = conditions;
    }

    @Override
    public List<PhaseFacts> of(long campaignId) {
        return rows.phases(campaignId).stream().map(PhaseRow::facts).toList();
    }

    @Override
    public Optional<PhaseFacts> find(long phaseId) {
        return Optional.ofNullable(rows.phase(phaseId)).map(PhaseRow::facts);
    }

    @Override
    public List<String> entrySpecs(PhaseFacts phase) {
        return specs(phase, SpecRow::entryConditions);
    }

    @Override
    public List<String> exitSpecs(PhaseFacts phase) {
        return specs(phase, SpecRow::exitConditions);
    }

    @Override
    public List<ConditionAnswer> answers(PhaseFacts phase, List<String> specs, Locale locale) {
        Campaign campaign = campaigns.get(phase.campaignId());
        return specs.stream().map(spec -> answer(campaign, phase, spec, locale)).toList();
    }

    private List<String> specs(PhaseFacts phase, Function<SpecRow, String> which) {
        return Optional.ofNullable(rows.conditions(phase.id())).stream()
                .flatMap(row -> Arrays.stream(which.apply(row).split(",")))
                .filter(spec -> !spec.isBlank())
                .toList();
    }

    /** A condition that nobody answers any more, because its module is gone, is open. */
    private ConditionAnswer answer(Campaign campaign, PhaseFacts phase, String spec, Locale locale) {
        String[] parts = spec.split(":", 2);
        return conditions.stream()
                .filter(condition -> condition.key().equals(parts[0]))
                .findFirst()
                .map(condition -> condition.answer(campaign, phase, parts.length > 1 ? parts[1] : null, locale))
                .orElseGet(() -> ConditionAnswer.open("condition.unknown", null, spec));
    }
}
