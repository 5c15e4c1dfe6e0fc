package org.duban.browser;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.duban.DubanApplication;
import org.duban.testing.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test that uses Duban as people do, in a real browser, with the sample county of the demo. A test method
 * takes a {@link Visit}. Skipped where there is no Chromium, unless {@code duban.browser.required} is true.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Tag("browser")
@ExtendWith(Chromium.class)
@ActiveProfiles("demo")
@SpringBootTest(
        classes = DubanApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.config.location=classpath:config/application.yml,classpath:config/application-tests.yml")
@ContextConfiguration(initializers = TestDatabase.class)
@Import(PastDeadlines.class)
@interface BrowserTest {}
