package org.duban.workflow.engine;

import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.duban.workflow.TaskOpened;
import org.flowable.bpmn.model.UserTask;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.impl.util.CommandContextUtil;
import org.flowable.engine.interceptor.CreateUserTaskAfterContext;
import org.flowable.engine.interceptor.CreateUserTaskBeforeContext;
import org.flowable.engine.interceptor.CreateUserTaskInterceptor;
import org.flowable.task.api.Task;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Announces each new task with the people it waits for, and keeps those out of the engine's own tables. */
@Component
class TaskOpening implements CreateUserTaskInterceptor {

    private final Cases cases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TaskOpening(Cases cases, ApplicationEventPublisher events, Clock clock) {
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void beforeCreateUserTask(CreateUserTaskBeforeContext context) {
        context.setCandidateGroups(List.of());
        Long part = Parts.of(context.getUserTask(), context.getExecution());
        if (part != null) {
            context.setCategory(part.toString());
        }
    }

    @Override
    public void afterCreateUserTask(CreateUserTaskAfterContext context) {
        Task task = context.getTaskEntity();
        events.publishEvent(new TaskOpened(
                cases.of(task.getProcessDefinitionId(), task.getProcessInstanceId()),
                task.getProcessInstanceId(),
                task.getId(),
                task.getTaskDefinitionKey(),
                Parts.of(task),
                candidates(context.getUserTask(), context.getExecution()),
                clock.instant()));
    }

    private static Set<String> candidates(UserTask model, DelegateExecution execution) {
        Set<String> keys = new TreeSet<>();
        for (String expression : model.getCandidateGroups()) {
            Object value = CommandContextUtil.getProcessEngineConfiguration()
                    .getExpressionManager()
                    .createExpression(expression)
                    .getValue(execution);
            if (value instanceof Collection<?> several) {
                several.forEach(key -> keys.add(key.toString()));
            } else if (value != null) {
                keys.addAll(Arrays.asList(value.toString().split(",")));
            }
        }
        return Set.copyOf(keys);
    }
}
