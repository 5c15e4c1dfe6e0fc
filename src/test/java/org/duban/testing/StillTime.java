package org.duban.testing;

import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.scheduling.config.TaskManagementConfigUtils;

/** The clock of the tests, and no task that runs by itself. */
@TestConfiguration(proxyBeanMethods = false)
class StillTime {

    @Bean
    @Primary
    MutableClock stillClock() {
        return new MutableClock();
    }

    @Bean
    static BeanDefinitionRegistryPostProcessor nothingScheduled() {
        return StillTime::removeScheduling;
    }

    private static void removeScheduling(BeanDefinitionRegistry registry) {
        String name = TaskManagementConfigUtils.SCHEDULED_ANNOTATION_PROCESSOR_BEAN_NAME;
        if (registry.containsBeanDefinition(name)) {
            registry.removeBeanDefinition(name);
        }
    }
}
