package org.duban.campaign.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.duban.campaign.Campaign;
import org.duban.campaign.CampaignDraft;
import org.duban.campaign.CampaignKind;
import org.duban.campaign.CampaignOpening;
import org.duban.campaign.CampaignTemplates;
import org.duban.campaign.CampaignTiers;
import org.duban.campaign.Campaigns;
import org.duban.campaign.GroupDraft;
import org.duban.campaign.PhaseFacts;
import org.duban.campaign.Phases;
import org.duban.campaign.TemplatePhase;
import org.duban.campaign.WorkGroups;
import org.duban.kernel.FieldErrors;
import org.duban.organization.Tier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a new campaign's structure comes from: a template, or the campaign before it. */
@Component
class Openings {

    /** What is taken over into the new campaign. */
    record Origin(
            @Nullable String template,
            @Nullable Long previousId,
            CampaignKind kind,
            Set<Tier> tiers,
            List<GroupDraft> groups) {}

    private final CampaignTemplates templates;
    private final Campaigns campaigns;
    private final Phases phases;
    private final WorkGroups workGroups;
    private final CampaignTiers tiers;

    Openings(
            CampaignTemplates templates,
            Campaigns campaigns,
            Phases phases,
            WorkGroups workGroups,
            CampaignTiers tiers) {
        this.templates = templates;
        this.campaigns = campaigns;
        this.phases = phases;
        this.workGroups = workGroups;
        this.tiers = tiers;
    }

    /** Where the opening comes from; null, with the field named, if there is no such thing. */
    @Nullable
    Origin originOf(CampaignOpening opening, FieldErrors errors) {
        Long previous = opening.previousId();
        Origin origin = previous == null ? fromTemplate(opening) : fromCampaign(previous);
        if (origin == null) {
            boolean given = previous != null || opening.template() != null;
            String code = given ? "campaign.no-such-template" : "field.not-null";
            errors.rejectIf(true, previous == null ? "template" : "previousId", code);
            return null;
        }
        Set<Tier> wanted = Objects.requireNonNullElse(opening.tiers(), Set.of());
        errors.rejectIf(!origin.tiers().containsAll(wanted), "tiers", "campaign.tier-unknown");
        return new Origin(
                origin.template(),
                origin.previousId(),
                origin.kind(),
                wanted.isEmpty() ? origin.tiers() : wanted,
                Objects.requireNonNullElse(opening.groups(), origin.groups()));
    }

    /** The frame of the opening, as far as a campaign without phases has one too. */
    static CampaignDraft frameOf(CampaignOpening opening, @Nullable CampaignKind kind) {
        return new CampaignDraft(
                opening.name(),
                kind == null ? CampaignKind.OTHER : kind,
                opening.startsOn(),
                opening.endsOn(),
                opening.zone(),
                opening.officeUnitId(),
                opening.leadingUnitId());
    }

    /** The phases on the days of the new campaign. */
    List<PhasePlan> phasesOf(Origin origin, LocalDate startsOn, LocalDate endsOn) {
        Long previous = origin.previousId();
        if (previous == null) {
            return templates.find(Objects.requireNonNull(origin.template())).orElseThrow().phases().stream()
                    .map(phase -> planOf(phase, startsOn, endsOn))
                    .toList();
        }
        long days = ChronoUnit.DAYS.between(campaigns.get(previous).startsOn(), startsOn);
        List<PhasePlan> plans = new ArrayList<>();
        for (PhaseFacts phase : phases.of(previous)) {
            plans.add(planOf(phase, days, endsOn));
        }
        return plans;
    }

    private @Nullable Origin fromTemplate(CampaignOpening opening) {
        return Optional.ofNullable(opening.template())
                .flatMap(templates::find)
                .map(template -> new Origin(template.key(), null, template.kind(), template.tiers(), List.of()))
                .orElse(null);
    }

    private @Nullable Origin fromCampaign(long previousId) {
        Campaign previous = campaigns.find(previousId).orElse(null);
        if (previous == null || phases.of(previousId).isEmpty()) {
            return null;
        }
        List<GroupDraft> groups = workGroups.of(previousId).stream()
                .map(group -> new GroupDraft(
                        null, group.name(), group.duty(), group.leadUnitIds(), group.supportingUnitIds()))
                .toList();
        return new Origin(previous.templateKey(), previousId, previous.kind(), tiers.of(previousId), groups);
    }

    private static PhasePlan planOf(TemplatePhase phase, LocalDate startsOn, LocalDate endsOn) {
        LocalDate first = phase.from().in(startsOn, endsOn);
        LocalDate last = phase.to().in(startsOn, endsOn);
        return plan(
                phase.key(), phase.name(), phase.stage(), phase.preStart(), first, last, phase.entry(), phase.exit());
    }

    private PhasePlan planOf(PhaseFacts phase, long days, LocalDate endsOn) {
        LocalDate first = earlier(phase.startsOn().plusDays(days), endsOn);
        LocalDate last = earlier(phase.endsOn().plusDays(days), endsOn);
        List<String> entry = phases.entrySpecs(phase);
        return plan(
                phase.key(),
                phase.name(),
                phase.stage(),
                phase.preStart(),
                first,
                last,
                entry,
                phases.exitSpecs(phase));
    }

    private static PhasePlan plan(
            String key,
            org.duban.campaign.Words name,
            int stage,
            boolean preStart,
            LocalDate first,
            LocalDate last,
            List<String> entry,
            List<String> exit) {
        return new PhasePlan(key, name, stage, preStart, first, last.isBefore(first) ? first : last, entry, exit);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
