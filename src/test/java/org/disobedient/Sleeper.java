package org.disobedient;

import org.junit.jupiter.api.Disabled;

/** A test that sleeps and is switched off. Has no test annotation, so nobody runs it. */
public class Sleeper {

    @Disabled
    public void sleeps() throws InterruptedException {
        Thread.sleep(1);
    }
}
