package org.duban.supervision.query;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.campaign.Campaign;
import org.duban.deadline.Deadlines;
import org.duban.kernel.CaseGuards;
import org.duban.organization.Organisation;
import org.duban.organization.Viewer;
import org.duban.supervision.OrderAction;
import org.duban.supervision.OrderView;
import org.duban.supervision.Ref;
import org.duban.supervision.domain.AboutCase;
import org.duban.supervision.domain.AnswerRepository;
import org.duban.supervision.domain.OrderAuthority;
import org.duban.supervision.domain.OrderCandidates;
import org.duban.supervision.domain.Scene;
import org.duban.supervision.domain.SupervisionOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together an order as one person sees it. */
@Component
public class OrderAssembly {

    private static final int NAMES = 8;

    private final AnswerRepository answers;
    private final Deadlines deadlines;
    private final CaseGuards guards;

    OrderAssembly(AnswerRepository answers, Deadlines deadlines, CaseGuards guards) {
        this.answers = answers;
        this.deadlines = deadlines;
        this.guards = guards;
    }

    /** The caller has checked that the viewer may see it. */
    public OrderView view(Scene scene, Viewer viewer) {
        SupervisionOrder order = scene.order();
        Campaign campaign = scene.campaign();
        Organisation organisation = scene.organisation();
        Set<OrderAction> allowed = OrderAuthority.allowed(scene, viewer);
        return new OrderView(
                order.id(),
                order.number(),
                order.numberYear(),
                order.numberNo(),
                order.kind(),
                order.state(),
                order.stateSince(),
                order.alertLevel(),
                new Ref(campaign.id(), campaign.name()),
                campaign.zone(),
                about(order.about(), organisation, viewer.personId()),
                unit(order.unitId(), organisation),
                unit(campaign.officeUnitId(), organisation),
                order.byLadder() ? null : person(order.issuedBy(), organisation),
                order.issuedAt(),
                order.text(),
                order.dueOn(),
                Objects.requireNonNullElse(order.clock().originalDueOn(), order.dueOn()),
                deadlines.workingDaysLeft(order.dueOn(), campaign.zone()),
                deadlines.isUncertain(order.dueOn()),
                person(order.receivedBy(), organisation),
                order.receivedAt(),
                replies(order, organisation),
                person(order.settledBy(), organisation),
                order.settledAt(),
                order.missing(),
                order.returns(),
                order.withdrawnReason(),
                order.processInstanceId(),
                allowed,
                expected(allowed),
                OrderCandidates.people(order, campaign, organisation).stream()
                        .limit(NAMES)
                        .map(id -> organisation.person(id).name())
                        .toList());
    }

    /** The case as an order shows it. */
    public OrderView.About about(AboutCase about, Organisation organisation, long personId) {
        boolean seen = guards.maySee(about.ref(), personId);
        return new OrderView.About(
                about.ref(),
                about.caseNumber(),
                about.caseTitle(),
                seen ? guards.of(about.ref()).pathOf(about.caseId()) : null,
                person(about.leaderId(), organisation),
                person(about.handlerId(), organisation),
                about.caseDueOn(),
                about.caseFirstDueOn(),
                about.overdueDays());
    }

    private List<OrderView.Reply> replies(SupervisionOrder order, Organisation organisation) {
        return answers.findByOrderIdOrderById(order.id()).stream()
                .map(one -> new OrderView.Reply(
                        one.id(),
                        one.text(),
                        new Ref(
                                one.authorId(),
                                organisation.person(one.authorId()).name()),
                        one.answeredAt()))
                .toList();
    }

    public static Ref unit(long id, Organisation organisation) {
        return new Ref(id, organisation.unit(id).name());
    }

    private static @Nullable Ref person(@Nullable Long id, Organisation organisation) {
        return id == null ? null : new Ref(id, organisation.person(id).name());
    }

    private static @Nullable OrderAction expected(Set<OrderAction> allowed) {
        return Stream.of(OrderAction.RECEIVE, OrderAction.ANSWER, OrderAction.ACCEPT_ANSWER)
                .filter(allowed::contains)
                .findFirst()
                .orElse(null);
    }
}
