package org.duban.inbox.domain;

import org.duban.inbox.CaseTasks;
import org.duban.inbox.TaskCard;
import org.duban.kernel.CaseRef;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the module that owns a case to describe a task of it. */
@Component
class CaseCards {

    private final ObjectProvider<CaseTasks> describers;

    CaseCards(ObjectProvider<CaseTasks> describers) {
        this.describers = describers;
    }

    TaskCard of(CaseRef ref, String taskKey, @Nullable Long part) {
        return describers.stream()
                .filter(describer -> describer.caseType().equals(ref.type()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody describes the tasks of " + ref))
                .cardOf(ref.id(), taskKey, part);
    }
}
