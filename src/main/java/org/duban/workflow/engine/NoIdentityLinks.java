package org.duban.workflow.engine;

import org.flowable.engine.impl.persistence.entity.ExecutionEntity;
import org.flowable.engine.interceptor.IdentityLinkInterceptor;
import org.flowable.identitylink.service.impl.persistence.entity.IdentityLinkEntity;
import org.flowable.task.service.impl.persistence.entity.TaskEntity;

/** Who takes part in a case is the domain's knowledge; the engine keeps no second copy of it. */
final class NoIdentityLinks implements IdentityLinkInterceptor {

    @Override
    public void handleCompleteTask(TaskEntity task) {}

    @Override
    public void handleAddIdentityLinkToTask(TaskEntity taskEntity, IdentityLinkEntity identityLinkEntity) {}

    @Override
    public void handleAddAssigneeIdentityLinkToTask(TaskEntity taskEntity, String assignee) {}

    @Override
    public void handleAddOwnerIdentityLinkToTask(TaskEntity taskEntity, String owner) {}

    @Override
    public void handleCreateProcessInstance(ExecutionEntity processInstanceExecution) {}

    @Override
    public void handleCreateSubProcessInstance(
            ExecutionEntity subProcessInstanceExecution, ExecutionEntity superExecution) {}
}
