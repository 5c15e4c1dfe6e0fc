package org.duban.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.duban.campaign.Campaign;
import org.duban.campaign.CampaignOpening;
import org.duban.campaign.CampaignService;
import org.duban.campaign.Campaigns;
import org.duban.campaign.GroupDraft;
import org.duban.campaign.PhaseFacts;
import org.duban.campaign.PhaseService;
import org.duban.campaign.PhaseState;
import org.duban.campaign.Phases;
import org.duban.campaign.StructureService;
import org.duban.demo.DemoCourse.DemoPhase;
import org.duban.demo.DemoLedger.DemoCampaign;
import org.duban.demo.DemoLedger.DemoGroup;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.organization.Directory;
import org.duban.organization.PostKind;
import org.duban.organization.Unit;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Opens the sample's campaign from its template and moves its phases. */
@Component
@Profile("demo")
class DemoCampaigns {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int PREPARATION_DAYS = 12;
    private static final int LESSONS_AGO = 30;

    private final CampaignService service;
    private final Campaigns campaigns;
    private final StructureService structure;
    private final PhaseService phaseService;
    private final Phases phases;
    private final Directory directory;

    DemoCampaigns(
            CampaignService service,
            Campaigns campaigns,
            StructureService structure,
            PhaseService phaseService,
            Phases phases,
            Directory directory) {
        this.service = service;
        this.campaigns = campaigns;
        this.structure = structure;
        this.phaseService = phaseService;
        this.phases = phases;
        this.directory = directory;
    }

    Campaign open(DemoCampaign sample, DemoClock clock) {
        LocalDate start = clock.instant().atZone(ZONE).toLocalDate().minusDays(sample.startedDaysAgo());
        CampaignOpening opening = new CampaignOpening(
                sample.template(),
                null,
                sample.name(),
                start,
                start.plusDays(sample.startedDaysAgo() + sample.endsInDays()),
                ZONE.getId(),
                id(sample.office()),
                id(sample.leading()),
                Set.of(),
                sample.groups().stream().map(this::group).toList());
        long opened = clock.at(
                start.minusDays(PREPARATION_DAYS).atTime(9, 0).atZone(ZONE).toInstant(),
                () -> service.open(Actor.SYSTEM, new CommandKey("demo-campaign"), opening));
        return campaigns.get(opened);
    }

    /** What the office learnt on the way, the latest a month ago. */
    void learn(DemoCampaign sample, DemoCast cast, DemoClock clock) {
        Actor office = cast.holder(PostKind.OFFICE_DIRECTOR);
        int ago = LESSONS_AGO + sample.lessons().size();
        for (String lesson : sample.lessons()) {
            new DemoTime(clock, ZONE, ago--, 0)
                    .at(
                            0,
                            () -> structure.recordLesson(
                                    office, cast.key(), cast.campaign().id(), null, lesson));
        }
    }

    /** What an approval has moved already stays moved. */
    void move(DemoPhase step, DemoCast cast, DemoClock clock) {
        DemoTime time = new DemoTime(clock, ZONE, step.ago(), 0);
        PhaseFacts phase = phases.find(cast.campaign().id(), step.key()).orElseThrow();
        Actor office = cast.holder(PostKind.OFFICE_DIRECTOR);
        boolean begin = step.act() == DemoPhase.Move.OPEN;
        if (begin && phase.state() == PhaseState.PLANNED) {
            time.at(0, () -> phaseService.open(office, cast.key(), phase.id()));
        } else if (!begin && phase.state() == PhaseState.OPEN) {
            time.at(0, () -> phaseService.end(office, cast.key(), phase.id()));
        }
    }

    private GroupDraft group(DemoGroup group) {
        return new GroupDraft(
                null,
                group.name(),
                group.duty(),
                group.leads().stream().map(this::id).toList(),
                group.supports().stream().map(this::id).toList());
    }

    private long id(String code) {
        return directory.current().unitByCode(code).map(Unit::id).orElseThrow();
    }
}
