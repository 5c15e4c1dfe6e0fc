package org.duban.kernel;

import org.springframework.boot.task.ThreadPoolTaskSchedulerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** What runs by itself, on every node. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Scheduling {

    /** On closing, a round under way is waited for; one that is planned for tonight is not. */
    @Bean
    ThreadPoolTaskSchedulerCustomizer forgetWhatIsPlanned() {
        return scheduler -> scheduler.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }
}
