package org.duban.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.rectification.ItemStory.key;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duban.audit.AuditTrail;
import org.duban.kernel.CaseRef;
import org.duban.organization.Directory;
import org.duban.testing.DatabaseTest;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the chronicle keeps of a change: what it was, what it is, and whose it was. */
@DatabaseTest
class ItemChronicleTest {

    @Autowired
    TestCounties counties;

    @Autowired
    ItemStory story;

    @Autowired
    IdentificationService identification;

    @Autowired
    AssignmentService assignment;

    @Autowired
    OfficeService office;

    @Autowired
    Directory directory;

    @Autowired
    AuditTrail audit;

    TestCounty county;

    @BeforeEach
    void county() {
        county = counties.build();
    }

    @Test
    void aCompletedRegistrationKeepsWhatItSaidBefore() {
        long item = story.registered(county);
        identification.sendBackForCompletion(county.officeMember(), key(), item, "which windows?");
        NewProblem before = story.problem(county);
        identification.complete(
                county.liaison(),
                key(),
                item,
                new NewProblem(
                        before.campaignId(),
                        "Two of four windows close early",
                        "audit",
                        ProblemLevel.BRANCH,
                        Aspect.ABILITY,
                        county.branch(),
                        "Nobody watches the clock",
                        List.of(),
                        null));

        assertThat(details(item, "completed-registration"))
                .containsEntry("description-before", before.description())
                .containsEntry("description-after", "Two of four windows close early")
                .containsEntry("source-before", "public")
                .containsEntry("source-after", "audit")
                .containsEntry("level-before", "UNIT")
                .containsEntry("level-after", "BRANCH")
                .containsEntry("aspect-before", "CONDUCT")
                .containsEntry("aspect-after", "ABILITY")
                .containsEntry("unit-before", unit(county.bureau()))
                .containsEntry("unit-after", unit(county.branch()))
                .containsEntry("cause-before", "")
                .containsEntry("cause-after", "Nobody watches the clock");
    }

    @Test
    void whatStayedTheSameIsNotTold() {
        long item = story.registered(county);
        identification.sendBackForCompletion(county.officeMember(), key(), item, "a picture, please");
        identification.complete(county.liaison(), key(), item, story.problem(county));
        assertThat(details(item, "completed-registration"))
                .containsOnly(Map.entry("description", story.problem(county).description()));
    }

    @Test
    void anAssignmentKeepsItsGoalAndWhoSupportsIt() {
        AssignmentPlan plan = story.plan(county, RectificationKind.IMMEDIATE);
        long item = assignment.assign(
                county.officeMember(),
                key(),
                story.confirmed(county),
                new AssignmentPlan(
                        plan.kind(),
                        plan.leadUnitId(),
                        Set.of(county.otherBureau()),
                        plan.leaderId(),
                        plan.handlerId(),
                        plan.goal(),
                        plan.dueOn()));
        assertThat(details(item, "assigned"))
                .containsEntry("goal", plan.goal())
                .containsEntry("supporting", unit(county.otherBureau()))
                .containsEntry("due", plan.dueOn().toString());
        assertThat(details(story.assigned(county, RectificationKind.IMMEDIATE), "assigned"))
                .doesNotContainKey("supporting");
    }

    @Test
    void aReassignmentNamesWhoHadItBefore() {
        long item = story.accepted(county, RectificationKind.IMMEDIATE);
        office.reassign(county.officeMember(), key(), item, county.member().personId(), "ill");
        assertThat(details(item, "reassigned"))
                .containsEntry("predecessor", county.handler().name())
                .containsEntry("person", county.member().name())
                .containsEntry("reason", "ill");
    }

    @Test
    void aPlannedMeasureNamesItsOwner() {
        long item = story.planned(county, RectificationKind.IMMEDIATE);
        assertThat(details(item, "measure-planned"))
                .containsEntry("owner", county.handler().name())
                .containsEntry("due", story.today().toString());
    }

    private Map<String, String> details(long item, String what) {
        return audit.timeline(new CaseRef(Items.CASE_TYPE, item)).stream()
                .filter(entry -> entry.action().equals("rectification." + what))
                .findFirst()
                .orElseThrow()
                .details();
    }

    private String unit(long id) {
        return directory.current().unit(id).name();
    }
}
