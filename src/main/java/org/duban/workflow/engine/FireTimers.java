package org.duban.workflow.engine;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.flowable.common.engine.impl.db.DbSqlSession;
import org.flowable.common.engine.impl.interceptor.Command;
import org.flowable.common.engine.impl.interceptor.CommandContext;
import org.flowable.engine.impl.persistence.entity.ExecutionEntity;
import org.flowable.engine.impl.util.CommandContextUtil;
import org.flowable.job.service.JobHandler;
import org.flowable.job.service.JobServiceConfiguration;
import org.flowable.job.service.impl.persistence.entity.JobEntity;
import org.flowable.job.service.impl.persistence.entity.TimerJobEntity;
import org.jspecify.annotations.Nullable;

/**
 * Fires timers in one command, each as the engine's job executor would: the handler that the timer names moves the
 * token on, and the timer is deleted if it still is as it was read. What the executor does besides, an executable job
 * that is written, locked, read and deleted, leaves nothing behind where the command is the transaction. What the
 * timers hang on is read for all of them at once; the engine then finds it in its cache.
 */
record FireTimers(List<String> ids, Consumer<List<TimerJobEntity>> announce) implements Command<@Nullable Void> {

    private static final String MAPPER = "org.duban.workflow.engine.";

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable Void execute(CommandContext context) {
        JobServiceConfiguration jobs =
                CommandContextUtil.getProcessEngineConfiguration(context).getJobServiceConfiguration();
        DbSqlSession session = CommandContextUtil.getDbSqlSession(context);
        List<TimerJobEntity> timers = session.selectList(MAPPER + "timers", ids); // without those ended meanwhile
        if (!timers.isEmpty()) {
            session.selectList(
                    MAPPER + "executions",
                    timers.stream().map(TimerJobEntity::getProcessInstanceId).toList());
            announce.accept(timers);
        }
        for (TimerJobEntity timer : timers) {
            fire(timer, jobs, context);
            jobs.getTimerJobEntityManager().delete(timer);
        }
        return null;
    }

    private static void fire(TimerJobEntity timer, JobServiceConfiguration jobs, CommandContext context) {
        ExecutionEntity execution =
                CommandContextUtil.getExecutionEntityManager(context).findById(timer.getExecutionId());
        JobEntity job = jobs.getJobManager().createExecutableJobFromOtherJob(timer);
        JobHandler handler =
                Objects.requireNonNull(jobs.getJobHandlers().get(timer.getJobHandlerType()), timer::getJobHandlerType);
        handler.execute(job, timer.getJobHandlerConfiguration(), execution, context);
    }
}
