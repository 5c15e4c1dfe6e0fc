package org.duban.demo;

import java.time.Clock;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Turns the sample county on. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoConfiguration {

    /** Whatever clock the application has, the loader can tell of the past with it. */
    @Bean
    static BeanPostProcessor demoClock() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof Clock clock ? new DemoClock(clock) : bean;
            }
        };
    }

    @Bean
    ApplicationRunner demoCounty(DemoLoader loader) {
        return arguments -> loader.load();
    }
}
