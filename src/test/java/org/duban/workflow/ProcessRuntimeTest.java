package org.duban.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.kernel.Refusal;
import org.duban.testing.DatabaseTest;
import org.duban.testing.MutableClock;
import org.duban.testing.Timers;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.repository.Deployment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class ProcessRuntimeTest {

    static final Actor WANG = new Actor(7, "王岚");

    @Autowired
    ProcessRuntime processes;

    @Autowired
    Diagrams diagrams;

    @Autowired
    Specimen specimen;

    @Autowired
    Heard heard;

    @Autowired
    RepositoryService repository;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MutableClock clock;

    @Autowired
    Timers timers;

    @BeforeEach
    void deploy() {
        Specimen.deployTo(repository);
    }

    @Test
    void announcesATaskWithThePeopleItWaitsFor() {
        CaseRef ref = specimen.newCase("post:SUPERVISOR@2", "person:7");

        String instance = start(ref);

        TaskOpened opened = heard.of(TaskOpened.class, ref).get(0);
        assertThat(opened.taskKey()).isEqualTo("task_DoWork");
        assertThat(opened.ref()).isEqualTo(ref);
        assertThat(opened.processInstanceId()).isEqualTo(instance);
        assertThat(opened.candidates()).containsExactlyInAnyOrder("post:SUPERVISOR@2", "person:7");
        assertThat(opened.at()).isEqualTo(MutableClock.START);
        assertThat(processes.openTasks(instance)).containsExactly("task_DoWork");
    }

    @Test
    void announcesWhoCompletedATaskOnceAndThenTheNextOne() {
        CaseRef ref = specimen.newCase("person:7");
        String instance = start(ref);

        complete(instance, "task_DoWork", Map.of());

        assertThat(heard.of(TaskEnded.class, ref)).singleElement().satisfies(ended -> {
            assertThat(ended.taskKey()).isEqualTo("task_DoWork");
            assertThat(ended.completed()).isTrue();
            assertThat(ended.by()).isEqualTo(WANG);
        });
        assertThat(processes.openTasks(instance)).containsExactly("task_CheckWork");
    }

    @Test
    void routesByAnswersAndEndsWithAllItsTimers() {
        CaseRef ref = specimen.newCase("person:7");
        String instance = start(ref);
        complete(instance, "task_DoWork", Map.of());
        complete(instance, "task_CheckWork", Map.of("outcome", "bad"));
        assertThat(processes.openTasks(instance)).containsExactly("task_DoWork");
        complete(instance, "task_DoWork", Map.of());

        complete(instance, "task_CheckWork", Map.of("outcome", "good"));

        clock.advance(Specimen.STEP);
        assertThat(processes.openTasks(instance)).isEmpty();
        assertThat(timers.fireDue(instance)).isZero();
        assertThat(specimen.levelOf(ref)).isZero();
    }

    @Test
    void firesItsTimerAgainUntilNothingChangesAnyMore() {
        CaseRef ref = specimen.newCase("person:7");
        String instance = start(ref);

        assertThat(timers.fireDue(instance)).isZero();
        clock.advance(Specimen.STEP);
        assertThat(timers.fireDue(instance)).isOne();
        clock.advance(Specimen.STEP);
        assertThat(timers.fireDue(instance)).isOne();
        clock.advance(Specimen.STEP);
        assertThat(timers.fireDue(instance)).isZero();

        assertThat(specimen.levelOf(ref)).isEqualTo(2);
        assertThat(processes.openTasks(instance)).containsExactly("task_DoWork");
    }

    @Test
    void movesTheOneLiveTimer() {
        CaseRef ref = specimen.newCase("person:7");
        String instance = start(ref);

        inTransaction(() -> {
            processes.moveTimer(instance, clock.instant().plus(Duration.ofHours(1)));
            return ref;
        });

        clock.advance(Duration.ofMinutes(59));
        assertThat(timers.fireDue(instance)).isZero();
        clock.advance(Duration.ofMinutes(2));
        assertThat(timers.fireDue(instance)).isOne();
    }

    @Test
    void refusesATaskThatIsNotOpen() {
        CaseRef ref = specimen.newCase("person:7");
        String instance = start(ref);

        assertThatThrownBy(() -> complete(instance, "task_CheckWork", Map.of()))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("task.gone");
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
                });
    }

    @Test
    void cancelsAnInstanceWithItsTasks() {
        CaseRef ref = specimen.newCase("person:7");
        String instance = start(ref);

        inTransaction(() -> {
            processes.cancel(instance, WANG);
            return ref;
        });

        assertThat(processes.openTasks(instance)).isEmpty();
        assertThat(heard.of(TaskEnded.class, ref)).singleElement().satisfies(ended -> assertThat(ended.completed())
                .isFalse());
    }

    @Test
    void tellsWhomAnOpenTaskWaitsForNow() {
        CaseRef ref = specimen.newCase("person:7");
        String instance = start(ref);

        inTransaction(() -> {
            processes.replaceCandidates(instance, "task_DoWork", Set.of("person:9"));
            return ref;
        });

        assertThat(heard.of(CandidatesReplaced.class, ref))
                .singleElement()
                .satisfies(replaced -> assertThat(replaced.candidates()).containsExactly("person:9"));
    }

    @Test
    void refusesToMoveOutsideATransaction() {
        CaseRef ref = specimen.newCase("person:7");

        assertThatThrownBy(() -> processes.start(Specimen.KEY, ref, WANG, Map.of()))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void drawsALiveInstanceAndAnEndedOneWithTheWayItTook() {
        CaseRef ref = specimen.newCase("person:7");
        String instance = start(ref);
        complete(instance, "task_DoWork", Map.of());
        assertThat(diagrams.of(instance).active()).contains("task_CheckWork", "event_Due");

        complete(instance, "task_CheckWork", Map.of("outcome", "good"));

        LiveDiagram ended = diagrams.of(instance);
        assertThat(ended.active()).isEmpty();
        assertThat(ended.passed())
                .startsWith("flow_Started_to_Fork")
                .endsWith("flow_CheckWork_to_IsGood", "flow_IsGood_to_WorkEnded", "flow_Work_to_Ended");
        assertThat(ended.bpmnXml()).contains("task_CheckWork").doesNotContain("specimen.", "outcome");
    }

    /** A newer model must not be drawn under a process that runs on an older one. */
    @Test
    void drawsARunningInstanceWithTheDefinitionThatItRunsOn() throws IOException {
        CaseRef ref = specimen.newCase("person:7");
        String instance = start(ref);
        LiveDiagram before = diagrams.of(instance);
        String model = new String(
                Objects.requireNonNull(getClass().getResourceAsStream("/models/specimen.bpmn20.xml"))
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        Deployment newer = repository
                .createDeployment()
                .name("newer")
                .addString("models/specimen.bpmn20.xml", model.replace("task_CheckWork", "task_LookAtWork"))
                .deploy();
        try {
            assertThat(repository
                            .createProcessDefinitionQuery()
                            .processDefinitionKey(Specimen.KEY)
                            .latestVersion()
                            .singleResult()
                            .getVersion())
                    .isGreaterThan(before.version());

            LiveDiagram after = diagrams.of(instance);
            assertThat(after).isEqualTo(before);
            assertThat(after.bpmnXml()).contains("task_CheckWork").doesNotContain("task_LookAtWork");

            String later = start(specimen.newCase("person:7"));
            assertThat(diagrams.of(later).bpmnXml()).contains("task_LookAtWork").doesNotContain("task_CheckWork");
            inTransaction(() -> {
                processes.cancel(later, WANG);
                return later;
            });
        } finally {
            repository.deleteDeployment(newer.getId(), true);
        }
    }

    private String start(CaseRef ref) {
        return inTransaction(() -> processes.start(Specimen.KEY, ref, WANG, Map.of()));
    }

    private void complete(String instance, String taskKey, Map<String, Object> answers) {
        inTransaction(() -> {
            processes.completeTask(instance, taskKey, WANG, answers);
            return instance;
        });
    }

    private <T> T inTransaction(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }
}
