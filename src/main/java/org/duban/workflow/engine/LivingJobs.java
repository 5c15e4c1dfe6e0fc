package org.duban.workflow.engine;

import org.flowable.engine.impl.cfg.DefaultInternalJobManager;
import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.job.api.Job;

/**
 * Locks the instance of a job, if it still lives: a job that ended within the transaction that made it was announced
 * to the executor all the same, and with eager fetching the engine stumbles over the missing execution.
 */
final class LivingJobs extends DefaultInternalJobManager {

    LivingJobs(ProcessEngineConfigurationImpl engine) {
        super(engine);
    }

    @Override
    protected void lockJobScopeInternal(Job job) {
        boolean lives = processEngineConfiguration
                        .getRuntimeService()
                        .createExecutionQuery()
                        .executionId(job.getExecutionId())
                        .count()
                > 0;
        if (lives) {
            super.lockJobScopeInternal(job);
        }
    }
}
