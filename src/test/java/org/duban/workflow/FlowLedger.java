package org.duban.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Notes, when an application of the tests stops, which sequence flows were taken in it; read by EveryFlowTaken. */
@Component
public class FlowLedger implements DisposableBean {

    /** One file per application. */
    public static final Path FOLDER = Path.of("target", "flows-taken");

    private final JdbcTemplate jdbc;

    FlowLedger(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void destroy() throws IOException {
        List<String> taken = jdbc
                .query(
                        "select distinct i.case_type, p.flows from workflow_passage p"
                                + " join workflow_instance i on i.process_instance_id = p.process_instance_id",
                        (row, n) -> of(row.getString(1), row.getString(2)))
                .stream()
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve(UUID.randomUUID() + ".txt"), taken);
    }

    private static List<String> of(String process, String flows) {
        return Arrays.stream(flows.split(" ")).map(flow -> process + "/" + flow).toList();
    }
}
