package org.duban.demo;

import java.util.List;
import java.util.Objects;
import org.duban.demo.DemoLedger.DemoProblem;
import org.duban.demo.DemoLedger.DemoSequel;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.organization.Unit;
import org.duban.rectification.AppealGround;
import org.duban.rectification.Items;
import org.duban.rectification.NewAppeal;
import org.duban.rectification.NewExtension;
import org.duban.supervision.NewOrder;
import org.duban.supervision.OrderKind;

/** What office and unit do about one problem beside its steps: orders, listing, more time, an appeal. */
final class DemoAftermath {

    private final DemoOversight oversight;
    private final DemoServices services;
    private final DemoCast cast;
    private final DemoProblem problem;
    private final DemoClock clock;
    private final Actor office;
    private final long item;
    private long order;

    DemoAftermath(
            DemoOversight oversight,
            DemoServices services,
            DemoCast cast,
            DemoProblem problem,
            int turn,
            long item,
            DemoClock clock) {
        this.oversight = oversight;
        this.services = services;
        this.cast = cast;
        this.problem = problem;
        this.office = cast.office(turn);
        this.item = item;
        this.clock = clock;
    }

    void live() {
        for (DemoSequel step : Objects.requireNonNullElse(problem.sequel(), List.<DemoSequel>of())) {
            DemoTime time = new DemoTime(clock, cast.campaign().zone(), step.ago(), 0);
            long touched = time.at(0, () -> act(step, time));
            if (step.act() == DemoSequel.Deed.ORDER) {
                order = touched;
            }
        }
    }

    private long act(DemoSequel step, DemoTime time) {
        String text = Objects.requireNonNullElse(step.text(), "");
        CaseRef ref = new CaseRef(Items.CASE_TYPE, item);
        Unit lead = cast.unit(Objects.requireNonNull(problem.lead(), "nobody else can be ordered or ask"));
        return switch (step.act()) {
            case ORDER -> oversight.orders().issue(office, cast.key(), new NewOrder(ref, OrderKind.ORDER, text, null));
            case RECEIVE -> oversight.orders().receive(cast.liaison(lead), cast.key(), order);
            case ANSWER -> oversight.orders().answer(cast.head(lead), cast.key(), order, text, List.of());
            case LIST -> oversight.listings().list(office, cast.key(), ref, text);
            case ASK_EXTENSION -> ask(text, time, step.days());
            case APPEAL ->
                oversight
                        .appeals()
                        .appeal(
                                cast.head(lead),
                                cast.key(),
                                item,
                                new NewAppeal(AppealGround.FACTS, text, null, List.of()));
        };
    }

    private long ask(String reason, DemoTime time, int days) {
        Actor handler = cast.named(problem.handler());
        List<Long> proof = services.upload(handler, "%s-%d.png".formatted(time.day(), item), DemoPicture.png(item));
        return oversight
                .extensions()
                .ask(handler, cast.key(), item, new NewExtension(time.fromToday(problem.due() + days), reason, proof));
    }
}
