package org.duban.workflow.engine;

import java.util.List;
import org.flowable.engine.impl.util.CommandContextUtil;
import org.flowable.task.api.Task;
import org.flowable.task.service.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/**
 * Reads instances from within an engine command by the engine's own short statements; its public queries build
 * theirs anew from some hundred conditions each time.
 */
final class Instances {

    private Instances() {}

    /**
     * The only open task of that key; null if there is none. The instance's executions are read at once with it,
     * for the command to find them where it looks first.
     */
    static @Nullable Task onlyTask(String processInstanceId, String taskKey) {
        CommandContextUtil.getDbSqlSession().selectList("selectExecutionsByRootProcessInstanceId", processInstanceId);
        List<TaskEntity> open = CommandContextUtil.getTaskService().findTasksByProcessInstanceId(processInstanceId);
        List<TaskEntity> found = open.stream()
                .filter(task -> taskKey.equals(task.getTaskDefinitionKey()))
                .toList();
        if (found.size() > 1) {
            throw new IllegalStateException(found.size() + " tasks " + taskKey + " in " + processInstanceId);
        }
        return found.isEmpty() ? null : found.get(0);
    }
}
