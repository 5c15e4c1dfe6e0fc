package org.duban.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.rectification.ItemStory.key;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.duban.kernel.Actor;
import org.duban.kernel.Refusal;
import org.duban.notification.NoticeCentre;
import org.duban.organization.NewPost;
import org.duban.organization.OrganizationService;
import org.duban.organization.PostKind;
import org.duban.organization.Tier;
import org.duban.testing.DatabaseTest;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Where nobody is left who may countersign or verify: both supervisors seconded to the lead unit, and the like. */
@DatabaseTest
class OutsiderTest {

    @Autowired
    TestCounties counties;

    @Autowired
    ItemStory story;

    @Autowired
    AssignmentService assignment;

    @Autowired
    VerificationService verification;

    @Autowired
    Items items;

    @Autowired
    IdentificationService identification;

    @Autowired
    RectifyingService rectifying;

    @Autowired
    ItemImport imports;

    @Autowired
    OrganizationService organization;

    @Autowired
    NoticeCentre notices;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void theLeadingGroupNamesSomebodyWhereNobodyCanVerify() {
        TestCounty county = counties.build();
        counties.post(county.supervisor(), PostKind.MEMBER, county.branch());
        counties.post(county.secondSupervisor(), PostKind.MEMBER, county.branch());
        long item = story.inVerification(county, RectificationKind.IMMEDIATE);
        refused("rectification.excluded", () -> story.verify(county.supervisor(), item));
        refused(
                "rectification.not-yours",
                () -> assignment.nameOutsider(
                        county.officeDirector(), key(), item, county.outsider().personId(), "nobody else"));
        refused(
                "fields",
                () -> assignment.nameOutsider(
                        county.groupHead(), key(), item, county.member().personId(), "of the unit itself"));

        Actor outsider = county.outsider();
        assignment.nameOutsider(county.groupHead(), key(), item, outsider.personId(), "nobody else");

        ItemView view = items.view(item, outsider.personId());
        assertThat(view.outsider()).extracting(ItemView.Ref::name).isEqualTo(outsider.name());
        assertThat(view.waitingFor()).containsExactly(outsider.name());
        story.verify(outsider, item);
        verification.close(outsider, key(), item, "");
        assertThat(story.stateOf(county, item)).isEqualTo(ItemState.CLOSED);
    }

    @Test
    void theLeadingGroupNamesNobodyWhereSupervisorsAreLeft() {
        TestCounty county = counties.build();
        long unit = counties.unit("another", Tier.PARTY_COMMITTEE, county.county());
        counties.post(county.outsider(), PostKind.MEMBER, unit);
        long item = story.inVerification(county, RectificationKind.IMMEDIATE);
        refused(
                "rectification.not-yours",
                () -> assignment.nameOutsider(
                        county.groupHead(), key(), item, county.outsider().personId(), "I prefer them"));
    }

    @Test
    void theLeadingGroupIsToldWhenNobodyIsLeftAtAssignment() {
        TestCounty county = counties.build();
        seconded(county);
        long item = story.confirmed(county);
        assertThat(asked(county, item)).isZero();
        assignment.assign(county.officeMember(), key(), item, story.plan(county, RectificationKind.IMMEDIATE));
        assertThat(asked(county, item)).isEqualTo(1);
        TestCounty staffed = counties.build();
        assertThat(asked(staffed, story.assigned(staffed, RectificationKind.IMMEDIATE)))
                .isZero();
    }

    /** The head rectified it, and no leader is in charge of the unit: the claim would wait for nobody. */
    @Test
    void theLeadingGroupIsToldWhenNobodyCanCountersignWhatWasRectifiedAlready() {
        TestCounty county = counties.build();
        organization.setPortfolio(
                county.officeDirector(), key(), county.countyLeader().personId(), Set.of());
        NewProblem problem = story.problem(county);
        NewProblem.AlreadyDone done = new NewProblem.AlreadyDone(
                county.head().personId(),
                "Open as announced",
                List.of(new NewProblem.DoneMeasure(
                        "Two clerks more", story.today(), List.of(story.file(county.liaison())))));
        long item = identification.register(
                county.liaison(),
                key(),
                new NewProblem(
                        problem.campaignId(),
                        problem.description(),
                        problem.source(),
                        problem.level(),
                        problem.aspect(),
                        problem.unitId(),
                        null,
                        List.of(),
                        done));
        identification.confirm(county.officeMember(), key(), item);
        assertThat(items.view(item, county.officeDirector().personId()).waitingFor())
                .isEmpty();
        assertThat(asked(county, item)).isEqualTo(1);

        assignment.nameOutsider(
                county.groupHead(), key(), item, county.outsider().personId(), "nobody else");
        rectifying.countersign(county.outsider(), key(), item, "");
        assertThat(story.stateOf(county, item)).isEqualTo(ItemState.IN_VERIFICATION);
    }

    @Test
    void theLeadingGroupIsToldOfImportedRowsThatNobodyCanVerify() {
        TestCounty county = counties.build();
        seconded(county);
        long item = imported(county, ImportedItem.Standing.REPORTED_DONE);
        assertThat(asked(county, item)).isEqualTo(1);
        assertThat(asked(county, imported(county, ImportedItem.Standing.OPEN))).isEqualTo(1);
        assertThat(asked(county, imported(county, ImportedItem.Standing.REPORTED_CLOSED)))
                .isZero();
    }

    @Test
    void theLeadingGroupIsToldWhenTheLastWhoCouldGoesElsewhere() {
        TestCounty county = counties.build();
        long item = story.inVerification(county, RectificationKind.IMMEDIATE);
        organization.givePost(
                county.officeDirector(),
                key(),
                county.supervisor().personId(),
                new NewPost(county.branch(), PostKind.MEMBER, "", null));
        assertThat(asked(county, item)).isZero();
        organization.givePost(
                county.officeDirector(),
                key(),
                county.secondSupervisor().personId(),
                new NewPost(county.branch(), PostKind.MEMBER, "", null));
        assertThat(asked(county, item)).isEqualTo(1);
    }

    @Test
    void theLeadingGroupIsToldOnceWhenManyItemsLoseTheLastWhoCould() {
        TestCounty county = counties.build();
        counties.post(county.secondSupervisor(), PostKind.MEMBER, county.branch());
        for (int i = 0; i < 7; i++) {
            imported(county, ImportedItem.Standing.REPORTED_DONE);
        }
        assertThat(told(county)).isEmpty();
        organization.givePost(
                county.officeDirector(),
                key(),
                county.supervisor().personId(),
                new NewPost(county.branch(), PostKind.MEMBER, "", null));
        assertThat(told(county)).singleElement().satisfies(text -> assertThat(text)
                .contains("campaign" + county.campaignId(), "7 items"));
    }

    @Test
    void theLeadingGroupIsToldOnceOfAnImportOfManyItemsThatNobodyCanVerify() {
        TestCounty county = counties.build();
        seconded(county);
        transaction.executeWithoutResult(status -> {
            Unstaffed unstaffed = new Unstaffed();
            for (int i = 0; i < 6; i++) {
                imports.importItem(county.officeMember(), row(county, ImportedItem.Standing.REPORTED_DONE), unstaffed);
            }
            imports.tell(county.officeMember(), unstaffed);
        });
        assertThat(told(county)).singleElement().satisfies(text -> assertThat(text)
                .contains("6 items"));
    }

    private List<String> told(TestCounty county) {
        return notices.of(county.groupHead(), null, 50, Locale.ENGLISH).stream()
                .map(notice -> notice.text())
                .filter(text -> text.contains("for the later steps"))
                .toList();
    }

    private void seconded(TestCounty county) {
        counties.post(county.supervisor(), PostKind.MEMBER, county.branch());
        counties.post(county.secondSupervisor(), PostKind.MEMBER, county.branch());
    }

    private long imported(TestCounty county, ImportedItem.Standing standing) {
        return Objects.requireNonNull(
                transaction.execute(status -> imports.importItem(county.officeMember(), row(county, standing))));
    }

    private ImportedItem row(TestCounty county, ImportedItem.Standing standing) {
        return new ImportedItem(
                county.campaignId(),
                "Forms ask for what the office has",
                "audit",
                ProblemLevel.UNIT,
                Aspect.CONDUCT,
                null,
                county.bureau(),
                Set.of(),
                county.unitLeader().personId(),
                county.handler().personId(),
                RectificationKind.IMMEDIATE,
                List.of("One form"),
                "One form",
                story.today().plusDays(9),
                null,
                standing,
                null);
    }

    /** How often the head of the leading group was asked to name somebody for the item. */
    private long asked(TestCounty county, long item) {
        String number = items.view(item, county.officeDirector().personId()).number();
        return notices.of(county.groupHead(), null, 50, Locale.ENGLISH).stream()
                .filter(notice -> notice.text().contains("must name somebody outside")
                        && notice.text().contains(number))
                .count();
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
