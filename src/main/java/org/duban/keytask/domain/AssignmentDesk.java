package org.duban.keytask.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.BiConsumer;
import org.duban.campaign.Campaign;
import org.duban.campaign.Campaigns;
import org.duban.inbox.Inbox;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseEnded;
import org.duban.kernel.CaseRef;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Commands;
import org.duban.kernel.Refusal;
import org.duban.keytask.AssignmentAction;
import org.duban.keytask.AssignmentState;
import org.duban.keytask.KeyTasks;
import org.duban.keytask.domain.AssignmentAuthority.Scene;
import org.duban.organization.Directory;
import org.duban.organization.Organisation;
import org.duban.organization.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The way of every command on an assignment: take it, ask whether this person may, let the aggregate move, tell
 * the listeners and the process. In one transaction and once.
 */
@Component
public class AssignmentDesk {

    private final AssignmentRepository assignments;
    private final KeyTaskRepository tasks;
    private final AssignmentVisibility visibility;
    private final AssignmentProcess process;
    private final Directory directory;
    private final Campaigns campaigns;
    private final Inbox inbox;
    private final Commands commands;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AssignmentDesk(
            AssignmentRepository assignments,
            KeyTaskRepository tasks,
            AssignmentVisibility visibility,
            AssignmentProcess process,
            Directory directory,
            Campaigns campaigns,
            Inbox inbox,
            Commands commands,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assignments = assignments;
        this.tasks = tasks;
        this.visibility = visibility;
        this.process = process;
        this.directory = directory;
        this.campaigns = campaigns;
        this.inbox = inbox;
        this.commands = commands;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Carries out one action on one assignment.
     *
     * @return the assignment's id
     * @throws Refusal {@code keytask.no-assignment} for one that is not there or not the actor's to see,
     *     {@code keytask.already-handled} with who and when if the state has moved on, {@code keytask.not-yours}
     */
    public long act(
            Actor actor,
            CommandKey key,
            AssignmentAction action,
            long assignmentId,
            BiConsumer<Scene, Act> transition) {
        return commands.once(key, actor, "keytask." + action + "/" + assignmentId, () -> {
            KeyTaskAssignment assignment = assignments.lock(assignmentId).orElseThrow(AssignmentDesk::notFound);
            Scene scene = sceneOf(assignment, directory.current());
            admit(action, scene, scene.organisation().viewer(actor.personId()));
            AssignmentState before = assignment.state();
            transition.accept(scene, act(actor, scene.campaign().zone()));
            if (assignment.state() != before) {
                process.left(assignment, before, actor);
            }
            publish(assignment);
            if (!assignment.state().open()) {
                ended(assignment, actor);
            }
            return assignmentId;
        });
    }

    /** The assignment with everything that decides about it. */
    public Scene sceneOf(KeyTaskAssignment assignment, Organisation organisation) {
        KeyTask task = tasks.findById(assignment.keyTaskId()).orElseThrow();
        Campaign campaign = campaigns.get(assignment.campaignId());
        return new Scene(assignment, task, campaign, organisation);
    }

    public void publish(KeyTaskAssignment assignment) {
        assignment.takeEvents().forEach(events::publishEvent);
    }

    /** Nobody is asked for it any more. */
    void ended(KeyTaskAssignment assignment, Actor actor) {
        events.publishEvent(new CaseEnded(refOf(assignment), actor));
    }

    public Act act(Actor actor, ZoneId zone) {
        return new Act(actor, clock.instant(), LocalDate.now(clock.withZone(zone)));
    }

    public void refreshInbox(KeyTaskAssignment assignment) {
        inbox.refresh(refOf(assignment));
    }

    public static CaseRef refOf(KeyTaskAssignment assignment) {
        return new CaseRef(KeyTasks.CASE_TYPE, assignment.id());
    }

    public static Refusal notFound() {
        return Refusal.notFound("keytask.no-assignment");
    }

    private void admit(AssignmentAction action, Scene scene, Viewer viewer) {
        KeyTaskAssignment assignment = scene.assignment();
        if (!visibility.sees(assignment.id(), viewer)) {
            throw notFound();
        }
        if (!AssignmentAuthority.fits(action, assignment.state())) {
            throw inbox.lastDone(refOf(assignment), AssignmentTask.forAction(action))
                    .map(done -> Refusal.conflict("keytask.already-handled", done.name(), done.at()))
                    .orElseGet(() -> Refusal.conflict("keytask.moved-on"));
        }
        AssignmentAuthority.require(action, scene, viewer);
        boolean shared = action == AssignmentAction.CONFIRM || action == AssignmentAction.SEND_BACK;
        inbox.claimedBy(refOf(assignment), AssignmentTask.forAction(action))
                .filter(claimant -> shared && claimant != viewer.personId())
                .ifPresent(claimant -> {
                    String name = scene.organisation().person(claimant).name();
                    throw Refusal.conflict("keytask.claimed-by-other", name);
                });
    }
}
