package org.duban.workflow.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.duban.workflow.TimersDue;
import org.flowable.engine.ManagementService;
import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.job.service.impl.asyncexecutor.AsyncExecutor;
import org.flowable.job.service.impl.persistence.entity.TimerJobEntity;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fires due timers, some in one transaction. Ladders let thousands come in the same second, at midnight, and the
 * engine's executor spends on each three transactions and most of its time on what is gone when it is done.
 *
 * <p>A transaction that fails is undone as a whole, and each of its timers tried alone; one that fails alone goes the
 * engine's way, with its retries and its dead letters. Nothing is lost when a node dies: what was not committed is still
 * a timer, see {@link DueTimers}.
 */
@Component
class TimerRounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(TimerRounds.class);

    /** How many share a transaction; an item that is struck is locked as long as it lasts, some tens of milliseconds. */
    private static final int TOGETHER = 20;

    private static final int AT_ONCE = 500;
    private static final int THREADS = 2;
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final DueTimers due;
    private final ManagementService management;
    private final AsyncExecutor executor;
    private final TransactionTemplate transaction;
    private final Cases cases;
    private final ApplicationEventPublisher events;
    private final boolean active;
    private CountDownLatch stopped = new CountDownLatch(0);
    private @Nullable Thread rounds;

    TimerRounds(
            DueTimers due,
            ManagementService management,
            ProcessEngineConfigurationImpl engine,
            PlatformTransactionManager transactions,
            Cases cases,
            ApplicationEventPublisher events,
            @Value("${flowable.async-executor-activate:true}") boolean active) {
        this.due = due;
        this.management = management;
        this.executor = engine.getAsyncExecutor();
        this.transaction = new TransactionTemplate(transactions);
        this.cases = cases;
        this.events = events;
        this.active = active;
    }

    @Override
    public boolean isAutoStartup() {
        return active;
    }

    @Override
    public void start() {
        CountDownLatch end = new CountDownLatch(1);
        stopped = end;
        rounds = new Thread(() -> go(end), "duban-timers");
        rounds.start();
    }

    private void go(CountDownLatch end) {
        ExecutorService workers = Executors.newFixedThreadPool(THREADS);
        try {
            due.free(executor.getLockOwner());
            boolean more = false;
            while (more || !end.await(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
                more = round(workers) == AT_ONCE && end.getCount() > 0;
            }
        } catch (InterruptedException endNow) {
            Thread.currentThread().interrupt();
        } finally {
            workers.shutdown();
        }
    }

    private int round(ExecutorService workers) throws InterruptedException {
        try {
            List<String> ids = due.take(AT_ONCE, executor.getLockOwner(), lock());
            List<Future<?>> fired = new ArrayList<>();
            for (int from = 0; from < ids.size(); from += TOGETHER) {
                List<String> some = ids.subList(from, Math.min(from + TOGETHER, ids.size()));
                fired.add(workers.submit(() -> fire(some)));
            }
            for (Future<?> one : fired) {
                one.get();
            }
            return ids.size();
        } catch (ExecutionException | RuntimeException failed) {
            LOG.warn("Due timers could not be fired and are tried again", failed);
            return 0;
        }
    }

    /** For the tests, too: fires these timers here and now. */
    void fire(List<String> ids) {
        try {
            together(ids);
        } catch (RuntimeException oneOfThem) {
            LOG.debug("Timers are fired one by one", oneOfThem);
            ids.forEach(this::alone);
        }
    }

    private void alone(String id) {
        try {
            together(List.of(id));
        } catch (RuntimeException failed) {
            LOG.warn("Timer {} failed and is left to the engine", id, failed);
            leave(id);
        }
    }

    private void together(List<String> ids) {
        transaction.executeWithoutResult(status -> management.executeCommand(new FireTimers(ids, this::announce)));
    }

    private void announce(List<TimerJobEntity> timers) {
        events.publishEvent(new TimersDue(timers.stream()
                .map(timer -> cases.of(timer.getProcessDefinitionId(), timer.getProcessInstanceId()))
                .toList()));
    }

    private void leave(String id) {
        try {
            management.moveTimerToExecutableJob(id);
        } catch (RuntimeException alsoFailed) {
            due.giveBack(List.of(id), executor.getLockOwner());
        }
    }

    private Duration lock() {
        return Duration.ofMillis(executor.getTimerLockTimeInMillis());
    }

    @Override
    public void stop() {
        stopped.countDown();
        Thread running = rounds;
        if (running != null) {
            try {
                running.join(LOOK.multipliedBy(20).toMillis());
            } catch (InterruptedException endNow) {
                Thread.currentThread().interrupt();
            }
            rounds = null;
        }
    }

    @Override
    public boolean isRunning() {
        return rounds != null;
    }
}
