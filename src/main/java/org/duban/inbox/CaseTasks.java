package org.duban.inbox;

import java.util.Optional;
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

    /**
     * Where several open tasks of this key are done together: a page that takes the ids of their cases as {@code ids};
     * empty where each is done on its own.
     */
    default Optional<String> batchPath(String taskKey) {
        return Optional.empty();
    }
}
