package org.duban.keytask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.keytask.KeyTaskStory.key;
import static org.duban.keytask.KeyTaskStory.row;
import static org.duban.keytask.KeyTaskStory.with;

import java.sql.Date;
import java.util.List;
import java.util.Locale;
import org.duban.approval.ContentRow;
import org.duban.campaign.CampaignStory;
import org.duban.campaign.ConditionAnswer;
import org.duban.campaign.PhaseFacts;
import org.duban.campaign.Phases;
import org.duban.kernel.Actor;
import org.duban.testing.DatabaseTest;
import org.duban.testing.MutableClock;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The condition under which a phase ends: required key tasks of the phase are confirmed. */
@DatabaseTest
class KeyTasksConfirmedTest {

    @Autowired
    TestCounties counties;

    @Autowired
    CampaignStory campaigns;

    @Autowired
    Phases phases;

    @Autowired
    KeyTaskStory story;

    @Autowired
    KeyTaskAssignmentService service;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    TestCounty county;
    long campaign;

    @BeforeEach
    void aCampaign() {
        clock.setTo(CampaignStory.START);
        county = counties.build();
        campaign = campaigns.opened(county);
    }

    @Test
    void isOpenWhileNoListIsPublished() {
        assertThat(answer("deployment").met()).isFalse();
        assertThat(answer("deployment").messageKey()).isEqualTo("condition.key-tasks-confirmed.unpublished");
    }

    @Test
    void countsWhatIsOpenAndIsMetWhenTheOfficeHasConfirmedIt() {
        publish(with(row("a", "BRANCH", "2023-10-31"), "phase", "deployment"));

        assertThat(answer("deployment").met()).isFalse();
        assertThat(answer("deployment").messageKey()).isEqualTo("condition.key-tasks-confirmed.open");
        assertThat(answer("deployment").args()).containsExactly(1L);

        long assignment = assignment();
        service.accept(county.secretary(), key(), assignment);
        service.claimDone(county.secretary(), key(), assignment, "Held with everybody there", List.of());
        assertThat(answer("deployment").met()).as("claimed is not confirmed").isFalse();
        confirm(county.officeMember(), assignment);

        assertThat(answer("deployment").met()).isTrue();
        assertThat(answer("deployment").messageKey()).isEqualTo("condition.key-tasks-confirmed.met");
    }

    @Test
    void asksNeitherForOptionalActionsNorForThoseOfOtherPhases() {
        publish(
                with(with(row("o", "BRANCH", "2023-10-31"), "phase", "deployment"), "required", "false"),
                with(row("s", "BRANCH", "2023-11-30"), "phase", "study"),
                row("n", "BRANCH", "2023-11-30"));

        assertThat(answer("deployment").met()).isTrue();
        assertThat(answer("study").args()).containsExactly(1L);
    }

    @Test
    void waitsForEveryPeriodWithinThePhaseAndForNoneAfterIt() {
        publish(with(row("m", "BRANCH", "monthly"), "phase", "research"));

        PhaseFacts research = campaigns.phase(campaign, "research");
        List<Date> due = jdbc.queryForList(
                "select due_on from key_task_assignment where campaign_id = ? order by due_on", Date.class, campaign);
        assertThat(answer("research").args()).containsExactly((long) due.size());
        assertThat(due.get(due.size() - 1).toLocalDate()).isBeforeOrEqualTo(research.endsOn());
        assertThat(research.endsOn()).isBefore(CampaignStory.END);
    }

    private void publish(ContentRow... rows) {
        story.publish(county, campaign, List.of(rows));
    }

    private long assignment() {
        return jdbc.queryForList("select id from key_task_assignment where campaign_id = ?", Long.class, campaign)
                .get(0);
    }

    private void confirm(Actor office, long assignment) {
        service.confirm(office, key(), assignment, "");
    }

    private ConditionAnswer answer(String phase) {
        return phases.answers(campaigns.phase(campaign, phase), List.of("key-tasks-confirmed"), Locale.ENGLISH)
                .get(0);
    }
}
