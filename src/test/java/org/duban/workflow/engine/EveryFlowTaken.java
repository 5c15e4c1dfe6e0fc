package org.duban.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.duban.workflow.FlowLedger;
import org.junit.jupiter.api.Test;

/** Runs after the suite, by the build: every sequence flow of every model has been taken by some test. */
class EveryFlowTaken {

    @Test
    void bySomeTest() throws IOException {
        Set<String> never = new TreeSet<>();
        Models.files().forEach(file -> never.addAll(Models.flows(Models.read(file))));
        assertThat(never).isNotEmpty();

        try (Stream<Path> ledgers = Files.list(FlowLedger.FOLDER)) {
            for (Path ledger : ledgers.toList()) {
                Files.readAllLines(ledger).forEach(never::remove);
            }
        }

        assertThat(never).as("sequence flows that no test has taken").isEmpty();
    }
}
