package org.duban.benchmark;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.duban.testing.MutableClock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that goes, and sometimes jumps: to the moment at which ten thousand deadlines come. */
@TestConfiguration(proxyBeanMethods = false)
class JumpingTime {

    /** Set by one thread, read by all. */
    static final class JumpingClock extends Clock {

        private volatile Duration ahead = Duration.between(Instant.now(), MutableClock.START);

        void jumpTo(Instant moment) {
            ahead = Duration.between(Instant.now(), moment);
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.offset(Clock.system(zone), ahead);
        }
    }

    @Bean
    @Primary
    JumpingClock jumpingClock() {
        return new JumpingClock();
    }
}
