package org.duban.rectification.process;

import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import org.duban.campaign.Campaigns;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.organization.Directory;
import org.duban.rectification.ItemState;
import org.duban.rectification.Items;
import org.duban.rectification.domain.Cast;
import org.duban.rectification.domain.ItemTask;
import org.duban.rectification.domain.RectificationItem;
import org.duban.rectification.domain.RectificationProcess;
import org.duban.rectification.domain.TaskCandidates;
import org.duban.workflow.ProcessRuntime;
import org.springframework.stereotype.Component;

/** Speaks to the engine for the domain. */
@Component
class RectificationSignals implements RectificationProcess {

    private final ProcessRuntime runtime;
    private final Directory directory;
    private final Campaigns campaigns;

    RectificationSignals(ProcessRuntime runtime, Directory directory, Campaigns campaigns) {
        this.runtime = runtime;
        this.directory = directory;
        this.campaigns = campaigns;
    }

    @Override
    public void entered(RectificationItem item, Actor actor) {
        CaseRef ref = new CaseRef(Items.CASE_TYPE, item.id());
        runtime.start(Items.CASE_TYPE, instanceOf(item), ref, actor, Map.of());
    }

    @Override
    public void left(RectificationItem item, ItemState before, Actor actor) {
        runtime.completeTask(instanceOf(item), ItemTask.of(before), actor, Map.of());
    }

    @Override
    public void clockMoved(RectificationItem item, Actor actor) {
        ZoneId zone = campaigns.get(item.campaignId()).zone();
        boolean moved = item.clock().runs()
                && runtime.moveTimer(
                        instanceOf(item),
                        item.clock().strikesOn().atStartOfDay(zone).toInstant());
        if (!moved) {
            clockWoken(item, actor);
        }
    }

    @Override
    public void clockWoken(RectificationItem item, Actor actor) {
        runtime.wakeClock(instanceOf(item), actor);
    }

    @Override
    public void abandoned(String processInstanceId, Actor actor) {
        runtime.cancel(processInstanceId, actor);
    }

    @Override
    public void candidatesChanged(RectificationItem item) {
        Cast cast = Cast.of(item, directory.current(), campaigns.get(item.campaignId()));
        runtime.replaceCandidates(instanceOf(item), ItemTask.of(item.state()), TaskCandidates.of(item, cast));
    }

    private static String instanceOf(RectificationItem item) {
        return Objects.requireNonNull(item.processInstanceId(), "an open item has a process");
    }
}
