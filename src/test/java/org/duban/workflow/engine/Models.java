package org.duban.workflow.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.flowable.bpmn.converter.BpmnXMLConverter;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.SequenceFlow;

/** Reads models as files, without an engine. */
final class Models {

    private static final Path PROCESSES = Path.of("processes");

    private Models() {}

    /** Every model that the application deploys. */
    static List<Path> files() {
        try (Stream<Path> found = Files.walk(PROCESSES)) {
            return found.filter(file -> file.toString().endsWith(".bpmn20.xml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BpmnModel read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BpmnModel parse(String xml) {
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
        return new BpmnXMLConverter()
                .convertToBpmnModel(() -> new ByteArrayInputStream(bytes), false, true, StandardCharsets.UTF_8.name());
    }

    /** {@code process/flow} of every sequence flow of the model. */
    static List<String> flows(BpmnModel model) {
        return model.getProcesses().stream()
                .flatMap(process -> process.findFlowElementsOfType(SequenceFlow.class, true).stream()
                        .map(flow -> process.getId() + "/" + flow.getId()))
                .toList();
    }
}
