package org.duban.benchmark;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.duban.testing.MutableClock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that goes, but began on the day on which the tests' counties have their campaign. */
@TestConfiguration(proxyBeanMethods = false)
class BenchmarkTime {

    private static final Clock CLOCK =
            Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), MutableClock.START));

    @Bean
    @Primary
    Clock benchmarkClock() {
        return CLOCK;
    }

    static LocalDate today() {
        return LocalDate.ofInstant(CLOCK.instant(), MutableClock.ZONE);
    }
}
