package org.duban.workflow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Names the elements of a model: the message {@code bpmn.<element id>}, else the name in the model. */
@Component
public class DiagramLabels {

    private static final Pattern ELEMENT = Pattern.compile("<(?:\\w+:)?\\w+\\s[^>]*>");
    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]+)\"");
    private static final Pattern NAME = Pattern.compile("\\sname=\"([^\"]*)\"");
    private static final Pattern TARGET = Pattern.compile("\\stargetRef=\"([^\"]+)\"");

    private final MessageSource messages;

    DiagramLabels(MessageSource messages) {
        this.messages = messages;
    }

    public LabelledDiagram label(LiveDiagram diagram, Locale locale) {
        Map<String, String> labels = new LinkedHashMap<>();
        Map<String, String> targets = new LinkedHashMap<>();
        Matcher elements = ELEMENT.matcher(diagram.bpmnXml());
        while (elements.find()) {
            String element = elements.group();
            String id = first(ID, element);
            String label = messages.getMessage("bpmn." + id, null, first(NAME, element), locale);
            if (label != null && !label.isEmpty() && !id.isEmpty()) {
                labels.put(id, label);
            }
            targets.put(id, first(TARGET, element));
        }
        return new LabelledDiagram(diagram, labels, path(diagram, labels, targets));
    }

    /** Tasks and ends in the order in which they were reached; gateways say nothing to a listener. */
    private static List<String> path(LiveDiagram diagram, Map<String, String> labels, Map<String, String> targets) {
        return diagram.passed().stream()
                .map(flow -> targets.getOrDefault(flow, ""))
                .filter(id -> !id.startsWith("gateway_"))
                .flatMap(id -> Optional.ofNullable(labels.get(id)).stream())
                .toList();
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }
}
