package org.duban.workflow;

import java.time.Instant;
import java.util.Set;
import org.duban.kernel.CaseRef;

/**
 * The engine has a new task. Published in the engine's transaction, heard synchronously.
 *
 * @param taskKey the element id in the model ({@code task_VerifyRectification})
 * @param candidates keys of the posts and persons it waits for
 */
public record TaskOpened(
        CaseRef ref, String processInstanceId, String taskId, String taskKey, Set<String> candidates, Instant at) {}
