package org.duban.workflow.engine;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.kernel.Refusal;
import org.duban.workflow.CandidatesReplaced;
import org.duban.workflow.ProcessRuntime;
import org.flowable.common.engine.api.FlowableException;
import org.flowable.common.engine.api.FlowableOptimisticLockingException;
import org.flowable.common.engine.impl.interceptor.CommandConfig;
import org.flowable.engine.ManagementService;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.flowable.engine.impl.util.CommandContextUtil;
import org.flowable.engine.runtime.ProcessInstance;
import org.flowable.task.api.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Speaks to Flowable. Each call is one engine command, so that what it read once is not read again. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class EngineProcessRuntime implements ProcessRuntime {

    /**
     * How many instances share a command. The engine searches all that a command has touched whenever it looks for
     * an execution: thousands in one command cost the square of their number, one in each a round of statements.
     */
    private static final int TOGETHER = 20;

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final Cases cases;
    private final Passages passages;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final JdbcTemplate jdbc;

    EngineProcessRuntime(
            RuntimeService runtime,
            TaskService tasks,
            ManagementService management,
            Cases cases,
            Passages passages,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            JdbcTemplate jdbc) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.cases = cases;
        this.passages = passages;
        this.currentActor = currentActor;
        this.events = events;
        this.jdbc = jdbc;
    }

    @Override
    public String start(String processKey, CaseRef ref, Actor actor, Map<String, Object> answers) {
        return start(processKey, UUID.randomUUID().toString(), ref, actor, answers);
    }

    @Override
    public String start(
            String processKey, String processInstanceId, CaseRef ref, Actor actor, Map<String, Object> answers) {
        return command(actor, () -> begin(processKey, processInstanceId, ref, answers));
    }

    @Override
    public void startAll(String processKey, Map<String, CaseRef> cases, Actor actor) {
        List<Map.Entry<String, CaseRef>> all = List.copyOf(cases.entrySet());
        CommandConfig ownContext = new CommandConfig(false);
        for (int from = 0; from < all.size(); from += TOGETHER) {
            List<Map.Entry<String, CaseRef>> some = all.subList(from, Math.min(from + TOGETHER, all.size()));
            currentActor.as(
                    actor,
                    () -> management.executeCommand(ownContext, context -> {
                        some.forEach(one -> begin(processKey, one.getKey(), one.getValue(), Map.of()));
                        return processKey;
                    }));
        }
    }

    private String begin(String processKey, String processInstanceId, CaseRef ref, Map<String, Object> answers) {
        ProcessInstance instance = runtime.createProcessInstanceBuilder()
                .processDefinitionKey(processKey)
                .predefineProcessInstanceId(processInstanceId)
                .businessKey(String.valueOf(ref.id()))
                .transientVariables(answers)
                .start();
        passages.started(instance.getId(), instance.getProcessDefinitionId(), ref);
        return instance.getId();
    }

    @Override
    public void completeTask(String processInstanceId, String taskKey, Actor actor, Map<String, Object> answers) {
        onOpenTask(actor, processInstanceId, taskKey, null, task -> tasks.complete(task.getId(), Map.of(), answers));
    }

    @Override
    public void completeTask(String processInstanceId, String taskKey, long part, Actor actor) {
        onOpenTask(actor, processInstanceId, taskKey, part, task -> tasks.complete(task.getId()));
    }

    @Override
    public void addPart(String processInstanceId, String activityKey, long part, Actor actor) {
        command(
                actor,
                () -> runtime.addMultiInstanceExecution(activityKey, processInstanceId, Map.of(Parts.VARIABLE, part)));
    }

    @Override
    public void removePart(String processInstanceId, String taskKey, long part, Actor actor) {
        onOpenTask(
                actor,
                processInstanceId,
                taskKey,
                part,
                task -> runtime.deleteMultiInstanceExecution(task.getExecutionId(), false));
    }

    @Override
    public void cancel(String processInstanceId, Actor actor) {
        command(actor, () -> {
            runtime.deleteProcessInstance(processInstanceId, "cancelled");
            return processInstanceId;
        });
    }

    @Override
    public void replaceCandidates(String processInstanceId, String taskKey, Set<String> candidates) {
        onOpenTask(currentActor.get(), processInstanceId, taskKey, null, task -> replaced(task, candidates));
    }

    @Override
    public void replaceCandidates(String processInstanceId, String taskKey, long part, Set<String> candidates) {
        onOpenTask(currentActor.get(), processInstanceId, taskKey, part, task -> replaced(task, candidates));
    }

    private void replaced(Task task, Set<String> candidates) {
        CaseRef ref = cases.of(task.getProcessDefinitionId(), task.getProcessInstanceId());
        events.publishEvent(new CandidatesReplaced(
                ref, task.getId(), task.getTaskDefinitionKey(), Parts.of(task), Set.copyOf(candidates)));
    }

    /** By one statement: a job that is taken meanwhile has another revision, and whoever took it looks again. */
    @Override
    public boolean moveTimer(String processInstanceId, Instant to) {
        int moved = jdbc.update(
                "update act_ru_timer_job set duedate_ = ?, rev_ = rev_ + 1 where process_instance_id_ = ?",
                Timestamp.from(to),
                processInstanceId);
        if (moved > 1) {
            throw new IllegalStateException("more than one live timer in instance " + processInstanceId);
        }
        return moved == 1;
    }

    @Override
    public void wakeClock(String processInstanceId, Actor actor) {
        command(actor, () -> {
            Clocks.waiting(processInstanceId)
                    .ifPresent(clock -> Clocks.wake(clock, CommandContextUtil.getProcessEngineConfiguration()));
            return processInstanceId;
        });
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public Set<String> openTasks(String processInstanceId) {
        return tasks.createTaskQuery().processInstanceId(processInstanceId).list().stream()
                .map(Task::getTaskDefinitionKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private void onOpenTask(
            Actor actor, String processInstanceId, String taskKey, @Nullable Long part, Consumer<Task> work) {
        AtomicReference<@Nullable Task> found = new AtomicReference<>();
        try {
            command(actor, () -> {
                found.set(
                        part == null
                                ? Instances.onlyTask(processInstanceId, taskKey)
                                : taskOf(processInstanceId, taskKey, part));
                Optional.ofNullable(found.get()).ifPresent(work);
                return processInstanceId;
            });
        } catch (FlowableException stumbled) {
            throw gone(found.get()) ? Refusal.conflict("task.gone") : stumbled;
        }
        if (found.get() == null) {
            throw Refusal.conflict("task.gone"); // outside the command: the engine logs what its commands throw
        }
    }

    /** One of several tasks of one key: there may be too many to read them all. */
    private @Nullable Task taskOf(String processInstanceId, String taskKey, long part) {
        return tasks.createTaskQuery()
                .processInstanceId(processInstanceId)
                .taskDefinitionKey(taskKey)
                .taskCategory(String.valueOf(part))
                .singleResult();
    }

    /** Whether somebody completed the task between our reading it and the engine's moving on from it. */
    private boolean gone(@Nullable Task task) {
        return task != null && tasks.createTaskQuery().taskId(task.getId()).count() == 0;
    }

    private <T> T command(Actor actor, Supplier<T> work) {
        try {
            return currentActor.as(actor, () -> management.executeCommand(context -> work.get()));
        } catch (FlowableOptimisticLockingException somebodyWasFaster) {
            throw Refusal.conflict("task.gone");
        }
    }
}
