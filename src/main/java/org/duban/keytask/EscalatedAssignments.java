package org.duban.keytask;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.campaign.Campaign;
import org.duban.campaign.Campaigns;
import org.duban.escalation.Audience;
import org.duban.escalation.CaseFacts;
import org.duban.escalation.ClockedCase;
import org.duban.escalation.EscalatedCases;
import org.duban.kernel.Actor;
import org.duban.keytask.domain.AssignmentCandidates;
import org.duban.keytask.domain.AssignmentClock;
import org.duban.keytask.domain.AssignmentDesk;
import org.duban.keytask.domain.AssignmentProcess;
import org.duban.keytask.domain.AssignmentRepository;
import org.duban.keytask.domain.KeyTask;
import org.duban.keytask.domain.KeyTaskAssignment;
import org.duban.keytask.domain.KeyTaskRepository;
import org.duban.organization.Directory;
import org.duban.organization.Organisation;
import org.duban.organization.Person;
import org.duban.organization.PostKind;
import org.duban.organization.Receivers;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Key-task assignments on the ladder. */
@Component
@Transactional(readOnly = true)
public class EscalatedAssignments implements EscalatedCases {

    private static final int TITLE = 200;

    private final AssignmentRepository assignments;
    private final KeyTaskRepository tasks;
    private final AssignmentProcess process;
    private final Directory directory;
    private final Campaigns campaigns;

    EscalatedAssignments(
            AssignmentRepository assignments,
            KeyTaskRepository tasks,
            AssignmentProcess process,
            Directory directory,
            Campaigns campaigns) {
        this.assignments = assignments;
        this.tasks = tasks;
        this.process = process;
        this.directory = directory;
        this.campaigns = campaigns;
    }

    @Override
    public String caseType() {
        return KeyTasks.CASE_TYPE;
    }

    @Override
    public Optional<CaseFacts> facts(long caseId) {
        return assignments.findById(caseId).map(this::factsOf);
    }

    @Override
    public boolean supervised() {
        return true;
    }

    @Override
    @Transactional
    public Optional<CaseFacts> hold(long caseId) {
        return assignments.lock(caseId).map(this::factsOf);
    }

    private CaseFacts factsOf(KeyTaskAssignment one) {
        Campaign campaign = campaigns.get(one.campaignId());
        KeyTask task = taskOf(one);
        String text = task.content();
        return new CaseFacts(
                AssignmentDesk.refOf(one),
                task.number(),
                text.length() > TITLE ? text.substring(0, TITLE) : text,
                campaign.id(),
                campaign.zone(),
                campaign.officeUnitId(),
                campaign.leadingUnitId(),
                one.unitId(),
                task.leaderId(),
                null,
                one.dueOn(),
                one.clock().originalDueOn(),
                one.alertLevel(),
                one.state().open(),
                false,
                Map.of());
    }

    /** A period that lies ahead has no clock yet. */
    @Override
    public Optional<ClockedCase> clocked(long caseId) {
        return assignments
                .findById(caseId)
                .filter(one -> one.state().open() && one.state() != AssignmentState.PLANNED)
                .map(one -> AssignmentClock.clocked(one, campaigns.get(one.campaignId())));
    }

    @Override
    public Set<Long> people(long caseId, long part, Audience audience) {
        KeyTaskAssignment one = assignments.findById(caseId).orElseThrow();
        Campaign campaign = campaigns.get(one.campaignId());
        Organisation organisation = directory.current();
        Set<Long> people = new LinkedHashSet<>();
        switch (audience) {
            case HANDLER -> {
                people.addAll(AssignmentCandidates.people(one, campaign, organisation));
                people.addAll(Receivers.people(organisation, one.unitId()));
            }
            case UNIT_HEAD -> organisation.headsOf(one.unitId()).forEach(person -> people.add(person.id()));
            case LEADER -> Optional.ofNullable(taskOf(one).leaderId()).ifPresent(people::add);
            case OFFICE ->
                holders(organisation, campaign.officeUnitId(), PostKind.OFFICE_DIRECTOR, PostKind.OFFICE_MEMBER)
                        .forEach(people::add);
            case LEADING_GROUP ->
                holders(
                                organisation,
                                campaign.leadingUnitId(),
                                PostKind.LEADING_GROUP_HEAD,
                                PostKind.LEADING_GROUP_DEPUTY)
                        .forEach(people::add);
        }
        return people;
    }

    private static Stream<Long> holders(Organisation organisation, long unitId, PostKind... kinds) {
        return Stream.of(kinds)
                .flatMap(kind -> organisation.holders(kind, unitId).stream())
                .map(Person::id);
    }

    private KeyTask taskOf(KeyTaskAssignment one) {
        return tasks.findById(one.keyTaskId()).orElseThrow();
    }

    @Override
    public List<Long> running(long afterId, int limit) {
        return assignments.underTheClock(afterId, Limit.of(limit));
    }

    @Override
    @Transactional
    public void renew(long caseId) {
        assignments
                .lock(caseId)
                .filter(one -> one.state().open() && one.state() != AssignmentState.PLANNED)
                .ifPresent(one -> process.clockWoken(one, Actor.SYSTEM));
    }
}
