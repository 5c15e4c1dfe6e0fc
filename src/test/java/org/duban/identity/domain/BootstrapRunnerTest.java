package org.duban.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import org.duban.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;

/** The first password is printed, once, and never where the demo signs people in by a click. */
@DatabaseTest
@Transactional
@ExtendWith(OutputCaptureExtension.class)
class BootstrapRunnerTest {

    private static final String TOLD = "Sign in as the bootstrap administrator";

    @Autowired
    Bootstrap bootstrap;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    EntityManager entities;

    @Test
    void printsThePasswordOnceInTheLifeOfADatabase(CapturedOutput output) {
        jdbc.update("delete from identity_token");
        jdbc.update("delete from identity_account");
        BootstrapRunner runner = new BootstrapRunner(bootstrap);
        int before = output.getAll().length();
        runner.run(new DefaultApplicationArguments());
        String said = output.getAll().substring(before);
        assertThat(said).containsOnlyOnce(TOLD).containsPattern("username\\s+" + Bootstrap.USERNAME);
        String password = said.replaceAll("(?s).* password {3}(\\S+).*", "$1");
        entities.flush();
        String stored = jdbc.queryForObject(
                "select password_hash from identity_account where username = ?", String.class, Bootstrap.USERNAME);
        assertThat(passwords.matches(password, stored)).isTrue();

        int after = output.getAll().length();
        runner.run(new DefaultApplicationArguments());
        assertThat(output.getAll().substring(after)).doesNotContain(TOLD, password);
    }

    @Test
    void isNotThereInTheDemo() {
        assertThat(runnersIn("demo")).isZero();
        assertThat(runnersIn("another")).isEqualTo(1);
    }

    private int runnersIn(String profile) {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.getEnvironment().setActiveProfiles(profile);
            context.registerBean(Bootstrap.class, () -> bootstrap);
            context.register(BootstrapRunner.class);
            context.refresh();
            return context.getBeanNamesForType(BootstrapRunner.class).length;
        }
    }
}
