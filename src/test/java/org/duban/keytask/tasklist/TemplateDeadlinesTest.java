package org.duban.keytask.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.duban.campaign.CampaignKind;
import org.duban.campaign.CampaignTemplate;
import org.duban.campaign.CampaignTemplates;
import org.duban.campaign.DateRule;
import org.duban.campaign.TemplateKeyTask;
import org.duban.campaign.Words;
import org.duban.keytask.DeadlineRule;
import org.duban.organization.PostKind;
import org.duban.organization.Tier;
import org.duban.testing.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class TemplateDeadlinesTest {

    private static final Words WORDS = new Words("词", "Words");

    @Autowired
    CampaignTemplates templates;

    @Autowired
    TemplateDeadlines deadlines;

    @Test
    void everyShippedDeadlineIsReadable() {
        List<TemplateKeyTask> tasks =
                templates.find("thematic-education").orElseThrow().keyTasks();

        assertThat(tasks).hasSize(20).allSatisfy(task -> {
            String named = task.deadline();
            String proposed = task.proposed();
            assertThat(named == null || readable(named)).as(task.key()).isTrue();
            assertThat(proposed == null || DateRule.is(proposed) || readable(proposed))
                    .as(task.key())
                    .isTrue();
            assertThat(named == null && proposed == null).as(task.key()).isFalse();
        });
        assertThat(templates.all()).allSatisfy(template -> assertThat(deadlines.complaintsAbout(template))
                .isEmpty());
    }

    @Test
    void namesTheTaskAndTheTextThatNoDateFollowsFrom() {
        assertThat(deadlines.complaintsAbout(template("9月底前", "end-2w"))).isEmpty();
        assertThat(deadlines.complaintsAbout(template("monthly", null))).isEmpty();

        assertThat(deadlines.complaintsAbout(template("as soon as possible", null)))
                .singleElement()
                .asString()
                .startsWith("key-tasks[0].deadline: key task \"look\": no date follows from \"as soon as possible\"");
        assertThat(deadlines.complaintsAbout(template(null, "end-2y")))
                .singleElement()
                .asString()
                .startsWith("key-tasks[0].proposed: key task \"look\": no date follows from \"end-2y\"");
        assertThat(deadlines.complaintsAbout(template("end-2w", null)))
                .as("a document names no such rule")
                .hasSize(1);
    }

    private static boolean readable(String words) {
        return DeadlineRule.read(words, LocalDate.of(2023, 9, 1)).isPresent();
    }

    private static CampaignTemplate template(@Nullable String deadline, @Nullable String proposed) {
        TemplateKeyTask task = new TemplateKeyTask(
                "look", Tier.BRANCH, WORDS, true, WORDS, PostKind.BRANCH_SECRETARY, deadline, proposed, WORDS, "only");
        return new CampaignTemplate(
                "drive",
                "drive.yml",
                WORDS,
                WORDS,
                CampaignKind.SAFETY_DRIVE,
                Set.of(Tier.BRANCH),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(task));
    }
}
