package org.duban.supervision.domain;

import java.util.EnumSet;
import java.util.Set;
import org.duban.escalation.CaseFacts;
import org.duban.kernel.Refusal;
import org.duban.organization.Organisation;
import org.duban.organization.PostKind;
import org.duban.organization.Viewer;
import org.duban.supervision.CaseAction;

/**
 * Who may do what about a case. Orders: the campaign's office, and leaders for the units of their portfolio; listing
 * and reporting: the office, listing also the leading group.
 */
public final class CaseAuthority {

    private CaseAuthority() {}

    public static Set<CaseAction> allowed(CaseFacts facts, boolean listed, Organisation organisation, Viewer viewer) {
        Set<CaseAction> allowed = EnumSet.noneOf(CaseAction.class);
        if (!facts.open() || facts.leadUnitId() == null) {
            return allowed;
        }
        for (CaseAction action : CaseAction.values()) {
            boolean pointless = action == (listed ? CaseAction.LIST : CaseAction.UNLIST);
            if (!pointless && may(action, facts, organisation, viewer)) {
                allowed.add(action);
            }
        }
        return allowed;
    }

    /** @throws Refusal {@code supervision.not-yours-to-issue}, {@code supervision.not-yours} */
    static void require(CaseAction action, CaseFacts facts, Organisation organisation, Viewer viewer) {
        if (!may(action, facts, organisation, viewer)) {
            boolean issue = action == CaseAction.ISSUE_ORDER || action == CaseAction.ASK_EXPLANATION;
            throw Refusal.forbidden(issue ? "supervision.not-yours-to-issue" : "supervision.not-yours");
        }
    }

    static boolean office(long officeUnitId, Viewer viewer) {
        return viewer.holds(PostKind.OFFICE_DIRECTOR, officeUnitId)
                || viewer.holds(PostKind.OFFICE_MEMBER, officeUnitId);
    }

    private static boolean may(CaseAction action, CaseFacts facts, Organisation organisation, Viewer viewer) {
        boolean office = office(facts.officeUnitId(), viewer);
        return switch (action) {
            case ISSUE_ORDER, ASK_EXPLANATION -> office || inCharge(facts, organisation, viewer);
            case LIST, UNLIST -> office || leadingGroup(facts, viewer);
            case REPORT -> office;
        };
    }

    private static boolean inCharge(CaseFacts facts, Organisation organisation, Viewer viewer) {
        Long unit = facts.leadUnitId();
        return unit != null
                && organisation.leadersInChargeOf(unit).stream().anyMatch(leader -> leader.id() == viewer.personId());
    }

    private static boolean leadingGroup(CaseFacts facts, Viewer viewer) {
        return viewer.holds(PostKind.LEADING_GROUP_HEAD, facts.leadingUnitId())
                || viewer.holds(PostKind.LEADING_GROUP_DEPUTY, facts.leadingUnitId());
    }
}
