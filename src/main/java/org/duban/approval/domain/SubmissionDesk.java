package org.duban.approval.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.duban.approval.ApprovedSubmission;
import org.duban.approval.SubmissionAction;
import org.duban.approval.SubmissionState;
import org.duban.approval.Submissions;
import org.duban.deadline.WorkingCalendar;
import org.duban.inbox.Inbox;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Commands;
import org.duban.organization.Directory;
import org.duban.organization.Organisation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The way of every command on a submission: take it, ask whether this person may, let the aggregate move, carry out
 * what an approval brings about, tell the listeners and the process. In one transaction and once.
 */
@Component
public class SubmissionDesk {

    private static final String VOTE = "task_SignSubmission";

    /** What a command has on the desk. */
    record Sheet(Submission submission, Standing who, Organisation organisation, Routing routing, Act by) {

        /** The vote that waits for the actor; the authority has seen that there is one. */
        Signer mine() {
            Signer mine = who.mine();
            if (mine == null) {
                throw new IllegalStateException("no vote waits for " + by.actor());
            }
            return mine;
        }

        /** The actor, for whoever was asked. */
        Act votingBy() {
            return forPerson(mine().personId);
        }

        Act forPerson(long personId) {
            return by.onBehalfOf(
                    new Actor(personId, organisation.person(personId).name()));
        }
    }

    private final SubmissionRepository submissions;
    private final SubmissionTables tables;
    private final SubmissionAuthority authority;
    private final Admission admission;
    private final Approvals approvals;
    private final Effects effects;
    private final Subjects subjects;
    private final ApprovalProcess process;
    private final Directory directory;
    private final WorkingCalendar calendar;
    private final Inbox inbox;
    private final Commands commands;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SubmissionDesk(
            SubmissionRepository submissions,
            SubmissionTables tables,
            SubmissionAuthority authority,
            Admission admission,
            Approvals approvals,
            Effects effects,
            Subjects subjects,
            ApprovalProcess process,
            Directory directory,
            WorkingCalendar calendar,
            Inbox inbox,
            Commands commands,
            ApplicationEventPublisher events,
            Clock clock) {
        this.submissions = submissions;
        this.tables = tables;
        this.authority = authority;
        this.admission = admission;
        this.approvals = approvals;
        this.effects = effects;
        this.subjects = subjects;
        this.process = process;
        this.directory = directory;
        this.calendar = calendar;
        this.inbox = inbox;
        this.commands = commands;
        this.events = events;
        this.clock = clock;
    }

    /** Carries out one action on one submission. */
    long act(Actor actor, CommandKey key, SubmissionAction action, long id, Consumer<Sheet> transition) {
        return commands.once(key, actor, "approval." + action + "/" + id, () -> {
            Submission submission = submissions.lock(id).orElseThrow(SubmissionVisibility::notFound);
            Sheet sheet = sheet(submission, actor);
            if (!authority.allowed(submission, sheet.who()).contains(action)) {
                throw admission.refusal(action, submission, sheet.who(), sheet.organisation());
            }
            admission.requireVisible(submission, sheet.who());
            SubmissionState before = submission.state();
            transition.accept(sheet);
            settle(submission, before, actor);
            return id;
        });
    }

    Sheet sheet(Submission submission, Actor actor) {
        Organisation organisation = directory.current();
        Standing who = Standing.of(submission, actor.personId(), organisation, tables.recipients(submission.id()));
        return new Sheet(submission, who, organisation, routing(submission, organisation), act(submission, actor));
    }

    Act act(Submission submission, Actor actor) {
        return new Act(actor, null, clock.instant(), LocalDate.now(clock.withZone(submission.zone())));
    }

    Routing routing(Submission submission, Organisation organisation) {
        return new Routing(Staffing.of(submission, subjects.get(submission.subject()), organisation), calendar);
    }

    /** Stores, carries out the effect, tells the process and everybody else. */
    void settle(Submission submission, SubmissionState before, Actor actor) {
        submissions.save(submission);
        submissions.flush();
        if (submission.state() == SubmissionState.APPROVED && before != SubmissionState.APPROVED) {
            ApprovedSubmission approved = approvals.of(submission);
            effects.check(approved);
            effects.carryOut(approved, actor);
        }
        for (Signal signal : submission.takeSignals()) {
            process.tell(submission, signal, actor);
            if (signal.what() == Signal.What.SEAT_PASSED_ON) {
                inbox.acted(ref(submission), VOTE, actor, clock.instant()); // done by them, though the task goes on
            }
        }
        publish(submission);
    }

    public void publish(Submission submission) {
        submission.takeEvents().forEach(events::publishEvent);
    }

    public void refreshInbox(Submission submission) {
        inbox.refresh(ref(submission));
    }

    static CaseRef ref(Submission submission) {
        return new CaseRef(Submissions.CASE_TYPE, submission.id());
    }
}
