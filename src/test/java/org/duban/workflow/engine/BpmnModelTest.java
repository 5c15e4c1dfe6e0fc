package org.duban.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.workflow.Specimen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every model keeps the house style and the allow-list; each guard is proved by a model that breaks it. */
class BpmnModelTest {

    private static final Map<String, Class<?>> BEANS = Map.of("specimen", Specimen.class, "other", Specimen.class);
    private static final List<Set<Object>> KEYS = List.of(Set.of(
            "bpmn.event_Started",
            "bpmn.task_DoWork",
            "bpmn.task_Tell",
            "bpmn.gateway_IsGood",
            "bpmn.event_Due",
            "bpmn.event_Ended"));

    private static final String TIDY = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="test"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:flowable="http://flowable.org/bpmn"
                xmlns:di="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"
                xmlns:dd="http://www.omg.org/spec/DD/20100524/DI">
              <process id="tidy-model" isExecutable="true">
                <startEvent id="event_Started"/>
                <sequenceFlow id="flow_Started_to_DoWork" sourceRef="event_Started" targetRef="task_DoWork"/>
                <userTask id="task_DoWork" flowable:candidateGroups="${specimen.candidates(execution)}"/>
                <sequenceFlow id="flow_DoWork_to_IsGood" sourceRef="task_DoWork" targetRef="gateway_IsGood"/>
                <exclusiveGateway id="gateway_IsGood" default="flow_IsGood_to_DoWork"/>
                <sequenceFlow id="flow_IsGood_to_DoWork" sourceRef="gateway_IsGood" targetRef="task_DoWork"/>
                <sequenceFlow id="flow_IsGood_to_Tell" sourceRef="gateway_IsGood" targetRef="task_Tell">
                  <conditionExpression xsi:type="tFormalExpression">${specimen.risesAgain(execution)}</conditionExpression>
                </sequenceFlow>
                <serviceTask id="task_Tell" flowable:expression="${specimen.raiseLevel(execution)}"/>
                <sequenceFlow id="flow_Tell_to_Due" sourceRef="task_Tell" targetRef="event_Due"/>
                <intermediateCatchEvent id="event_Due">
                  <timerEventDefinition><timeDate>${specimen.nextChange(execution)}</timeDate></timerEventDefinition>
                </intermediateCatchEvent>
                <sequenceFlow id="flow_Due_to_Ended" sourceRef="event_Due" targetRef="event_Ended"/>
                <endEvent id="event_Ended"><terminateEventDefinition/></endEvent>
              </process>
              <di:BPMNDiagram><di:BPMNPlane bpmnElement="tidy-model">
                %s
              </di:BPMNPlane></di:BPMNDiagram>
            </definitions>
            """.formatted(drawn());

    static List<Path> models() {
        return Models.files();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyModelKeepsTheStyleAndTheAllowList(Path model) throws IOException {
        assertThat(ModelStyle.violations(
                        Models.read(model), ModelStyle.inboundBeans(), List.of(keys(false), keys(true))))
                .isEmpty();
    }

    @Test
    void thereIsAModelToCheck() {
        assertThat(models()).isNotEmpty();
        assertThat(ModelStyle.inboundBeans()).containsKey("rectification");
    }

    @Test
    void findsNothingInATidyModel() {
        assertThat(ModelStyle.violations(Models.parse(TIDY), BEANS, KEYS)).isEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
                    tidy-model                            | TidyModel                                 | TidyModel: should match
                    task_DoWork                           | DoWork                                    | DoWork: should match
                    id="event_Started"                    | id="Started"                              | Started: should match
                    id="flow_Due_to_Ended"                | id="flow_Due_to_Tell"                     | should be flow_Due_to_Ended
                    bpmnElement="task_Tell"               | bpmnElement="task_DoWork"                 | task_Tell: is not drawn
                    bpmnElement="flow_Tell_to_Due"        | bpmnElement="flow_Due_to_Ended"           | flow_Tell_to_Due: is not drawn
                    event_Due                             | event_NotNamed                            | event_NotNamed: has no name
                    default="flow_IsGood_to_DoWork"       | name="none"                               | gateway_IsGood: has no default flow
                    specimen.raiseLevel                   | specimen.explode                          | names a method that does not exist
                    specimen.raiseLevel                   | dataSource.getConnection                  | is no inbound bean: dataSource
                    specimen.raiseLevel                   | other.raiseLevel                          | names more than one bean
                    ${specimen.raiseLevel(execution)}     | ${execution.engineServices}               | expression is not allowed
                    ${specimen.risesAgain(execution)}     | ${1 == 1 ? true : false}                  | expression is not allowed
                    ${specimen.candidates(execution)}     | everybody                                 | expression is not allowed
                    ${specimen.nextChange(execution)}     | 2030-01-01T00:00:00Z                      | expression is not allowed
                    flowable:expression="${specimen.raiseLevel(execution)}" | flowable:class="java.lang.Runtime" | no class, delegate or type
                    flowable:expression="${specimen.raiseLevel(execution)}" | flowable:delegateExpression="${specimen}" | no class, delegate or type
                    flowable:expression="${specimen.raiseLevel(execution)}" | flowable:type="http" | is not allowed
                    <serviceTask id="task_Tell"           | <scriptTask scriptFormat="groovy" id="task_Tell" | ScriptTask is not allowed
                    <serviceTask id="task_Tell"           | <sendTask id="task_Tell"                  | SendTask is not allowed
                    <exclusiveGateway                     | <inclusiveGateway                         | InclusiveGateway is not allowed
                    <terminateEventDefinition/>           | <errorEventDefinition/>                   | ErrorEventDefinition is not allowed
                    <startEvent id="event_Started"/>      | <startEvent id="event_Started"><extensionElements><flowable:executionListener event="start" class="java.lang.Runtime"/></extensionElements></startEvent> | listeners are not allowed
                    flowable:candidateGroups              | flowable:skipExpression="${true}" flowable:candidateGroups | skipping is not allowed
                    flowable:candidateGroups              | flowable:assignee="7" flowable:candidateGroups | assignees are not allowed
                    flowable:candidateGroups              | flowable:formKey="f" flowable:candidateGroups | forms are not allowed
                    flowable:candidateGroups              | flowable:async="true" flowable:candidateGroups | asynchronous elements are not allowed
                    timeDate>                             | timeCycle>                                | timer cycles are not allowed
                    flowable:candidateGroups="${specimen.candidates(execution)}"/> | flowable:candidateGroups="${specimen.candidates(execution)}"><multiInstanceLoopCharacteristics isSequential="true" flowable:collection="${specimen.candidates(execution)}" flowable:elementVariable="part"/></userTask> | in parallel
                    flowable:candidateGroups="${specimen.candidates(execution)}"/> | flowable:candidateGroups="${specimen.candidates(execution)}"><multiInstanceLoopCharacteristics flowable:elementVariable="part"><loopCardinality>5</loopCardinality></multiInstanceLoopCharacteristics></userTask> | repeats over a collection
                    flowable:candidateGroups="${specimen.candidates(execution)}"/> | flowable:candidateGroups="${specimen.candidates(execution)}"><multiInstanceLoopCharacteristics flowable:collection="${dataSource.getConnection(execution)}" flowable:elementVariable="part"/></userTask> | is no inbound bean: dataSource
                    flowable:candidateGroups="${specimen.candidates(execution)}"/> | flowable:candidateGroups="${specimen.candidates(execution)}"><multiInstanceLoopCharacteristics flowable:collection="${specimen.candidates(execution)}" flowable:elementVariable="each"/></userTask> | the element is called part
                    flowable:candidateGroups="${specimen.candidates(execution)}"/> | flowable:candidateGroups="${specimen.candidates(execution)}"><multiInstanceLoopCharacteristics flowable:collection="${specimen.candidates(execution)}" flowable:elementVariable="part"><completionCondition>${nrOfCompletedInstances > 1}</completionCondition></multiInstanceLoopCharacteristics></userTask> | expression is not allowed
                    """)
    void findsWhatIsWrong(String right, String wrong, String violation) {
        String xml = TIDY.replace(right, wrong);

        assertThat(xml).isNotEqualTo(TIDY);
        assertThat(ModelStyle.violations(Models.parse(xml), BEANS, KEYS)).anyMatch(found -> found.contains(violation));
    }

    private static String drawn() {
        String shapes = Stream.of(
                        "event_Started", "task_DoWork", "gateway_IsGood", "task_Tell", "event_Due", "event_Ended")
                .map(id -> "<di:BPMNShape bpmnElement=\"" + id
                        + "\"><dc:Bounds x=\"1\" y=\"1\" width=\"9\" height=\"9\"/></di:BPMNShape>")
                .reduce("", String::concat);
        return Stream.of(
                        "Started_to_DoWork",
                        "DoWork_to_IsGood",
                        "IsGood_to_DoWork",
                        "IsGood_to_Tell",
                        "Tell_to_Due",
                        "Due_to_Ended")
                .map(id -> "<di:BPMNEdge bpmnElement=\"flow_" + id
                        + "\"><dd:waypoint x=\"1\" y=\"1\"/><dd:waypoint x=\"2\" y=\"2\"/></di:BPMNEdge>")
                .reduce(shapes, String::concat);
    }

    private static Set<Object> keys(boolean english) throws IOException {
        Set<Object> keys = new HashSet<>();
        for (Resource file :
                new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
            if (String.valueOf(file.getFilename()).endsWith("_en.properties") == english) {
                Properties messages = new Properties();
                try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    messages.load(reader);
                }
                keys.addAll(messages.keySet());
            }
        }
        return keys;
    }
}
