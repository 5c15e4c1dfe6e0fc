package org.duban.workflow.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.flowable.bpmn.model.Activity;
import org.flowable.bpmn.model.BoundaryEvent;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.EndEvent;
import org.flowable.bpmn.model.Event;
import org.flowable.bpmn.model.EventDefinition;
import org.flowable.bpmn.model.ExclusiveGateway;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.FlowElementsContainer;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.bpmn.model.ImplementationType;
import org.flowable.bpmn.model.IntermediateCatchEvent;
import org.flowable.bpmn.model.MultiInstanceLoopCharacteristics;
import org.flowable.bpmn.model.ParallelGateway;
import org.flowable.bpmn.model.Process;
import org.flowable.bpmn.model.ReceiveTask;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.ServiceTask;
import org.flowable.bpmn.model.StartEvent;
import org.flowable.bpmn.model.SubProcess;
import org.flowable.bpmn.model.TerminateEventDefinition;
import org.flowable.bpmn.model.TimerEventDefinition;
import org.flowable.bpmn.model.UserTask;
import org.jspecify.annotations.Nullable;

/**
 * What a model may contain, by name. Everything that is not here is refused, whatever a later engine may add.
 *
 * <p>Elements: plain start, plain or terminating end, user task, service task by expression, receive task
 * (where a clock waits that has no next stroke, see {@link Clocks}), exclusive and parallel gateway, embedded sub-process, timer catch, boundary timer, sequence flow; a task or sub-process may stand for
 * several parallel ones (see {@link Parts}). Expressions: see {@link
 * ModelExpressions}. No listeners, scripts, classes, loops, skips, forms or data.
 */
final class ModelAllowList {

    private static final Set<Class<?>> ELEMENTS = Set.of(
            StartEvent.class,
            EndEvent.class,
            UserTask.class,
            ServiceTask.class,
            ReceiveTask.class,
            ExclusiveGateway.class,
            ParallelGateway.class,
            SubProcess.class,
            IntermediateCatchEvent.class,
            BoundaryEvent.class,
            SequenceFlow.class);

    private final List<String> found = new ArrayList<>();
    private final ModelExpressions expressions;

    private ModelAllowList(Set<String> allowedBeans) {
        this.expressions = new ModelExpressions(allowedBeans, found);
    }

    /** Everything that speaks against the model, in words for the person who wrote it. */
    static List<String> violations(BpmnModel model, Set<String> allowedBeans) {
        ModelAllowList list = new ModelAllowList(allowedBeans);
        list.check(model);
        return List.copyOf(new TreeSet<>(list.found));
    }

    /** What the model calls, as far as it may. */
    static ModelExpressions expressions(BpmnModel model, Set<String> allowedBeans) {
        ModelAllowList list = new ModelAllowList(allowedBeans);
        list.check(model);
        return list.expressions;
    }

    private void check(BpmnModel model) {
        refuseIf(model.getProcesses().size() != 1, "model", "must hold exactly one process");
        refuseIf(!model.getPools().isEmpty(), "model", "pools are not allowed");
        refuseIf(!model.getSignals().isEmpty(), "model", "signals are not allowed");
        refuseIf(!model.getMessages().isEmpty(), "model", "messages are not allowed");
        for (Process process : model.getProcesses()) {
            refuseIf(any(process.getExecutionListeners()), process.getId(), "listeners are not allowed");
            refuseIf(any(process.getEventListeners()), process.getId(), "listeners are not allowed");
            refuseIf(any(process.getDataObjects()), process.getId(), "data objects are not allowed");
            refuseIf(any(process.getCandidateStarterGroups()), process.getId(), "starters are not allowed");
            refuseIf(any(process.getCandidateStarterUsers()), process.getId(), "starters are not allowed");
            process.getFlowElements().forEach(this::check);
        }
        expressions.checkOneBean();
    }

    private void check(FlowElement element) {
        String id = String.valueOf(element.getId());
        refuseIf(!ELEMENTS.contains(element.getClass()), id, element.getClass().getSimpleName() + " is not allowed");
        refuseIf(any(element.getExecutionListeners()), id, "listeners are not allowed");
        if (element instanceof Activity activity) {
            checkParts(activity);
            refuseIf(activity.isForCompensation(), id, "compensation is not allowed");
        }
        if (element instanceof FlowNode node) {
            refuseIf(node.isAsynchronous() || node.isAsynchronousLeave(), id, "asynchronous elements are not allowed");
        }
        if (element instanceof Event event) {
            check(event);
        } else if (element instanceof UserTask task) {
            check(task);
        } else if (element instanceof ServiceTask task) {
            check(task);
        } else if (element instanceof ReceiveTask task) {
            refuseIf(!Clocks.isStoppedClock(task), id, "a receive task is where a clock waits");
        } else if (element instanceof SequenceFlow flow) {
            refuseIf(has(flow.getSkipExpression()), id, "skipping is not allowed");
            expressions.condition(id, flow.getConditionExpression());
        } else if (element instanceof FlowElementsContainer container) {
            container.getFlowElements().forEach(this::check);
        }
    }

    /** One parallel instance per element of a collection that the bean names; no sequences, no other loops. */
    private void checkParts(Activity activity) {
        MultiInstanceLoopCharacteristics parts = activity.getLoopCharacteristics();
        if (parts == null) {
            return;
        }
        String id = activity.getId();
        boolean splits = activity instanceof UserTask || activity instanceof SubProcess;
        refuseIf(!splits || parts.isSequential(), id, "only tasks and sub-processes repeat, and in parallel");
        refuseIf(has(parts.getLoopCardinality()), id, "repeats over a collection");
        refuseIf(!Parts.VARIABLE.equals(parts.getElementVariable()), id, "the element is called " + Parts.VARIABLE);
        refuseIf(has(parts.getElementIndexVariable()), id, "an index is not allowed");
        refuseIf(parts.getHandler() != null || parts.getAggregations() != null, id, "the collection is plain");
        expressions.call(id, parts.getInputDataItem());
        if (has(parts.getCompletionCondition())) {
            expressions.condition(id, parts.getCompletionCondition());
        }
    }

    private void check(Event event) {
        List<EventDefinition> definitions = event.getEventDefinitions();
        boolean catching = event instanceof IntermediateCatchEvent || event instanceof BoundaryEvent;
        refuseIf(catching && definitions.size() != 1, event.getId(), "must have one timer");
        for (EventDefinition definition : definitions) {
            if (catching && definition instanceof TimerEventDefinition timer) {
                refuseIf(has(timer.getTimeCycle()), event.getId(), "timer cycles are not allowed");
                refuseIf(has(timer.getTimeDuration()), event.getId(), "timers wait for a date");
                expressions.call(event.getId(), timer.getTimeDate());
            } else if (!(event instanceof EndEvent && definition instanceof TerminateEventDefinition)) {
                refuse(event.getId(), definition.getClass().getSimpleName() + " is not allowed here");
            }
        }
    }

    private void check(UserTask task) {
        refuseIf(any(task.getTaskListeners()), task.getId(), "listeners are not allowed");
        refuseIf(has(task.getSkipExpression()), task.getId(), "skipping is not allowed");
        refuseIf(has(task.getFormKey()) || any(task.getFormProperties()), task.getId(), "forms are not allowed");
        refuseIf(has(task.getAssignee()) || has(task.getOwner()), task.getId(), "assignees are not allowed");
        refuseIf(any(task.getCandidateUsers()), task.getId(), "candidates come as groups");
        refuseIf(task.getCandidateGroups().size() != 1, task.getId(), "must have one expression for its candidates");
        task.getCandidateGroups().forEach(expression -> expressions.call(task.getId(), expression));
    }

    private void check(ServiceTask task) {
        refuseIf(
                !ImplementationType.IMPLEMENTATION_TYPE_EXPRESSION.equals(task.getImplementationType()),
                task.getId(),
                "a service task is an expression, no class, delegate or type");
        refuseIf(has(task.getSkipExpression()), task.getId(), "skipping is not allowed");
        refuseIf(has(task.getResultVariableName()), task.getId(), "results are not stored");
        refuseIf(any(task.getFieldExtensions()), task.getId(), "fields are not allowed");
        expressions.call(task.getId(), task.getImplementation());
    }

    private void refuse(String id, String why) {
        found.add(id + ": " + why);
    }

    private void refuseIf(boolean wrong, String id, String why) {
        if (wrong) {
            refuse(id, why);
        }
    }

    private static boolean has(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static boolean any(@Nullable Collection<?> things) {
        return things != null && !things.isEmpty();
    }
}
