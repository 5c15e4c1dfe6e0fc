package org.duban.workflow.engine;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.flowable.bpmn.converter.BpmnXMLConverter;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.Event;
import org.flowable.bpmn.model.EventDefinition;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.Process;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.ServiceTask;
import org.flowable.bpmn.model.TimerEventDefinition;
import org.flowable.bpmn.model.UserTask;
import org.flowable.engine.RepositoryService;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Models as pictures: the names in the reader's language, and nothing of how they work. A deployed definition
 * never changes, so that each is made once per language.
 */
@Component
class ModelPictures {

    private record Key(String definitionId, Locale locale) {}

    private final RepositoryService repository;
    private final MessageSource messages;
    private final Map<Key, String> made = new ConcurrentHashMap<>();

    ModelPictures(RepositoryService repository, MessageSource messages) {
        this.repository = repository;
        this.messages = messages;
    }

    String of(String definitionId, Locale locale) {
        return made.computeIfAbsent(new Key(definitionId, locale), this::make);
    }

    private String make(Key key) {
        BpmnXMLConverter converter = new BpmnXMLConverter();
        BpmnModel copy = converter.convertToBpmnModel(
                () -> repository.getProcessModel(key.definitionId()), false, true, StandardCharsets.UTF_8.name());
        for (Process process : copy.getProcesses()) {
            process.setDocumentation(null);
            process.findFlowElementsOfType(FlowElement.class, true).forEach(element -> redraw(element, key.locale()));
        }
        return new String(converter.convertToXML(copy, StandardCharsets.UTF_8.name()), StandardCharsets.UTF_8);
    }

    private void redraw(FlowElement element, Locale locale) {
        element.setName(messages.getMessage("bpmn." + element.getId(), null, "", locale));
        element.setDocumentation(null);
        if (element instanceof SequenceFlow flow) {
            flow.setConditionExpression(null);
        } else if (element instanceof UserTask task) {
            task.setCandidateGroups(List.of());
        } else if (element instanceof ServiceTask task) {
            task.setImplementationType(null);
            task.setImplementation(null);
        } else if (element instanceof Event event) {
            event.getEventDefinitions().forEach(ModelPictures::redraw);
        }
    }

    private static void redraw(EventDefinition definition) {
        if (definition instanceof TimerEventDefinition timer) {
            timer.setTimeDate(null);
        }
    }
}
