package org.duban.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.duban.approval.ApprovalEffect;
import org.duban.approval.ApprovedSubmission;
import org.duban.campaign.Campaign;
import org.duban.campaign.CampaignOpening;
import org.duban.campaign.CampaignService;
import org.duban.campaign.Campaigns;
import org.duban.campaign.GroupDraft;
import org.duban.campaign.PhaseService;
import org.duban.campaign.Phases;
import org.duban.campaign.StructureService;
import org.duban.demo.DemoLedger.DemoCampaign;
import org.duban.demo.DemoLedger.DemoGroup;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.kernel.CommandKey;
import org.duban.organization.Directory;
import org.duban.organization.Person;
import org.duban.organization.PostKind;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Opens the sample campaign at its time and takes it to where five phases run side by side. */
@Component
@Profile("demo")
class DemoPhases {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalTime MORNING = LocalTime.of(9, 10);

    private final CampaignService service;
    private final Campaigns campaigns;
    private final Phases phases;
    private final PhaseService office;
    private final StructureService structure;
    private final Map<String, ApprovalEffect> effects;
    private final Directory directory;
    private final DemoClock clock;
    private final AtomicLong commands = new AtomicLong();

    DemoPhases(
            CampaignService service,
            Campaigns campaigns,
            Phases phases,
            PhaseService office,
            StructureService structure,
            List<ApprovalEffect> effects,
            Directory directory,
            Clock clock) {
        this.service = service;
        this.campaigns = campaigns;
        this.phases = phases;
        this.office = office;
        this.structure = structure;
        this.effects = effects.stream().collect(Collectors.toMap(ApprovalEffect::kind, Function.identity()));
        this.directory = directory;
        this.clock = (DemoClock) clock;
    }

    Campaign run(DemoCampaign sample) {
        LocalDate start = clock.instant().atZone(ZONE).toLocalDate().minusDays(sample.startedDaysAgo());
        Actor director = holder(PostKind.OFFICE_DIRECTOR, sample.office());
        on(start.minusDays(14), () -> service.open(director, key(), opening(sample, start)));
        long id = campaigns.all().get(0).id();
        CaseRef campaign = new CaseRef(Campaign.CASE_TYPE, id);
        on(start.minusDays(2), () -> approve(sample, "implementation-plan", campaign));
        on(
                start.plusDays(14),
                () -> structure.recordLesson(
                        director, key(), id, null, sample.lessons().get(0)));
        on(
                start.plusDays(24),
                () -> approve(sample, "phase-exception", new CaseRef(Campaign.PHASE_TYPE, phase(id, "deployment"))));
        on(start.plusDays(26), () -> approve(sample, "study-plan", campaign));
        on(start.plusDays(27), () -> approve(sample, "research-plan", campaign));
        List.of("development", "rectification", "institution-building")
                .forEach(phase -> on(start.plusDays(31), () -> office.open(director, key(), phase(id, phase))));
        on(
                start.plusDays(70),
                () -> structure.recordLesson(
                        director,
                        key(),
                        id,
                        phase(id, "rectification"),
                        sample.lessons().get(1)));
        return campaigns.get(id);
    }

    private CampaignOpening opening(DemoCampaign sample, LocalDate start) {
        return new CampaignOpening(
                sample.template(),
                null,
                sample.name(),
                start,
                start.plusDays(sample.startedDaysAgo() + sample.endsInDays()),
                ZONE.getId(),
                unit(sample.office()),
                unit(sample.leading()),
                null,
                sample.groups().stream().map(this::group).toList());
    }

    private GroupDraft group(DemoGroup group) {
        return new GroupDraft(
                null,
                group.name(),
                group.duty(),
                group.leads().stream().map(this::unit).toList(),
                group.supports().stream().map(this::unit).toList());
    }

    /** The head of the leading group approved it, on paper as it were. */
    private long approve(DemoCampaign sample, String kind, CaseRef about) {
        Actor head = holder(PostKind.LEADING_GROUP_HEAD, sample.leading());
        Actor author = holder(PostKind.OFFICE_DIRECTOR, sample.office());
        String number = Objects.requireNonNull(sample.documents().get(kind), kind);
        ApprovedSubmission approved = new ApprovedSubmission(
                0, number, kind, about, kind, author.personId(), unit(sample.office()), 1, "", List.of());
        Objects.requireNonNull(effects.get(kind), kind).carryOut(approved, head);
        return about.id();
    }

    private void on(LocalDate day, Supplier<Long> work) {
        clock.at(
                day.atTime(MORNING).plusMinutes(commands.get() * 3).atZone(ZONE).toInstant(), work);
    }

    private long phase(long campaign, String key) {
        return phases.find(campaign, key).orElseThrow().id();
    }

    private Actor holder(PostKind kind, String unit) {
        Person person = directory.current().holders(kind, unit(unit)).get(0);
        return new Actor(person.id(), person.name());
    }

    private long unit(String code) {
        return directory.current().unitByCode(code).orElseThrow().id();
    }

    private CommandKey key() {
        return new CommandKey("demo-campaign-" + commands.incrementAndGet());
    }
}
