package org.duban.testing;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.flowable.engine.ManagementService;
import org.flowable.job.api.Job;
import org.springframework.boot.test.context.TestComponent;

/** Fires the engine's timers where a test says so, instead of waiting for them. */
@TestComponent
public class Timers {

    private final ManagementService engine;
    private final Clock clock;

    Timers(ManagementService engine, Clock clock) {
        this.engine = engine;
        this.clock = clock;
    }

    /**
     * Fires the timers of one process instance that are due by the clock, and what they ask for at once.
     *
     * @return how many fired
     */
    public int fireDue(String processInstanceId) {
        Date now = Date.from(clock.instant().plusMillis(1));
        List<Job> due = engine.createTimerJobQuery()
                .processInstanceId(processInstanceId)
                .duedateLowerThan(now)
                .list();
        due.forEach(timer ->
                engine.executeJob(engine.moveTimerToExecutableJob(timer.getId()).getId()));
        engine.createJobQuery()
                .processInstanceId(processInstanceId)
                .list()
                .forEach(job -> engine.executeJob(job.getId()));
        return due.size();
    }

    /** Fires every timer that is due, of whatever process. */
    public void fireAllDue() {
        Date now = Date.from(clock.instant().plusMillis(1));
        engine.createTimerJobQuery()
                .duedateLowerThan(now)
                .list()
                .forEach(timer -> engine.executeJob(
                        engine.moveTimerToExecutableJob(timer.getId()).getId()));
    }
}
