package org.duban.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.duban.DubanApplication;
import org.duban.approval.SubmissionStory;
import org.duban.approval.TestSubject;
import org.duban.campaign.CampaignStory;
import org.duban.inspection.InspectionStory;
import org.duban.keytask.KeyTaskStory;
import org.duban.rectification.ItemStory;
import org.duban.supervision.OrderStory;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test with the whole application, HTTP server included, on a real database: H2 in a file, or PostgreSQL with
 * {@code -Dduban.test.database=postgres}. The build runs each of them on both.
 *
 * <p>Time stands still ({@link MutableClock}), nothing runs on its own (timers through {@link Timers}), and
 * the configuration is the packaged one, never that of the directory the build runs in. Do not add properties
 * or beans of your own without need: each combination starts another application.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@Tag("database")
@SpringBootTest(
        classes = DubanApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.config.location=classpath:config/application.yml,classpath:config/application-tests.yml")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ContextConfiguration(initializers = TestDatabase.class)
@Import({
    StillTime.class,
    Timers.class,
    TestCounties.class,
    TestAccounts.class,
    ItemStory.class,
    CampaignStory.class,
    KeyTaskStory.class,
    InspectionStory.class,
    SubmissionStory.class,
    OrderStory.class,
    TestSubject.class
})
public @interface DatabaseTest {}
