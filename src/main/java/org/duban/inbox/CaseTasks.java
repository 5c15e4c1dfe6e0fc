package org.duban.inbox;

import org.jspecify.annotations.Nullable;

/** What a business module tells the inbox about its tasks. One bean per case type. */
public interface CaseTasks {

    String caseType();

    /** Describes a task that waits, or waits still after the case changed. */
    TaskCard cardOf(long caseId, String taskKey);

    /** The same where several tasks of one key may wait at once, each for its part of the case. */
    default TaskCard cardOf(long caseId, String taskKey, @Nullable Long part) {
        return cardOf(caseId, taskKey);
    }
}
