package org.duban.workflow.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.workflow.InboundBean;
import org.flowable.bpmn.model.Activity;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.Event;
import org.flowable.bpmn.model.ExclusiveGateway;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.Gateway;
import org.flowable.bpmn.model.Process;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.SubProcess;
import org.flowable.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** What the house style asks of a model beyond what the engine enforces. */
final class ModelStyle {

    private final BpmnModel model;
    private final Map<String, Class<?>> beans;
    private final List<Set<Object>> messageKeys;
    private final List<String> found = new ArrayList<>();

    private ModelStyle(BpmnModel model, Map<String, Class<?>> beans, List<Set<Object>> messageKeys) {
        this.model = model;
        this.beans = beans;
        this.messageKeys = messageKeys;
    }

    /**
     * Everything that is not as it should be.
     *
     * @param messageKeys the keys of each language
     */
    static List<String> violations(BpmnModel model, Map<String, Class<?>> beans, List<Set<Object>> messageKeys) {
        ModelStyle style = new ModelStyle(model, beans, messageKeys);
        style.check();
        return Stream.concat(style.found.stream(), ModelAllowList.violations(model, beans.keySet()).stream())
                .sorted()
                .distinct()
                .toList();
    }

    /** The inbound beans of the application, by the names that models know them by. */
    static Map<String, Class<?>> inboundBeans() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(InboundBean.class));
        Map<String, Class<?>> found = new java.util.TreeMap<>();
        scanner.findCandidateComponents("org.duban").forEach(candidate -> {
            Class<?> type = ClassUtils.resolveClassName(
                    String.valueOf(candidate.getBeanClassName()), ModelStyle.class.getClassLoader());
            found.put(type.getAnnotation(InboundBean.class).value(), type);
        });
        return found;
    }

    private void check() {
        for (Process process : model.getProcesses()) {
            matches(process.getId(), "[a-z][a-z0-9]*(-[a-z0-9]+)*");
            process.findFlowElementsOfType(FlowElement.class, true).forEach(this::check);
        }
        ModelExpressions expressions = ModelAllowList.expressions(model, beans.keySet());
        expressions.calls().forEach(this::check);
    }

    private void check(FlowElement element) {
        matches(element.getId(), pattern(element));
        if (element instanceof SequenceFlow flow) {
            missingIf(model.getFlowLocationGraphicInfo(flow.getId()) == null, flow.getId(), "is not drawn");
            String ends = "flow_" + bare(flow.getSourceRef()) + "_to_" + bare(flow.getTargetRef());
            missingIf(!ends.equals(flow.getId()), flow.getId(), "should be " + ends);
            return;
        }
        missingIf(model.getGraphicInfo(element.getId()) == null, element.getId(), "is not drawn");
        for (Set<Object> language : messageKeys) {
            missingIf(!language.contains("bpmn." + element.getId()), element.getId(), "has no name in each language");
        }
        if (element instanceof ExclusiveGateway gateway
                && gateway.getOutgoingFlows().size() > 1) {
            missingIf(gateway.getDefaultFlow() == null, gateway.getId(), "has no default flow");
        }
    }

    private void check(ModelExpressions.Call call) {
        Class<?> type = beans.get(call.bean());
        missingIf(
                type == null || !ClassUtils.hasMethod(type, call.method(), DelegateExecution.class),
                call.elementId(),
                "names a method that does not exist: " + call.bean() + "." + call.method());
    }

    private static String pattern(FlowElement element) {
        String name = "[A-Z][A-Za-z0-9]+";
        if (element instanceof SequenceFlow) {
            return "flow_" + name + "_to_" + name;
        }
        String kind = element instanceof Event
                ? "event"
                : element instanceof Gateway ? "gateway" : element instanceof SubProcess ? "subprocess" : "task";
        return element instanceof Event || element instanceof Gateway || element instanceof Activity
                ? kind + "_" + name
                : "no element of this kind";
    }

    private static String bare(String id) {
        return id.substring(id.indexOf('_') + 1);
    }

    private void matches(String id, String pattern) {
        missingIf(!id.matches(pattern), id, "should match " + pattern);
    }

    private void missingIf(boolean wrong, String id, String what) {
        if (wrong) {
            found.add(id + ": " + what);
        }
    }
}
