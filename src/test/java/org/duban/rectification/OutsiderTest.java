package org.duban.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.rectification.ItemStory.key;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.duban.kernel.Actor;
import org.duban.kernel.Refusal;
import org.duban.organization.PostKind;
import org.duban.organization.Tier;
import org.duban.testing.DatabaseTest;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Both supervisors are seconded from the lead unit: nobody is left who may verify. */
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

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
