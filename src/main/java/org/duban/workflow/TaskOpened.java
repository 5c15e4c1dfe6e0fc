package org.duban.workflow;

import java.time.Instant;
import java.util.Set;
import org.duban.kernel.CaseRef;
import org.jspecify.annotations.Nullable;

/**
 * The engine has a new task. Published in the engine's transaction, heard synchronously.
 *
 * @param taskKey the element id in the model ({@code task_VerifyRectification})
 * @param part which of several parallel tasks of this key it is; null where there is only one
 * @param candidates keys of the posts and persons it waits for
 */
public record TaskOpened(
        CaseRef ref,
        String processInstanceId,
        String taskId,
        String taskKey,
        @Nullable Long part,
        Set<String> candidates,
        Instant at) {}
