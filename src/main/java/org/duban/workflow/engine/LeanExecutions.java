package org.duban.workflow.engine;

import org.flowable.common.engine.impl.interceptor.CommandContext;
import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.engine.impl.persistence.entity.ExecutionEntity;
import org.flowable.engine.impl.persistence.entity.ExecutionEntityManagerImpl;
import org.flowable.engine.impl.persistence.entity.data.ExecutionDataManager;
import org.jspecify.annotations.Nullable;

/**
 * Ends an instance without asking eight tables for what hangs on the instance itself: tasks, jobs and
 * subscriptions hang on the executions below it, which count theirs, and the elements that would hang some on the
 * instance are none that {@link ModelAllowList} lets in. Links to people are kept nowhere, see
 * {@link NoIdentityLinks}.
 */
final class LeanExecutions extends ExecutionEntityManagerImpl {

    LeanExecutions(ProcessEngineConfigurationImpl engine, ExecutionDataManager data) {
        super(engine, data);
    }

    @Override
    protected void deleteIdentityLinks(ExecutionEntity execution, CommandContext context, boolean events) {
        if (!execution.isProcessInstanceType()) {
            super.deleteIdentityLinks(execution, context, events);
        }
    }

    @Override
    protected void deleteUserTasks(
            ExecutionEntity execution,
            @Nullable String deleteReason,
            CommandContext context,
            boolean counted,
            boolean events) {
        if (!execution.isProcessInstanceType()) {
            super.deleteUserTasks(execution, deleteReason, context, counted, events);
        }
    }

    @Override
    protected void deleteJobs(ExecutionEntity execution, CommandContext context, boolean counted, boolean events) {
        if (!execution.isProcessInstanceType()) {
            super.deleteJobs(execution, context, counted, events);
        }
    }

    @Override
    protected void deleteEventSubScriptions(ExecutionEntity execution, boolean counted, boolean events) {
        if (!execution.isProcessInstanceType()) {
            super.deleteEventSubScriptions(execution, counted, events);
        }
    }
}
