package org.duban.workflow.engine;

import java.util.Collection;
import java.util.List;
import org.flowable.bpmn.model.BaseElement;
import org.flowable.bpmn.model.Process;
import org.flowable.engine.impl.bpmn.parser.BpmnParse;
import org.flowable.engine.parse.BpmnParseHandler;
import org.springframework.stereotype.Component;

/** Refuses a model at every parse, its first deployment included, unless the allow-list has nothing against it. */
@Component
class ModelGuard implements BpmnParseHandler {

    private final InboundBeans beans;

    ModelGuard(InboundBeans beans) {
        this.beans = beans;
    }

    @Override
    public Collection<Class<? extends BaseElement>> getHandledTypes() {
        return List.of(Process.class);
    }

    @Override
    public void parse(BpmnParse parse, BaseElement element) {
        List<String> violations = ModelAllowList.violations(parse.getBpmnModel(), beans.names());
        if (!violations.isEmpty()) {
            throw new ModelRefused(violations);
        }
    }
}
