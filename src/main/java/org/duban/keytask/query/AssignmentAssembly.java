package org.duban.keytask.query;

import java.util.List;
import java.util.Set;
import org.duban.deadline.Deadlines;
import org.duban.keytask.AssignmentAction;
import org.duban.keytask.AssignmentState;
import org.duban.keytask.AssignmentView;
import org.duban.keytask.KeyTaskView;
import org.duban.keytask.PublishedList;
import org.duban.keytask.Ref;
import org.duban.keytask.domain.AssignmentAuthority;
import org.duban.keytask.domain.AssignmentAuthority.Scene;
import org.duban.keytask.domain.AssignmentCandidates;
import org.duban.keytask.domain.KeyTaskAssignment;
import org.duban.keytask.domain.KeyTaskProgressRepository;
import org.duban.organization.Organisation;
import org.duban.organization.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together an assignment as one person sees it. */
@Component
public class AssignmentAssembly {

    private static final int NAMES = 8;

    private final KeyTaskRows rows;
    private final KeyTaskProgressRepository progress;
    private final Deadlines deadlines;

    AssignmentAssembly(KeyTaskRows rows, KeyTaskProgressRepository progress, Deadlines deadlines) {
        this.rows = rows;
        this.progress = progress;
        this.deadlines = deadlines;
    }

    /** The caller has checked that the viewer may see it. */
    public AssignmentView view(Scene scene, Viewer viewer) {
        KeyTaskAssignment one = scene.assignment();
        Organisation organisation = scene.organisation();
        Set<AssignmentAction> allowed = AssignmentAuthority.allowed(scene, viewer);
        PublishedList list = rows.published(one.campaignId());
        return new AssignmentView(
                one.id(),
                task(scene),
                new Ref(scene.campaign().id(), scene.campaign().name()),
                scene.campaign().zone(),
                list == null ? new Ref(0, "") : new Ref(list.submissionId(), list.name()),
                new Ref(one.unitId(), organisation.unit(one.unitId()).name()),
                one.periodNo(),
                one.state(),
                one.stateSince(),
                one.alertLevel(),
                one.beginsOn(),
                one.dueOn(),
                one.firstDueOn(),
                deadlines.workingDaysLeft(one.dueOn(), scene.campaign().zone()),
                deadlines.isUncertain(one.dueOn()),
                TaskBook.person(one.claimedBy(), organisation),
                one.claimedAt(),
                one.claimStatement(),
                TaskBook.person(one.confirmedBy(), organisation),
                one.confirmedAt(),
                one.missing(),
                one.returns(),
                one.withdrawnBy(),
                progress(one, organisation),
                one.processInstanceId(),
                allowed,
                expected(one.state(), allowed),
                AssignmentCandidates.people(one, scene.campaign(), organisation).stream()
                        .limit(NAMES)
                        .map(id -> organisation.person(id).name())
                        .toList());
    }

    private KeyTaskView task(Scene scene) {
        long campaignId = scene.assignment().campaignId();
        return new TaskBook(rows.tasks(campaignId), rows.parts(campaignId), scene.organisation())
                .of(scene.task().id());
    }

    private List<AssignmentView.Progress> progress(KeyTaskAssignment one, Organisation organisation) {
        return progress.findTop200ByAssignmentIdOrderByReportedAtDescIdDesc(one.id()).stream()
                .map(entry -> new AssignmentView.Progress(
                        entry.id(),
                        entry.text(),
                        new Ref(
                                entry.authorId(),
                                organisation.person(entry.authorId()).name()),
                        entry.reportedAt()))
                .toList();
    }

    private static @Nullable AssignmentAction expected(AssignmentState state, Set<AssignmentAction> allowed) {
        AssignmentAction wanted =
                switch (state) {
                    case ASSIGNED -> AssignmentAction.ACCEPT;
                    case IN_PROGRESS -> AssignmentAction.REPORT_PROGRESS;
                    case CLAIMED -> AssignmentAction.CONFIRM;
                    case PLANNED, CONFIRMED, WITHDRAWN -> null;
                };
        return wanted != null && allowed.contains(wanted) ? wanted : null;
    }
}
