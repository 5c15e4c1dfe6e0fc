package org.duban.inspection.process;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.duban.inspection.Inspections;
import org.duban.inspection.domain.Inspection;
import org.duban.inspection.domain.InspectionProcess;
import org.duban.inspection.domain.InspectionTask;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.workflow.ProcessRuntime;
import org.springframework.stereotype.Component;

/** Speaks to the engine for the domain. */
@Component
class InspectionSignals implements InspectionProcess {

    private final ProcessRuntime runtime;

    InspectionSignals(ProcessRuntime runtime) {
        this.runtime = runtime;
    }

    @Override
    public void opened(Collection<Inspection> inspections, Actor actor) {
        Map<String, CaseRef> cases = new LinkedHashMap<>();
        inspections.forEach(one -> cases.put(one.processInstanceId(), Inspections.refOf(one.id())));
        runtime.startAll(Inspections.CASE_TYPE, cases, actor);
    }

    @Override
    public void recorded(Inspection inspection, Actor actor) {
        runtime.completeTask(inspection.processInstanceId(), InspectionTask.of(inspection.kind()), actor, Map.of());
    }

    @Override
    public void clockWoken(Inspection inspection, Actor actor) {
        runtime.wakeClock(inspection.processInstanceId(), actor);
    }

    @Override
    public void withdrawn(Inspection inspection, Actor actor) {
        runtime.cancel(inspection.processInstanceId(), actor);
    }
}
