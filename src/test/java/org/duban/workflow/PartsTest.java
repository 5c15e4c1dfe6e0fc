package org.duban.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.kernel.Refusal;
import org.duban.testing.DatabaseTest;
import org.flowable.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class PartsTest {

    static final Actor WANG = new Actor(7, "王岚");

    @Autowired
    ProcessRuntime processes;

    @Autowired
    PartsSpecimen specimen;

    @Autowired
    Heard heard;

    @Autowired
    RepositoryService repository;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    CaseRef ref;
    String instance;

    @BeforeEach
    void start() {
        PartsSpecimen.deployTo(repository);
        ref = specimen.newCase();
        instance = transaction.execute(status -> processes.start(PartsSpecimen.KEY, ref, WANG, Map.of()));
    }

    @Test
    void opensOneTaskPerPartEachForItsOwnPeople() {
        assertThat(heard.of(TaskOpened.class, ref))
                .extracting(TaskOpened::part, TaskOpened::candidates)
                .containsExactlyInAnyOrder(
                        tuple(11L, Set.of("person:11")),
                        tuple(12L, Set.of("person:12")),
                        tuple(13L, Set.of("person:13")));
    }

    @Test
    void keepsTheLineOfEachPartInTheInbox() {
        assertThat(jdbc.queryForList(
                        "select title from inbox_task where case_type = 'parts' and case_id = ? order by due_on",
                        String.class,
                        ref.id()))
                .containsExactly("part 11", "part 12", "part 13");
        assertThat(jdbc.queryForObject(
                        "select due_on from inbox_task where case_type = 'parts' and case_id = ? and part = 12",
                        LocalDate.class,
                        ref.id()))
                .isEqualTo(LocalDate.of(2023, 10, 21));
    }

    @Test
    void completesOnePartAndLeavesTheOthersOpen() {
        complete("task_Sign", 12);

        assertThat(openParts()).containsExactlyInAnyOrder(11L, 13L);
        assertThatThrownBy(() -> complete("task_Sign", 12))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("task.gone"));
    }

    @Test
    void cancelsTheOtherPartsOnceTheyAreNoLongerNeeded() {
        specimen.decide(ref);

        complete("task_Sign", 12);

        assertThat(heard.of(TaskEnded.class, ref))
                .extracting(TaskEnded::part, TaskEnded::completed)
                .containsExactlyInAnyOrder(tuple(11L, false), tuple(12L, true), tuple(13L, false));
        assertThat(processes.openTasks(instance)).containsExactly("task_RunPhase");
    }

    @Test
    void takesPartsInAndOutWhileTheyRun() {
        inTransaction(() -> processes.addPart(instance, "task_Sign", 14, WANG));
        inTransaction(() -> processes.removePart(instance, "task_Sign", 11, WANG));

        assertThat(openParts()).containsExactlyInAnyOrder(12L, 13L, 14L);
        for (long part : List.of(12L, 13L)) {
            complete("task_Sign", part);
        }
        assertThat(processes.openTasks(instance)).containsExactly("task_Sign");
        complete("task_Sign", 14);
        assertThat(processes.openTasks(instance)).containsExactly("task_RunPhase");
    }

    @Test
    void givesOnePartToOthers() {
        inTransaction(() -> processes.replaceCandidates(instance, "task_Sign", 13, Set.of("person:99")));

        assertThat(heard.of(CandidatesReplaced.class, ref)).singleElement().satisfies(replaced -> {
            assertThat(replaced.part()).isEqualTo(13);
            assertThat(replaced.candidates()).containsExactly("person:99");
        });
    }

    @Test
    void runsSubProcessesSideBySideAndEndsAfterTheLast() {
        specimen.decide(ref);
        complete("task_Sign", 11);

        complete("task_RunPhase", 22);
        assertThat(openParts()).containsExactly(21L);
        complete("task_RunPhase", 21);

        assertThat(processes.openTasks(instance)).isEmpty();
    }

    private List<Long> openParts() {
        return jdbc.queryForList(
                "select part from inbox_task where case_type = 'parts' and case_id = ?", Long.class, ref.id());
    }

    private void complete(String taskKey, long part) {
        inTransaction(() -> processes.completeTask(instance, taskKey, part, WANG));
    }

    private void inTransaction(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }
}
