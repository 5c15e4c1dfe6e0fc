package org.duban.identity.domain;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Prints the bootstrap administrator's first password, once in the life of a database. */
@Component
@Profile("!demo")
class BootstrapRunner implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(BootstrapRunner.class);

    private final Bootstrap bootstrap;

    BootstrapRunner(Bootstrap bootstrap) {
        this.bootstrap = bootstrap;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        try {
            bootstrap.open().ifPresent(BootstrapRunner::print);
        } catch (DataIntegrityViolationException anotherNodeWasFaster) {
            LOG.info("The bootstrap administrator was opened by another node");
        }
    }

    private static void print(String password) {
        LOG.warn("""

                ======================================================================
                 No account exists yet. Sign in as the bootstrap administrator:

                     username   {}
                     password   {}

                 The password is shown this once and has to be changed at first use.
                ======================================================================
                """, Bootstrap.USERNAME, password);
    }
}
