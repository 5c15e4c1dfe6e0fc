package org.duban.workflow.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duban.kernel.CaseRef;

/** What the engine did in one transaction, kept until just before its commit. */
final class TransactionLog {

    record Started(String processInstanceId, String definitionId, CaseRef ref, Instant at) {}

    private final List<Started> started = new ArrayList<>();
    private final Map<String, List<String>> passed = new LinkedHashMap<>();
    private final Set<String> ended = new HashSet<>();
    private final Set<String> completedTasks = new HashSet<>();

    void start(Started instance) {
        started.add(instance);
    }

    void pass(String processInstanceId, String flowId) {
        passed.computeIfAbsent(processInstanceId, id -> new ArrayList<>()).add(flowId);
    }

    void end(String processInstanceId) {
        ended.add(processInstanceId);
    }

    void complete(String taskId) {
        completedTasks.add(taskId);
    }

    boolean wasCompleted(String taskId) {
        return completedTasks.contains(taskId);
    }

    List<Started> started() {
        return started;
    }

    Map<String, List<String>> passed() {
        return passed;
    }

    Set<String> ended() {
        return ended;
    }
}
