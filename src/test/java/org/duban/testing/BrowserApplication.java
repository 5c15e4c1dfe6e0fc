package org.duban.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** What the application for browser tests has beside the real thing: time that stands still. */
@TestConfiguration(proxyBeanMethods = false)
@Import({StillTime.class, Timers.class})
public class BrowserApplication {}
