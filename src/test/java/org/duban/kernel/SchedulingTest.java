package org.duban.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

class SchedulingTest {

    @Test
    void closingDoesNotWaitForWhatIsPlannedForLater() {
        ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
        scheduler.setWaitForTasksToCompleteOnShutdown(true);
        scheduler.setAwaitTerminationSeconds(3);
        new Scheduling().forgetWhatIsPlanned().customize(scheduler);
        scheduler.initialize();
        scheduler.schedule(() -> {}, Instant.now().plus(Duration.ofHours(1)));

        scheduler.shutdown();

        assertThat(scheduler.getScheduledThreadPoolExecutor().isTerminated()).isTrue();
    }
}
