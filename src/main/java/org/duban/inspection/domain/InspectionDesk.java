package org.duban.inspection.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.duban.campaign.Campaign;
import org.duban.campaign.Campaigns;
import org.duban.inbox.Inbox;
import org.duban.inspection.InspectionState;
import org.duban.inspection.Inspections;
import org.duban.kernel.Actor;
import org.duban.kernel.Refusal;
import org.duban.organization.Directory;
import org.duban.organization.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every act on an inspection goes through: it is stored, its process told, and everybody who listens. */
@Component
public class InspectionDesk {

    private final InspectionRepository inspections;
    private final InspectionProcess process;
    private final InspectionClock ladder;
    private final Campaigns campaigns;
    private final Directory directory;
    private final Inbox inbox;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InspectionDesk(
            InspectionRepository inspections,
            InspectionProcess process,
            InspectionClock ladder,
            Campaigns campaigns,
            Directory directory,
            Inbox inbox,
            ApplicationEventPublisher events,
            Clock clock) {
        this.inspections = inspections;
        this.process = process;
        this.ladder = ladder;
        this.campaigns = campaigns;
        this.directory = directory;
        this.inbox = inbox;
        this.events = events;
        this.clock = clock;
    }

    public static Refusal notFound() {
        return Refusal.notFound("inspection.not-found");
    }

    public Act act(Actor actor, Campaign campaign) {
        return new Act(actor, clock.instant(), LocalDate.now(clock.withZone(campaign.zone())));
    }

    public Crew crewOf(Inspection one) {
        return crewOf(campaigns.get(one.campaignId()));
    }

    public Crew crewOf(Campaign campaign) {
        return new Crew(campaign, directory.current());
    }

    /** They begin to wait. */
    public void open(Collection<Inspection> opened, Campaign campaign, Actor actor) {
        if (opened.isEmpty()) {
            return;
        }
        opened.forEach(one -> {
            ladder.opened(one, campaign.zone());
            inspections.save(one);
        });
        process.opened(opened, actor);
        opened.forEach(this::publish);
    }

    public void recorded(Inspection one, Actor actor) {
        process.recorded(one, actor);
        publish(one);
    }

    public void withdraw(Inspection one, Actor actor) {
        one.withdraw(act(actor, campaigns.get(one.campaignId())));
        process.withdrawn(one, actor);
        publish(one);
    }

    /** The clock struck; the inspection is held. */
    public void strike(Inspection one) {
        ladder.strike(one, campaigns.get(one.campaignId()).zone());
        inbox.refresh(Inspections.refOf(one.id()));
    }

    /** The ladder or the calendar changed; the inspection is held. */
    public void wakeClock(Inspection one) {
        ladder.recount(one);
        process.clockWoken(one, Actor.SYSTEM);
    }

    public Optional<Instant> nextStroke(Inspection one) {
        return one.clock().runs()
                ? Optional.of(one.clock()
                        .strikesOn()
                        .atStartOfDay(campaigns.get(one.campaignId()).zone())
                        .toInstant())
                : Optional.empty();
    }

    public Set<String> candidates(Inspection one) {
        return crewOf(one).candidates(one.reach());
    }

    /** Whether the inspection waits for this person. */
    public boolean mayRecord(Inspection one, Crew crew, Viewer viewer) {
        return one.state() == InspectionState.WAITING
                && !one.excluded().contains(viewer.personId())
                && !Collections.disjoint(crew.candidates(one.reach()), viewer.keys());
    }

    private void publish(Inspection one) {
        one.takeEvents().forEach(events::publishEvent);
    }
}
