package org.duban.workflow;

import java.time.Instant;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.jspecify.annotations.Nullable;

/**
 * A task is no longer open. Published in the engine's transaction, heard synchronously.
 *
 * @param part which of several parallel tasks of this key it was; null where there was only one
 * @param completed false if it was cancelled rather than done
 */
public record TaskEnded(
        CaseRef ref,
        String processInstanceId,
        String taskId,
        String taskKey,
        @Nullable Long part,
        boolean completed,
        Actor by,
        Instant at) {}
