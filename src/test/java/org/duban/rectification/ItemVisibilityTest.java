package org.duban.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duban.kernel.Actor;
import org.duban.testing.DatabaseTest;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class ItemVisibilityTest {

    @Autowired
    TestCounties counties;

    @Autowired
    ItemStory story;

    @Autowired
    IdentificationService identification;

    @Autowired
    AssignmentService assignment;

    @Autowired
    Items items;

    TestCounty county;

    @BeforeEach
    void county() {
        county = counties.build();
    }

    @Test
    void participantsGuidesAndTheOfficeSeeAnItemAndNobodyElse() {
        long item = story.accepted(county, RectificationKind.IMMEDIATE);
        seen(item, county.handler(), county.head(), county.liaison(), county.unitLeader(), county.countyLeader());
        seen(item, county.officeMember(), county.supervisor(), county.groupHead());
        unseen(item, county.member(), county.otherHead(), county.otherHandler(), county.outsider());
    }

    @Test
    void anotherCampaignsOfficeSeesNothing() {
        long item = story.accepted(county, RectificationKind.IMMEDIATE);
        TestCounty elsewhere = counties.build();
        unseen(item, elsewhere.officeDirector(), elsewhere.supervisor(), elsewhere.groupHead(), elsewhere.head());
    }

    @Test
    void aPersonalProblemIsSeenByParticipantsNamedPostsAndWhomItWaitsFor() {
        long item = personal();
        seen(item, county.liaison(), county.officeDirector(), county.groupHead(), county.officeMember());
        unseen(item, county.head(), county.supervisor(), county.unitLeader(), county.countyLeader(), county.handler());

        identification.confirm(county.officeMember(), ItemStory.key(), item);
        assignment.assign(
                county.officeMember(), ItemStory.key(), item, story.plan(county, RectificationKind.IMMEDIATE));
        seen(item, county.head());
        unseen(item, county.officeMember(), county.supervisor());
    }

    private long personal() {
        NewProblem plain = story.problem(county);
        return identification.register(
                county.liaison(),
                ItemStory.key(),
                new NewProblem(
                        plain.campaignId(),
                        plain.description(),
                        plain.source(),
                        ProblemLevel.PERSONAL,
                        plain.aspect(),
                        plain.unitId(),
                        "haste",
                        List.of(),
                        null));
    }

    private void seen(long item, Actor... people) {
        assertThat(people).allMatch(person -> items.visible(item, person.personId()));
    }

    private void unseen(long item, Actor... people) {
        assertThat(people).noneMatch(person -> items.visible(item, person.personId()));
    }
}
