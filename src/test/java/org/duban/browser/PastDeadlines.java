package org.duban.browser;

import org.duban.testing.Timers;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;

/** The sample county lived in the past: what its clocks had to strike is struck before anybody looks. */
@TestConfiguration(proxyBeanMethods = false)
@Import(Timers.class)
class PastDeadlines {

    private final Timers timers;

    PastDeadlines(Timers timers) {
        this.timers = timers;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order
    void strike() {
        timers.fireAllDue();
    }
}
