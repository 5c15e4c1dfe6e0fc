package org.duban.workflow.engine;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.kernel.CaseRef;
import org.duban.workflow.TaskEnded;
import org.flowable.common.engine.api.delegate.event.FlowableEngineEntityEvent;
import org.flowable.common.engine.api.delegate.event.FlowableEngineEventType;
import org.flowable.common.engine.api.delegate.event.FlowableEvent;
import org.flowable.common.engine.api.delegate.event.FlowableEventListener;
import org.flowable.engine.delegate.event.FlowableSequenceFlowTakenEvent;
import org.flowable.engine.impl.persistence.entity.ExecutionEntity;
import org.flowable.task.api.Task;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Turns what the engine does into what the application hears, at once and in the same transaction. */
@Component
class EngineListener implements FlowableEventListener {

    private final Cases cases;
    private final Passages passages;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EngineListener(Cases cases, Passages passages, CurrentActor actor, ApplicationEventPublisher events, Clock clock) {
        this.cases = cases;
        this.passages = passages;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /** The engine tells a listener only what it asks for; asking for everything costs. */
    Map<String, List<FlowableEventListener>> byType() {
        return Stream.of(
                        FlowableEngineEventType.SEQUENCEFLOW_TAKEN,
                        FlowableEngineEventType.TASK_COMPLETED,
                        FlowableEngineEventType.ENTITY_DELETED)
                .collect(Collectors.toMap(FlowableEngineEventType::name, type -> List.of(this)));
    }

    @Override
    public void onEvent(FlowableEvent event) {
        if (event instanceof FlowableSequenceFlowTakenEvent taken) {
            passages.log().pass(taken.getProcessInstanceId(), taken.getId());
        } else if (event instanceof FlowableEngineEntityEvent entityEvent) {
            if (entityEvent.getEntity() instanceof Task task) {
                taskEnded(task, event.getType() == FlowableEngineEventType.TASK_COMPLETED);
            } else if (entityEvent.getEntity() instanceof ExecutionEntity execution
                    && execution.isProcessInstanceType()) {
                passages.log().end(execution.getId());
            }
        }
    }

    private void taskEnded(Task task, boolean completed) {
        if (completed) {
            passages.log().complete(task.getId());
        } else if (passages.log().wasCompleted(task.getId())) {
            return; // the row of a completed task goes too, and was announced
        }
        CaseRef ref = cases.of(task.getProcessDefinitionId(), task.getProcessInstanceId());
        events.publishEvent(new TaskEnded(
                ref,
                task.getProcessInstanceId(),
                task.getId(),
                task.getTaskDefinitionKey(),
                Parts.of(task),
                completed,
                actor.get(),
                clock.instant()));
    }

    @Override
    public boolean isFailOnException() {
        return true;
    }

    @Override
    public boolean isFireOnTransactionLifecycleEvent() {
        return false;
    }

    @Override
    public String getOnTransaction() {
        return "";
    }
}
