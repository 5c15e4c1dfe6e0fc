package org.duban.rectification.submissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duban.approval.ApprovalEffect;
import org.duban.approval.ApprovedSubmission;
import org.duban.approval.ContentRow;
import org.duban.inbox.InboxService;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.kernel.Refusal;
import org.duban.organization.Directory;
import org.duban.rectification.ItemState;
import org.duban.rectification.ItemStory;
import org.duban.rectification.ItemView;
import org.duban.rectification.Items;
import org.duban.rectification.RectificationKind;
import org.duban.testing.DatabaseTest;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class ApprovedSubmissionsTest {

    @Autowired
    ProblemListEffect lists;

    @Autowired
    DrivePlanEffect drives;

    @Autowired
    TestCounties counties;

    @Autowired
    ItemStory story;

    @Autowired
    Items items;

    @Autowired
    InboxService inbox;

    @Autowired
    Directory directory;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    TestCounty county;

    @BeforeEach
    void aCounty() {
        county = counties.build();
    }

    @Test
    void anApprovedListEntersTheLedgerWaitingForItsAssignment() {
        approve(
                lists,
                submission(
                        "problem-list",
                        problem("Windows close early", "Ask staff\nPost the hours"),
                        problem("Forms are asked for twice", "")));

        List<ItemView> entered = entered();
        assertThat(entered)
                .extracting(ItemView::description)
                .containsExactlyInAnyOrder("Windows close early", "Forms are asked for twice");
        assertThat(entered).allSatisfy(item -> {
            assertThat(item.state()).isEqualTo(ItemState.CONFIRMED);
            assertThat(item.registrant().id()).isEqualTo(county.liaison().personId());
            assertThat(item.problemList()).isEqualTo(new ItemView.Ref(77, "SS-2023-00077"));
        });
        assertThat(entered.stream().filter(item -> item.description().startsWith("Windows")))
                .singleElement()
                .satisfies(item -> assertThat(item.measures())
                        .extracting(ItemView.MeasureView::text)
                        .containsExactly("Ask staff", "Post the hours"));
        assertThat(inbox.toDo(county.officeDirector(), null, 20))
                .filteredOn(task -> task.taskKey().equals("task_AssignItem"))
                .hasSize(2);
        assertThat(items.timeline(entered.get(0).id(), county.officeDirector().personId(), Locale.ENGLISH))
                .anyMatch(line -> line.sentence().contains("SS-2023-00077"));
    }

    @Test
    void aListThatNoLongerFitsNamesRowAndColumn() {
        ContentRow wrong = new ContentRow(
                "2",
                Map.of("description", "", "source", "public", "level", "UNIT", "aspect", "CONDUCT", "unit", "none"));

        refusedAt(
                lists,
                submission("problem-list", problem("Windows close early", ""), wrong),
                "rows[1].description",
                "rows[1].unit");
        assertThat(entered()).isEmpty();
    }

    @Test
    void anApprovedPlanBindsTheItemsThatItNames() {
        long item = story.confirmed(county);
        long other = story.confirmed(county);

        approve(drives, submission("special-drive-plan", named(numberOf(item))));

        assertThat(view(item).kind()).isEqualTo(RectificationKind.SPECIAL_DRIVE);
        assertThat(view(item).drivePlan()).isEqualTo(new ItemView.Ref(77, "SS-2023-00077"));
        assertThat(view(other).drivePlan()).isNull();
    }

    @Test
    void aPlanBindsNothingIfOneItemCannotJoin() {
        long open = story.confirmed(county);
        long closed = story.closed(county);
        TestCounty elsewhere = counties.build();
        long foreign = story.confirmed(elsewhere);

        refusedAt(
                drives,
                submission(
                        "special-drive-plan",
                        named(numberOf(open)),
                        named(numberOf(closed)),
                        named(foreign + "-not-a-number"),
                        named(numberOf(open))),
                "rows[3].item");
        refusedAt(
                drives,
                submission("special-drive-plan", named(numberOf(open)), named(numberOf(closed)), named("2099-99999")),
                "rows[1].item",
                "rows[2].item");
        assertThat(view(open).drivePlan()).isNull();
    }

    @Test
    void anAuthorLearnsNothingOfItemsThatTheyMayNotSee() {
        long item = story.confirmed(county);
        ApprovedSubmission byStranger = submission(county.otherHandler(), "special-drive-plan", named(numberOf(item)));

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> drives.check(byStranger)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields())
                        .extracting(Refusal.Field::code)
                        .containsExactly("rectification.drive-item-unknown"));
    }

    private void approve(ApprovalEffect effect, ApprovedSubmission submission) {
        transaction.executeWithoutResult(status -> effect.carryOut(submission, county.groupHead()));
    }

    private void refusedAt(ApprovalEffect effect, ApprovedSubmission submission, String... fields) {
        assertThatThrownBy(() -> approve(effect, submission))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields())
                        .extracting(Refusal.Field::field)
                        .containsExactly(fields));
    }

    private ApprovedSubmission submission(String kind, ContentRow... rows) {
        return submission(county.liaison(), kind, rows);
    }

    private ApprovedSubmission submission(Actor author, String kind, ContentRow... rows) {
        return new ApprovedSubmission(
                77,
                "SS-2023-00077",
                kind,
                new CaseRef("campaign", county.campaignId()),
                "What must change",
                author.personId(),
                county.bureau(),
                1,
                "0".repeat(64),
                Arrays.asList(rows));
    }

    private ContentRow problem(String description, String measures) {
        return new ContentRow(
                description,
                Map.of(
                        "description",
                        description,
                        "source",
                        "public",
                        "level",
                        "UNIT",
                        "aspect",
                        "CONDUCT",
                        "unit",
                        directory.current().unit(county.bureau()).code(),
                        "measures",
                        measures));
    }

    private static ContentRow named(String number) {
        return new ContentRow(number, Map.of("item", number));
    }

    private List<ItemView> entered() {
        return jdbc
                .queryForList(
                        "select id from rectification_item where campaign_id = ? and list_id = 77",
                        Long.class,
                        county.campaignId())
                .stream()
                .map(this::view)
                .toList();
    }

    private String numberOf(long item) {
        return view(item).number();
    }

    private ItemView view(long item) {
        return items.view(item, county.officeDirector().personId());
    }
}
