package org.duban.campaign.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.duban.campaign.CampaignOpening;
import org.duban.campaign.GroupDraft;
import org.duban.kernel.Actor;
import org.duban.kernel.FieldErrors;
import org.duban.organization.Directory;
import org.springframework.stereotype.Component;

/** Makes campaigns with phases. */
@Component
class OpenedCampaigns {

    private final CampaignEntities campaigns;
    private final PhaseRepository phases;
    private final Openings openings;
    private final GroupBook groups;
    private final TierBook tiers;
    private final CampaignDesk desk;
    private final CampaignProcess process;
    private final Directory directory;

    OpenedCampaigns(
            CampaignEntities campaigns,
            PhaseRepository phases,
            Openings openings,
            GroupBook groups,
            TierBook tiers,
            CampaignDesk desk,
            CampaignProcess process,
            Directory directory) {
        this.campaigns = campaigns;
        this.phases = phases;
        this.openings = openings;
        this.groups = groups;
        this.tiers = tiers;
        this.desk = desk;
        this.process = process;
        this.directory = directory;
    }

    long open(Actor actor, CampaignOpening opening) {
        FieldErrors errors = new FieldErrors();
        Openings.Origin origin = openings.originOf(opening, errors);
        List<GroupDraft> wanted = origin == null ? List.of() : groups.check(errors, origin.groups());
        CampaignFrame frame = CampaignRules.check(
                errors, directory.current(), Openings.frameOf(opening, origin == null ? null : origin.kind()));
        return store(actor, Objects.requireNonNull(origin, "refused above"), frame, wanted);
    }

    private long store(Actor actor, Openings.Origin origin, CampaignFrame frame, List<GroupDraft> wanted) {
        CampaignEntity campaign =
                campaigns.saveAndFlush(CampaignEntity.opened(frame, origin.template(), origin.previousId(), actor));
        tiers.set(campaign.id(), origin.tiers());
        groups.replace(campaign.id(), wanted);
        List<Phase> planned = new ArrayList<>();
        for (PhasePlan plan : openings.phasesOf(origin, frame.startsOn(), frame.endsOn())) {
            planned.add(new Phase(campaign.id(), planned.size(), plan));
        }
        phases.saveAllAndFlush(planned);
        begin(campaign, planned, actor);
        return campaign.id();
    }

    /** The preparation has begun with the opening itself; every other phase waits for the office. */
    private void begin(CampaignEntity campaign, List<Phase> planned, Actor actor) {
        desk.happened(campaign, "opened", null, actor, Map.of("name", campaign.name()));
        planned.stream()
                .filter(phase -> phase.stage() == 0 && phase.preStart())
                .forEach(phase -> desk.beginWithCampaign(campaign, phase, actor));
        process.opened(campaign.id(), actor);
    }
}
