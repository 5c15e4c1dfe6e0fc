package org.duban.inbox;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /**
     * Those of these cases whose task of the key has to be done on its own although others of it are done together:
     * why, as a message key, by the case's id.
     */
    default Map<Long, String> alone(String taskKey, Set<Long> caseIds) {
        return Map.of();
    }
}
