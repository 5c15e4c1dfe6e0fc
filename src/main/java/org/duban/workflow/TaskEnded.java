package org.duban.workflow;

import java.time.Instant;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;

/**
 * A task is no longer open. Published in the engine's transaction, heard synchronously.
 *
 * @param completed false if it was cancelled rather than done
 */
public record TaskEnded(
        CaseRef ref,
        String processInstanceId,
        String taskId,
        String taskKey,
        boolean completed,
        Actor by,
        Instant at) {}
