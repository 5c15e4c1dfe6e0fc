package org.duban.workflow;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;

/** What a business module asks of the engine, in its transaction: there must be one. */
public interface ProcessRuntime {

    /**
     * Starts a process for a case. The case's id is the business key; the answers are seen by the gateways up to
     * the next wait state and are not stored.
     *
     * @return the id of the process instance
     */
    String start(String processKey, CaseRef ref, Actor actor, Map<String, Object> answers);

    /**
     * The same with an id that the case has chosen and stored, which saves it from being written twice.
     *
     * @param processInstanceId never used before, 64 characters at most
     */
    String start(String processKey, String processInstanceId, CaseRef ref, Actor actor, Map<String, Object> answers);

    /**
     * Starts one process for each of many cases, many in one engine command, so that their rows are written together.
     *
     * @param cases the case by the id that its instance is to have, never used before, 64 characters at most
     */
    void startAll(String processKey, Map<String, CaseRef> cases, Actor actor);

    /**
     * Completes the open task of that key in the instance; the answers are seen by the gateways up to the next
     * wait state and are not stored.
     *
     * @throws org.duban.kernel.Refusal {@code task.gone} (conflict) if no such task is open
     */
    void completeTask(String processInstanceId, String taskKey, Actor actor, Map<String, Object> answers);

    /**
     * Completes one of several parallel tasks of that key. The others stay open unless the model's completion
     * condition, asked afterwards, says that they are no longer needed.
     *
     * @param part the element of the model's collection that the task stands for
     * @throws org.duban.kernel.Refusal {@code task.gone} (conflict) if no such task is open
     */
    void completeTask(String processInstanceId, String taskKey, long part, Actor actor);

    /** Opens one more parallel task, or embedded sub-process, of that key; at least one must be live. */
    void addPart(String processInstanceId, String activityKey, long part, Actor actor);

    /** Ends one of several parallel tasks of that key without completing it; at least one must remain. */
    void removePart(String processInstanceId, String taskKey, long part, Actor actor);

    /** Ends an instance before its time, with all its tasks and timers. */
    void cancel(String processInstanceId, Actor actor);

    /** Lets the open task wait for others, after an office reassigned it; {@link CandidatesReplaced} tells. */
    void replaceCandidates(String processInstanceId, String taskKey, Set<String> candidates);

    /** The same for one of several parallel tasks of that key. */
    void replaceCandidates(String processInstanceId, String taskKey, long part, Set<String> candidates);

    /**
     * Moves the instance's one live timer, in one statement.
     *
     * @return false if none is live: nothing has moved
     */
    boolean moveTimer(String processInstanceId, Instant to);

    /**
     * Lets the instance's clock look again at what it is to wait for, as if it had struck: from its timer, or from the
     * receive task beside it, where it waits while no stroke is to come. Does nothing where no clock is live.
     */
    void wakeClock(String processInstanceId, Actor actor);

    /** The keys of the tasks that are open in the instance. */
    Set<String> openTasks(String processInstanceId);
}
