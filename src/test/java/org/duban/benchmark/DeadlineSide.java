package org.duban.benchmark;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** One of the two for whom many deadlines come at once. */
interface DeadlineSide extends AutoCloseable {

    String name();

    /** Makes so many cases whose deadlines come together, some time from now. */
    void prepare(int cases) throws Exception;

    /** Lets the deadlines of all cases that were prepared last come, now. */
    void comeDue();

    /** How many of those have not fired yet. */
    long waiting();

    /** Whether each fired exactly once, and left what it should; otherwise says what is wrong. */
    void check();

    @Override
    void close();

    /** @return from the moment at which the deadlines came to the last one fired */
    default Duration drain() {
        long begun = System.nanoTime();
        comeDue();
        while (waiting() > 0) {
            if (System.nanoTime() - begun > Duration.ofMinutes(5).toNanos()) {
                throw new IllegalStateException(name() + ": " + waiting() + " deadlines never fired");
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
