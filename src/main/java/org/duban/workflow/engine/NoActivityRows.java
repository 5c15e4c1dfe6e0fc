package org.duban.workflow.engine;

import java.util.Date;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.engine.impl.persistence.entity.ActivityInstanceEntityManagerImpl;
import org.flowable.engine.impl.persistence.entity.ExecutionEntity;
import org.flowable.engine.impl.persistence.entity.data.impl.MybatisActivityInstanceDataManager;
import org.flowable.task.service.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/**
 * The engine notes each element it passes in a table of its own even where it keeps no history: five statements
 * per step for rows that nobody reads, because {@link Passages} remembers the way.
 */
final class NoActivityRows extends ActivityInstanceEntityManagerImpl {

    NoActivityRows(ProcessEngineConfigurationImpl engine) {
        super(engine, new MybatisActivityInstanceDataManager(engine));
    }

    @Override
    public void recordActivityStart(ExecutionEntity execution) {}

    @Override
    public void recordActivityEnd(ExecutionEntity execution, @Nullable String deleteReason) {}

    @Override
    public void recordSequenceFlowTaken(ExecutionEntity execution) {}

    @Override
    public void recordSubProcessInstanceStart(ExecutionEntity parent, ExecutionEntity subProcessInstance) {}

    @Override
    public void recordTaskCreated(TaskEntity task, @Nullable ExecutionEntity execution) {}

    @Override
    public void recordActivityTaskEnd(
            TaskEntity task,
            @Nullable ExecutionEntity execution,
            @Nullable String userId,
            @Nullable String deleteReason,
            @Nullable Date endTime) {}

    @Override
    public void recordTaskInfoChange(TaskEntity task, @Nullable Date changeTime) {}

    @Override
    public void syncUserTaskExecution(
            ExecutionEntity execution, FlowElement newElement, String oldActivityId, TaskEntity task) {}

    @Override
    public void updateActivityInstancesProcessDefinitionId(String definitionId, String processInstanceId) {}

    @Override
    public void deleteActivityInstancesByProcessInstanceId(String processInstanceId) {}
}
