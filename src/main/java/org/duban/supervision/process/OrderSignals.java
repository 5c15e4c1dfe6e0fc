package org.duban.supervision.process;

import java.time.ZoneId;
import java.util.Map;
import org.duban.campaign.Campaigns;
import org.duban.kernel.Actor;
import org.duban.supervision.OrderState;
import org.duban.supervision.Supervision;
import org.duban.supervision.domain.OrderProcess;
import org.duban.supervision.domain.OrderTask;
import org.duban.supervision.domain.SupervisionOrder;
import org.duban.workflow.ProcessRuntime;
import org.springframework.stereotype.Component;

/** Speaks to the engine for the domain. */
@Component
class OrderSignals implements OrderProcess {

    private final ProcessRuntime runtime;
    private final Campaigns campaigns;

    OrderSignals(ProcessRuntime runtime, Campaigns campaigns) {
        this.runtime = runtime;
        this.campaigns = campaigns;
    }

    @Override
    public void issued(SupervisionOrder order, Actor actor) {
        runtime.start(Supervision.CASE_TYPE, order.processInstanceId(), order.ref(), actor, Map.of());
    }

    @Override
    public void left(SupervisionOrder order, OrderState before, Actor actor) {
        runtime.completeTask(order.processInstanceId(), OrderTask.of(before), actor, Map.of());
    }

    @Override
    public void withdrawn(SupervisionOrder order, Actor actor) {
        runtime.cancel(order.processInstanceId(), actor);
    }

    @Override
    public void clockMoved(SupervisionOrder order, Actor actor) {
        ZoneId zone = campaigns.get(order.campaignId()).zone();
        boolean moved = order.clock().runs()
                && runtime.moveTimer(
                        order.processInstanceId(),
                        order.clock().strikesOn().atStartOfDay(zone).toInstant());
        if (!moved) {
            clockWoken(order, actor);
        }
    }

    @Override
    public void clockWoken(SupervisionOrder order, Actor actor) {
        runtime.wakeClock(order.processInstanceId(), actor);
    }
}
