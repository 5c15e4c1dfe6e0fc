package org.duban.workflow;

import java.util.Set;
import org.duban.kernel.CaseRef;
import org.jspecify.annotations.Nullable;

/** An open task waits for other people now. Published in the engine's transaction, heard synchronously. */
public record CandidatesReplaced(
        CaseRef ref,
        String taskId,
        String taskKey,
        @Nullable Long part,
        Set<String> candidates) {}
