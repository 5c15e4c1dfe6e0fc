package org.duban.keytask;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.duban.deadline.AlertLevel;
import org.duban.escalation.DeadlineChange;
import org.duban.escalation.Escalation;
import org.duban.kernel.CaseRef;
import org.duban.testing.DatabaseTest;
import org.duban.testing.MutableClock;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.duban.testing.Timers;
import org.flowable.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The clock of an assignment. */
@DatabaseTest
class KeyTaskClockTest {

    @Autowired
    private TestCounties counties;

    @Autowired
    private KeyTaskStory story;

    @Autowired
    private EscalatedAssignments escalated;

    @Autowired
    private Escalation escalation;

    @Autowired
    private Timers timers;

    @Autowired
    private ManagementService engine;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MutableClock clock;

    private TestCounty county;
    private long id;
    private String instance = "";

    @BeforeEach
    void anAssignmentDueAtTheEndOfOctober() {
        county = counties.build();
        story.publish(county, KeyTaskStory.row("a", "PARTY_COMMITTEE", "2023-10-31"));
        id = story.onlyOne(county, county.bureau());
        instance = story.view(county, id).processInstanceId();
    }

    @Test
    void climbsItsLadderStepByStepAndAgainAndAgain() {
        while (clock.today().isBefore(LocalDate.of(2023, 11, 28))) {
            clock.advance(Duration.ofDays(1));
            timers.fireDue(instance);
        }
        assertThat(fired())
                .containsExactly("due-in-5", "due-in-1", "overdue-1", "overdue-5", "overdue-10", "overdue-20");
        assertThat(story.view(county, id).level()).isEqualTo(AlertLevel.RED);
        assertThat(timersOf()).isOne();
    }

    @Test
    void aLaterListMovesTheOneTimerAndLeavesATrace() {
        story.publish(county, KeyTaskStory.row("a", "PARTY_COMMITTEE", "2023-12-29"));
        assertThat(timersOf()).isOne();
        clock.setTo(LocalDate.of(2023, 10, 31));
        assertThat(timers.fireDue(instance)).isZero();
        assertThat(escalation.changes(new CaseRef(KeyTasks.CASE_TYPE, id)))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.why()).isEqualTo(DeadlineChange.Why.MOVED);
                    assertThat(change.before()).isEqualTo("2023-10-31");
                    assertThat(change.dueOn()).isEqualTo("2023-12-29");
                });
    }

    @Test
    void aClockThatStandsStillWaitsWithoutATimerUntilItIsWoken() {
        jdbc.update("update key_task_assignment set clock_paused_on = due_on where id = ?", id);
        escalated.renew(id);
        assertThat(timersOf()).isZero();
        jdbc.update("update key_task_assignment set clock_paused_on = null where id = ?", id);
        assertThat(escalated.running(id - 1, 1)).containsExactly(id);
        escalated.renew(id);
        assertThat(timersOf()).isOne();
        assertThat(fired()).isEmpty();
    }

    private List<String> fired() {
        return jdbc.queryForList(
                "select step from escalation_firing where case_type = 'key-task-assignment' and case_id = ? order by at",
                String.class,
                id);
    }

    private long timersOf() {
        return engine.createTimerJobQuery().processInstanceId(instance).count();
    }
}
