package org.duban.workflow.engine;

import org.duban.kernel.CaseRef;
import org.flowable.engine.impl.util.CommandContextUtil;
import org.flowable.engine.impl.util.ProcessDefinitionUtil;
import org.springframework.stereotype.Component;

/** Names the case behind an instance, from within the engine's own command and without a statement of its own. */
@Component
class Cases {

    CaseRef of(String definitionId, String processInstanceId) {
        String businessKey = CommandContextUtil.getExecutionEntityManager()
                .findById(processInstanceId)
                .getBusinessKey();
        return new CaseRef(
                ProcessDefinitionUtil.getProcessDefinition(definitionId).getKey(), Long.parseLong(businessKey));
    }
}
