package org.duban.keytask.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duban.audit.AuditTrail;
import org.duban.campaign.Campaign;
import org.duban.campaign.Campaigns;
import org.duban.campaign.PhaseFacts;
import org.duban.campaign.Phases;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.keytask.AssignmentState;
import org.duban.keytask.KeyTaskPlan;
import org.duban.keytask.ListSource;
import org.duban.keytask.Period;
import org.duban.keytask.domain.Cascade.Place;
import org.duban.organization.Directory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts an approved list in force. Rows that stay keep their assignments, new ones cascade, those left out are
 * withdrawn. However many units there are, the number of statements grows with the rows written and not faster.
 */
@Component
public class Publication {

    private final KeyTaskRepository tasks;
    private final AssignmentRepository assignments;
    private final ListInForce lists;
    private final AssignmentProcess process;
    private final AssignmentDesk desk;
    private final Directory directory;
    private final Campaigns campaigns;
    private final Phases phases;
    private final AssignmentClock clock;
    private final AuditTrail audit;

    Publication(
            KeyTaskRepository tasks,
            AssignmentRepository assignments,
            ListInForce lists,
            AssignmentProcess process,
            AssignmentDesk desk,
            Directory directory,
            Campaigns campaigns,
            Phases phases,
            AssignmentClock clock,
            AuditTrail audit) {
        this.tasks = tasks;
        this.assignments = assignments;
        this.lists = lists;
        this.process = process;
        this.desk = desk;
        this.directory = directory;
        this.campaigns = campaigns;
        this.phases = phases;
        this.clock = clock;
        this.audit = audit;
    }

    /** In the caller's transaction, which is that of the last decision on the list. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void publish(long campaignId, ListSource source, List<KeyTaskPlan> plans, Actor actor) {
        Campaign campaign = campaigns.get(campaignId);
        Act by = desk.act(actor, campaign.zone());
        lists.take(campaignId, source, by);
        Map<String, KeyTask> before =
                tasks.inForce(campaignId).stream().collect(Collectors.toMap(KeyTask::rowKey, Function.identity()));
        Map<Long, Map<Place, KeyTaskAssignment>> known = known(campaignId);
        List<KeyTaskAssignment> made = new ArrayList<>();
        Setting setting = new Setting(campaign, phases.of(campaignId), source, by);
        long numbered = tasks.countByCampaignId(campaignId);
        for (int position = 1; position <= plans.size(); position++) {
            KeyTaskPlan plan = plans.get(position - 1);
            KeyTask task = before.remove(plan.key());
            if (task == null) {
                String number = String.format("KT-%03d", ++numbered);
                task = tasks.save(new KeyTask(campaignId, number, position, plan, by.at()));
            } else {
                task.amend(position, plan);
            }
            made.addAll(settle(task, plan, known.getOrDefault(task.id(), new HashMap<>()), setting));
        }
        for (KeyTask dropped : before.values()) {
            dropped.withdraw(source.name(), by.at());
            known.getOrDefault(dropped.id(), Map.of()).values().forEach(one -> withdraw(one, source, by));
        }
        open(made, campaign, source, actor);
    }

    private Map<Long, Map<Place, KeyTaskAssignment>> known(long campaignId) {
        Map<Long, Map<Place, KeyTaskAssignment>> known = new TreeMap<>();
        for (KeyTaskAssignment one : assignments.lockOf(campaignId)) {
            known.computeIfAbsent(one.keyTaskId(), id -> new LinkedHashMap<>())
                    .put(new Place(one.unitId(), one.periodNo()), one);
        }
        return known;
    }

    /** Within what the rows are settled. */
    private record Setting(Campaign campaign, List<PhaseFacts> phases, ListSource source, Act by) {}

    /** Makes what is missing of the row, moves what has another date now, withdraws what is no longer asked. */
    private List<KeyTaskAssignment> settle(
            KeyTask task, KeyTaskPlan plan, Map<Place, KeyTaskAssignment> known, Setting setting) {
        Act by = setting.by();
        List<Period> periods = Cascade.periods(plan.deadline(), plan.phase(), setting.campaign(), setting.phases());
        Map<Place, Period> wanted = Cascade.places(plan, periods, setting.campaign(), directory.current());
        List<Period> ahead = Cascade.stillAhead(periods, by);
        List<KeyTaskAssignment> made = new ArrayList<>();
        wanted.forEach((place, period) -> {
            KeyTaskAssignment one = known.remove(place);
            if (one != null) {
                redate(one, period, setting);
            } else if (ahead.contains(period)) {
                made.add(assignments.save(new KeyTaskAssignment(task, place.unitId(), period, by)));
            }
        });
        known.values().forEach(one -> withdraw(one, setting.source(), by));
        return made;
    }

    private void redate(KeyTaskAssignment one, Period period, Setting setting) {
        boolean planned = one.state() == AssignmentState.PLANNED;
        if (planned && !one.beginsOn().equals(period.beginsOn())) {
            one.beginOn(period.beginsOn(), setting.source().name(), setting.by());
            process.beginMoved(one, setting.by().actor());
            desk.publish(one);
        }
        if (one.state().open() && !one.dueOn().equals(period.dueOn())) {
            clock.redate(one, period.dueOn(), setting.source().name(), setting.campaign(), setting.by());
            desk.publish(one);
            desk.refreshInbox(one);
        }
    }

    private void withdraw(KeyTaskAssignment one, ListSource source, Act by) {
        if (one.state().open()) {
            process.withdrawn(one, by.actor());
            one.withdraw(source.name(), by);
            desk.publish(one);
            desk.ended(one, by.actor());
        }
    }

    private void open(List<KeyTaskAssignment> made, Campaign campaign, ListSource source, Actor actor) {
        Map<CaseRef, Map<String, String>> records = new LinkedHashMap<>();
        for (KeyTaskAssignment one : made) {
            clock.dated(one, campaign);
            records.put(
                    AssignmentDesk.refOf(one),
                    Map.of("list", source.name(), "due", one.dueOn().toString()));
        }
        audit.begin(actor, "key-task-assignment.made", records);
        process.made(made, actor);
    }
}
