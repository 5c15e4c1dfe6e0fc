package org.duban.supervision.domain;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.duban.kernel.Refusal;
import org.duban.organization.Viewer;
import org.duban.supervision.OrderAction;
import org.duban.supervision.OrderState;

/** Who may do what with an order as it stands. The page asks it what to offer, the service what to refuse. */
public final class OrderAuthority {

    private OrderAuthority() {}

    /** Everything that the viewer may do now. */
    public static Set<OrderAction> allowed(Scene scene, Viewer viewer) {
        Set<OrderAction> allowed = EnumSet.noneOf(OrderAction.class);
        for (OrderAction action : OrderAction.values()) {
            if (fits(action, scene.order().state()) && may(action, scene, viewer)) {
                allowed.add(action);
            }
        }
        return allowed;
    }

    /** Whether the action fits the state at all; if not, somebody was faster or the page is old. */
    static boolean fits(OrderAction action, OrderState state) {
        return switch (action) {
            case RECEIVE -> state == OrderState.ISSUED;
            case ANSWER -> state == OrderState.RECEIVED;
            case ACCEPT_ANSWER, SEND_BACK -> state == OrderState.ANSWERED;
            case WITHDRAW -> state.open();
            case URGE -> state == OrderState.ISSUED || state == OrderState.RECEIVED;
        };
    }

    /**
     * @throws Refusal {@code supervision.own-answer} for whoever answered, else {@code supervision.not-yours}
     */
    static void require(OrderAction action, Scene scene, Viewer viewer) {
        if (may(action, scene, viewer)) {
            return;
        }
        boolean review = action == OrderAction.ACCEPT_ANSWER || action == OrderAction.SEND_BACK;
        boolean own = review && OrderCandidates.excluded(scene.order()).contains(viewer.personId());
        throw Refusal.forbidden(own ? "supervision.own-answer" : "supervision.not-yours");
    }

    private static boolean may(OrderAction action, Scene scene, Viewer viewer) {
        return switch (action) {
            case RECEIVE, ANSWER ->
                !Collections.disjoint(OrderCandidates.receivers(scene.order(), scene.organisation()), viewer.keys());
            case ACCEPT_ANSWER, SEND_BACK ->
                !OrderCandidates.excluded(scene.order()).contains(viewer.personId())
                        && !Collections.disjoint(
                                OrderCandidates.of(scene.order(), scene.campaign(), scene.organisation()),
                                viewer.keys());
            case WITHDRAW, URGE -> scene.order().issuedBy() == viewer.personId() || office(scene, viewer);
        };
    }

    private static boolean office(Scene scene, Viewer viewer) {
        return CaseAuthority.office(scene.campaign().officeUnitId(), viewer);
    }
}
