package org.duban.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.testing.DatabaseTest;
import org.duban.testing.MutableClock;
import org.duban.workflow.ProcessRuntime;
import org.duban.workflow.Specimen;
import org.flowable.engine.ManagementService;
import org.flowable.engine.RepositoryService;
import org.flowable.job.api.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class TimerRoundsTest {

    private static final int ALL = 100_000;
    private static final Duration LOCK = Duration.ofMinutes(5);

    @Autowired
    private TimerRounds rounds;

    @Autowired
    private DueTimers due;

    @Autowired
    private ProcessRuntime processes;

    @Autowired
    private ManagementService management;

    @Autowired
    private Specimen specimen;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MutableClock clock;

    @BeforeEach
    void deploy() {
        Specimen.deployTo(repository);
    }

    @Test
    void firesEachOnceAndLeavesTheNext() {
        List<CaseRef> cases =
                Stream.generate(() -> specimen.newCase("person:7")).limit(5).toList();
        List<Job> timers = cases.stream().map(this::started).toList();
        clock.advance(Specimen.STEP);

        rounds.fire(ids(timers));
        rounds.fire(ids(timers)); // as another node might that was late

        assertThat(cases).allMatch(one -> specimen.levelOf(one) == 1);
        assertThat(timers).allSatisfy(fired -> assertThat(timersOf(fired))
                .singleElement()
                .satisfies(next -> assertThat(next.getDuedate()).isAfter(fired.getDuedate())));
    }

    @Test
    void whatFailsHoldsNobodyUpAndGoesTheEnginesWay() {
        List<Job> timers = new ArrayList<>();
        timers.add(started(specimen.newCase("person:7")));
        Job broken = started(new CaseRef(Specimen.KEY, 987_654_321)); // a case that the specimen does not know
        timers.add(broken);
        timers.add(started(specimen.newCase("person:7")));
        clock.advance(Specimen.STEP);

        rounds.fire(ids(timers));

        assertThat(List.of(timers.get(0), timers.get(2))).allSatisfy(fired -> assertThat(timersOf(fired))
                .noneMatch(next -> next.getId().equals(fired.getId())));
        assertThat(timersOf(broken)).isEmpty();
        assertThat(management
                        .createJobQuery()
                        .processInstanceId(broken.getProcessInstanceId())
                        .count())
                .isOne();
    }

    @Test
    void aTimerBelongsToOneNodeUntilItsLockRunsOutOrTheNodeReturns() {
        String mine = started(specimen.newCase("person:7")).getId();
        clock.advance(Specimen.STEP);

        assertThat(due.take(ALL, "one", LOCK)).contains(mine);
        assertThat(due.take(ALL, "other", LOCK)).doesNotContain(mine);
        clock.advance(LOCK.plusSeconds(1));
        assertThat(due.take(ALL, "other", LOCK)).contains(mine);
        due.free("one");
        assertThat(due.take(ALL, "one", LOCK)).doesNotContain(mine);
        due.free("other");
        assertThat(due.take(ALL, "one", LOCK)).contains(mine);
        due.giveBack(List.of(mine), "one");
        assertThat(due.take(ALL, "other", LOCK)).contains(mine);
        due.free("one");
        due.free("other");
    }

    @Test
    void nothingIsTakenBeforeItsTime() {
        String mine = started(specimen.newCase("person:7")).getId();
        clock.advance(Specimen.STEP.minusSeconds(1));
        assertThat(due.take(ALL, "one", LOCK)).doesNotContain(mine);
        due.free("one");
    }

    private Job started(CaseRef ref) {
        String instance =
                transaction.execute(status -> processes.start(Specimen.KEY, ref, new Actor(7, "Wang"), Map.of()));
        return management.createTimerJobQuery().processInstanceId(instance).singleResult();
    }

    private List<Job> timersOf(Job fired) {
        return management
                .createTimerJobQuery()
                .processInstanceId(fired.getProcessInstanceId())
                .list();
    }

    private static List<String> ids(List<Job> timers) {
        return timers.stream().map(Job::getId).toList();
    }
}
