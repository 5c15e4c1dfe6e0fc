package org.duban.supervision;

import java.util.List;
import org.duban.evidence.EvidenceStore;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.FieldErrors;
import org.duban.supervision.domain.Answer;
import org.duban.supervision.domain.AnswerRepository;
import org.duban.supervision.domain.CaseDesk;
import org.duban.supervision.domain.Issuing;
import org.duban.supervision.domain.OrderClock;
import org.duban.supervision.domain.OrderDesk;
import org.duban.supervision.domain.SupervisionOrder;
import org.springframework.stereotype.Service;

/** Issues orders; what a unit does with one, and whoever issued it with the answer. */
@Service
public class OrderService {

    private static final int TEXT = 2000;
    private static final int REASON = 1000;

    private final CaseDesk cases;
    private final Issuing issuing;
    private final OrderDesk desk;
    private final AnswerRepository answers;
    private final EvidenceStore evidence;
    private final OrderClock clock;
    private final OrderNotices notices;

    OrderService(
            CaseDesk cases,
            Issuing issuing,
            OrderDesk desk,
            AnswerRepository answers,
            EvidenceStore evidence,
            OrderClock clock,
            OrderNotices notices) {
        this.cases = cases;
        this.issuing = issuing;
        this.desk = desk;
        this.answers = answers;
        this.evidence = evidence;
        this.clock = clock;
        this.notices = notices;
    }

    /**
     * Issues an order to the lead unit of a case.
     *
     * @return the order's id
     * @throws org.duban.kernel.Refusal those of {@link CaseDesk#act} and {@link Issuing#byHand}
     */
    public long issue(Actor actor, CommandKey key, NewOrder order) {
        return cases.act(actor, key, CaseAction.toIssue(order.kind()), order.ref(), facts -> {
            new FieldErrors().optionalText("text", order.text(), TEXT).refuseIfAny();
            return issuing.byHand(order, facts, actor).id();
        });
    }

    /** The unit has it. The refusals are those of {@link OrderDesk#act}. */
    public long receive(Actor actor, CommandKey key, long orderId) {
        return desk.act(actor, key, OrderAction.RECEIVE, orderId, (scene, by) -> scene.order()
                .receive(by));
    }

    public long answer(Actor actor, CommandKey key, long orderId, String text, List<Long> evidenceIds) {
        return desk.act(actor, key, OrderAction.ANSWER, orderId, (scene, by) -> {
            new FieldErrors().text("text", text, TEXT).refuseIfAny();
            SupervisionOrder order = scene.order();
            Answer answer = answers.save(order.answer(text, by));
            if (!evidenceIds.isEmpty()) {
                evidence.attach(actor, order.ref(), "answer:" + answer.id(), evidenceIds);
            }
            clock.stop(order, by);
        });
    }

    public long acceptAnswer(Actor actor, CommandKey key, long orderId, String comment) {
        return desk.act(actor, key, OrderAction.ACCEPT_ANSWER, orderId, (scene, by) -> {
            new FieldErrors().optionalText("text", comment, TEXT).refuseIfAny();
            scene.order().acceptAnswer(comment, by);
        });
    }

    /** Back to the unit, naming what is missing; it has the time that was left when it answered. */
    public long sendBack(Actor actor, CommandKey key, long orderId, String reason) {
        return desk.act(actor, key, OrderAction.SEND_BACK, orderId, (scene, by) -> {
            new FieldErrors().text("text", reason, REASON).refuseIfAny();
            scene.order().sendBack(reason, by);
            clock.runOn(scene.order(), reason, scene.campaign(), by);
        });
    }

    /** Takes the order back. */
    public long withdraw(Actor actor, CommandKey key, long orderId, String reason) {
        return desk.act(actor, key, OrderAction.WITHDRAW, orderId, (scene, by) -> {
            new FieldErrors().text("text", reason, REASON).refuseIfAny();
            scene.order().withdraw(reason, by);
        });
    }

    public long urge(Actor actor, CommandKey key, long orderId, String text) {
        return desk.act(actor, key, OrderAction.URGE, orderId, (scene, by) -> {
            new FieldErrors().optionalText("text", text, TEXT).refuseIfAny();
            notices.urge(scene, actor, text);
            scene.order().urged(text, by);
        });
    }
}
