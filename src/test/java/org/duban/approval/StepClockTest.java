package org.duban.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Objects;
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

/** The clock of a step when the calendar or the ladder becomes another. */
@DatabaseTest
class StepClockTest {

    private static final LocalDate DUE = LocalDate.of(2023, 10, 11);

    @Autowired
    private TestCounties counties;

    @Autowired
    private SubmissionStory story;

    @Autowired
    private EscalatedSubmissions escalated;

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

    @BeforeEach
    void aSubmissionWithTwoWorkingDays() {
        county = counties.build();
        id = story.sent(county, "test-plain");
    }

    @Test
    void aDateThatWasCountedByAnotherCalendarIsCountedAnew() {
        jdbc.update(
                "update approval_step set due_on = ? where submission_id = ? and due_on is not null",
                DUE.plusDays(7),
                id);
        jdbc.update(
                "update approval_submission set due_on = ?, original_due_on = ? where id = ?",
                DUE.plusDays(7),
                DUE.plusDays(7),
                id);

        assertThat(escalated.running(id - 1, 1)).containsExactly(id);
        escalated.renew(id);

        assertThat(story.view(county.liaison(), id).dueOn()).isEqualTo(DUE);
        assertThat(escalation.changes(new CaseRef(Submissions.CASE_TYPE, id)))
                .extracting(DeadlineChange::why, DeadlineChange::before, DeadlineChange::dueOn)
                .containsExactly(tuple(DeadlineChange.Why.RECOMPUTED, DUE.plusDays(7), DUE));
        clock.setTo(DUE.plusDays(1));
        timers.fireDue(instance());
        assertThat(story.view(county.liaison(), id).level()).isEqualTo(AlertLevel.RED);
    }

    @Test
    void aboveTheLastStepItWaitsWithoutATimerAndCanBeWoken() {
        clock.setTo(DUE.plusDays(1));
        timers.fireDue(instance());
        assertThat(timersOf()).isZero();
        long fired = fired();
        escalated.renew(id);
        assertThat(timersOf()).isZero();
        assertThat(fired()).isEqualTo(fired);
        story.approve(county.head(), id);
        assertThat(timersOf()).as("the next step has its own clock").isOne();
    }

    private String instance() {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select process_instance_id from approval_submission where id = ?", String.class, id));
    }

    private long timersOf() {
        return engine.createTimerJobQuery().processInstanceId(instance()).count();
    }

    private long fired() {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select count(*) from escalation_firing where case_type = 'plan-approval' and case_id = ?",
                Long.class,
                id));
    }
}
