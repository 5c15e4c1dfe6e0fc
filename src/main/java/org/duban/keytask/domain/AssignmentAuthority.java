package org.duban.keytask.domain;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.duban.campaign.Campaign;
import org.duban.kernel.Refusal;
import org.duban.keytask.AssignmentAction;
import org.duban.keytask.AssignmentState;
import org.duban.organization.Organisation;
import org.duban.organization.Person;
import org.duban.organization.PostKind;
import org.duban.organization.Receivers;
import org.duban.organization.Viewer;

/** Who may do what with an assignment as it stands. The page asks it what to offer, the service what to refuse. */
public final class AssignmentAuthority {

    private AssignmentAuthority() {}

    /** An assignment with everything that decides. */
    public record Scene(KeyTaskAssignment assignment, KeyTask task, Campaign campaign, Organisation organisation) {}

    /** Everything that the viewer may do now. */
    public static Set<AssignmentAction> allowed(Scene scene, Viewer viewer) {
        Set<AssignmentAction> allowed = EnumSet.noneOf(AssignmentAction.class);
        for (AssignmentAction action : AssignmentAction.values()) {
            if (fits(action, scene.assignment().state()) && may(action, scene, viewer)) {
                allowed.add(action);
            }
        }
        return allowed;
    }

    /** Whether the action fits the state at all; if not, somebody was faster or the page is old. */
    static boolean fits(AssignmentAction action, AssignmentState state) {
        return switch (action) {
            case ACCEPT -> state == AssignmentState.ASSIGNED;
            case REPORT_PROGRESS, CLAIM_DONE -> state == AssignmentState.IN_PROGRESS;
            case CONFIRM, SEND_BACK -> state == AssignmentState.CLAIMED;
            case URGE -> state.running();
        };
    }

    /**
     * @throws Refusal {@code keytask.own-claim} for whoever claimed, else {@code keytask.not-yours}
     */
    static void require(AssignmentAction action, Scene scene, Viewer viewer) {
        if (may(action, scene, viewer)) {
            return;
        }
        boolean own = AssignmentCandidates.excluded(scene.assignment()).contains(viewer.personId());
        throw Refusal.forbidden(own && action != AssignmentAction.URGE ? "keytask.own-claim" : "keytask.not-yours");
    }

    private static boolean may(AssignmentAction action, Scene scene, Viewer viewer) {
        KeyTaskAssignment assignment = scene.assignment();
        return switch (action) {
            case ACCEPT, CLAIM_DONE -> receives(scene, viewer);
            case REPORT_PROGRESS -> receives(scene, viewer) || viewer.holds(PostKind.UNIT_LEADER, assignment.unitId());
            case CONFIRM, SEND_BACK ->
                !AssignmentCandidates.excluded(assignment).contains(viewer.personId())
                        && !Collections.disjoint(
                                AssignmentCandidates.of(assignment, scene.campaign(), scene.organisation()),
                                viewer.keys());
            case URGE -> officeOf(scene.campaign(), viewer) || leads(scene, viewer);
        };
    }

    private static boolean receives(Scene scene, Viewer viewer) {
        return !Collections.disjoint(
                Receivers.keys(scene.organisation(), scene.assignment().unitId()), viewer.keys());
    }

    private static boolean officeOf(Campaign campaign, Viewer viewer) {
        long office = campaign.officeUnitId();
        return viewer.holds(PostKind.OFFICE_DIRECTOR, office) || viewer.holds(PostKind.OFFICE_MEMBER, office);
    }

    /** The responsible leader, or one whose portfolio holds the unit. */
    private static boolean leads(Scene scene, Viewer viewer) {
        Long leader = scene.task().leaderId();
        return leader != null && leader == viewer.personId()
                || scene.organisation().leadersInChargeOf(scene.assignment().unitId()).stream()
                        .map(Person::id)
                        .anyMatch(id -> id == viewer.personId());
    }
}
