package org.duban.workflow.engine;

import org.flowable.bpmn.model.Activity;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.task.api.Task;
import org.jspecify.annotations.Nullable;

/**
 * Several parallel tasks of one element: each stands for a part, whose number the task carries as its category, so
 * that it is found by one query.
 */
final class Parts {

    /** The element variable of every multi-instance element of our models. */
    static final String VARIABLE = "part";

    private Parts() {}

    /** The part that an element about to be entered stands for; nothing is asked where the model has no parts. */
    static @Nullable Long of(FlowElement element, DelegateExecution execution) {
        for (FlowElement each = element; each != null; each = each.getSubProcess()) {
            if (each instanceof Activity activity && activity.getLoopCharacteristics() != null) {
                return ((Number) execution.getVariable(VARIABLE)).longValue();
            }
        }
        return null;
    }

    static @Nullable Long of(Task task) {
        return task.getCategory() == null ? null : Long.valueOf(task.getCategory());
    }
}
