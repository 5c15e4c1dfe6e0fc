package org.duban.inspection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.campaign.Campaign;
import org.duban.campaign.Campaigns;
import org.duban.escalation.Audience;
import org.duban.escalation.CaseFacts;
import org.duban.escalation.ClockedCase;
import org.duban.escalation.EscalatedCases;
import org.duban.escalation.LadderType;
import org.duban.inspection.domain.Crew;
import org.duban.inspection.domain.Inspection;
import org.duban.inspection.domain.InspectionClock;
import org.duban.inspection.domain.InspectionDesk;
import org.duban.inspection.domain.InspectionRepository;
import org.duban.organization.Person;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Inspections on their ladder: the handlers are those who may carry one out. The unit looked at is never told. */
@Component
@Transactional(readOnly = true)
public class EscalatedInspections implements EscalatedCases {

    private final InspectionRepository inspections;
    private final InspectionDesk desk;
    private final Campaigns campaigns;

    EscalatedInspections(InspectionRepository inspections, InspectionDesk desk, Campaigns campaigns) {
        this.inspections = inspections;
        this.desk = desk;
        this.campaigns = campaigns;
    }

    @Override
    public String caseType() {
        return Inspections.CASE_TYPE;
    }

    @Override
    public List<LadderType> ladderTypes() {
        Map<String, Set<String>> traits =
                Map.of("kind", LadderType.names(InspectionKind.class), "restricted", LadderType.EITHER);
        return List.of(new LadderType(caseType(), traits, LadderType.TOLD));
    }

    @Override
    public Optional<CaseFacts> facts(long caseId) {
        return inspections.findById(caseId).map(this::factsOf);
    }

    private CaseFacts factsOf(Inspection one) {
        Campaign campaign = campaigns.get(one.campaignId());
        return new CaseFacts(
                Inspections.refOf(one.id()),
                one.number(),
                one.subject(),
                campaign.id(),
                campaign.zone(),
                campaign.officeUnitId(),
                campaign.leadingUnitId(),
                // the office is late with it, not the unit that is looked at
                campaign.officeUnitId(),
                null,
                null,
                one.dueOn(),
                one.clock().originalDueOn(),
                one.alertLevel(),
                one.state() == InspectionState.WAITING,
                one.restricted(),
                InspectionClock.traits(one));
    }

    @Override
    public Optional<ClockedCase> clocked(long caseId) {
        return inspections
                .findById(caseId)
                .filter(one -> one.state() == InspectionState.WAITING)
                .map(one -> InspectionClock.clocked(
                        one, campaigns.get(one.campaignId()).zone()));
    }

    @Override
    public Set<Long> people(long caseId, long part, Audience audience) {
        Inspection one = inspections.findById(caseId).orElseThrow();
        Crew crew = desk.crewOf(one);
        List<Person> people =
                switch (audience) {
                    case HANDLER -> crew.inspectors(one.reach(), one.excluded());
                    case OFFICE, UNIT_HEAD -> crew.office();
                    case LEADER, LEADING_GROUP -> crew.leadingGroup();
                };
        return people.stream().map(Person::id).collect(Collectors.toSet());
    }

    @Override
    public List<Long> running(long afterId, int limit) {
        return inspections.underTheClock(afterId, Limit.of(limit));
    }

    @Override
    @Transactional
    public void renew(long caseId) {
        inspections
                .lock(caseId)
                .filter(one -> one.state() == InspectionState.WAITING)
                .ifPresent(desk::wakeClock);
    }
}
