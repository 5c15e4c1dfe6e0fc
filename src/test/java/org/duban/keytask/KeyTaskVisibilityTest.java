package org.duban.keytask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.keytask.KeyTaskStory.key;
import static org.duban.keytask.KeyTaskStory.row;
import static org.duban.keytask.KeyTaskStory.with;

import java.util.List;
import org.duban.kernel.Actor;
import org.duban.testing.DatabaseTest;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class KeyTaskVisibilityTest {

    @Autowired
    TestCounties counties;

    @Autowired
    KeyTaskStory story;

    @Autowired
    KeyTaskAssignmentService service;

    @Autowired
    KeyTasks keyTasks;

    TestCounty county;

    @BeforeEach
    void build() {
        county = counties.build();
    }

    @Test
    void aUnitSeesItsOwnAndWhatLiesBelow() {
        story.publish(county, row("a", "PARTY_COMMITTEE", "2023-10-31"), row("b", "BRANCH", "2023-10-31"));

        assertThat(seenBy(county.head())).isEqualTo(2);
        assertThat(seenBy(county.liaison())).isEqualTo(2);
        assertThat(seenBy(county.countyLeader())).as("in charge of the bureau").isEqualTo(2);
        assertThat(seenBy(county.secretary())).isEqualTo(1);
        assertThat(seenBy(county.otherHead())).isEqualTo(1);
        assertThat(seenBy(county.officeMember())).isEqualTo(3);
        assertThat(seenBy(county.supervisor())).isEqualTo(3);
        assertThat(seenBy(county.groupHead())).isEqualTo(3);
    }

    @Test
    void nobodyElseSeesAnything() {
        long id = story.assigned(county);

        for (Actor stranger : List.of(
                county.member(),
                county.handler(),
                county.otherHead(),
                county.outsider(),
                counties.build().officeDirector())) {
            assertThat(keyTasks.visible(id, stranger.personId()))
                    .as(stranger.name())
                    .isFalse();
            assertThat(rowsOf(stranger)).as(stranger.name()).doesNotContain(id);
        }
        assertThat(keyTasks.visible(-1, county.officeDirector().personId())).isFalse();
        assertThat(keyTasks.list(
                        county.campaignId(),
                        ListView.TASK,
                        KeyTaskFilter.ALL,
                        county.outsider().personId()))
                .isEmpty();
        assertThat(keyTasks.matrix(
                                county.campaignId(),
                                KeyTaskFilter.ALL,
                                county.member().personId())
                        .units())
                .isEmpty();
    }

    @Test
    void supportersAndTheResponsibleLeaderSeeIt() {
        var row = with(row("a", "PARTY_COMMITTEE", "2023-10-31"), "lead-units", story.code(county.bureau()));
        row = with(row, "supporting-units", story.code(county.otherBureau()));
        row = with(row, "leader", TestCounty.usernameOf(county.outsider()));
        story.publish(county, row);
        long id = story.onlyOne(county, county.bureau());

        assertThat(keyTasks.visible(id, county.otherHead().personId())).isTrue();
        assertThat(keyTasks.visible(id, county.otherHandler().personId())).isFalse();
        assertThat(keyTasks.visible(id, county.outsider().personId())).isTrue();
        assertThat(story.allowed(id, county.outsider())).containsExactly(AssignmentAction.URGE);
        assertThat(story.allowed(id, county.otherHead())).isEmpty();
    }

    @Test
    void aFilterNeverShowsMoreThanThePersonSees() {
        story.publish(county, row("a", "PARTY_COMMITTEE", "monthly"), row("b", "BRANCH", "2023-10-31"));
        for (KeyTaskFilter filter : List.of(
                new KeyTaskFilter(null, null, true, null, null, null, "2023-10", Standing.NOT_ACCEPTED),
                new KeyTaskFilter(null, null, null, county.bureau(), null, null, null, null),
                new KeyTaskFilter(null, null, null, null, null, null, null, Standing.PLANNED))) {
            assertThat(keyTasks.assignments(
                            county.campaignId(), filter, county.otherHead().personId(), 0, 50))
                    .allSatisfy(line -> assertThat(line.unit().id()).isEqualTo(county.otherBureau()));
        }
    }

    @Test
    void threeListsShowTheSameRows() {
        story.publish(
                county,
                with(row("a", "PARTY_COMMITTEE", "monthly"), "owner", "UNIT_HEAD"),
                row("b", "BRANCH", "2023-10-31"));
        service.accept(county.secretary(), key(), story.onlyOne(county, county.branch()));

        List<Long> totals = List.of(ListView.values()).stream()
                .map(view ->
                        keyTasks
                                .list(
                                        county.campaignId(),
                                        view,
                                        KeyTaskFilter.ALL,
                                        county.officeMember().personId())
                                .stream()
                                .mapToLong(group -> group.counts().total())
                                .sum())
                .toList();

        assertThat(totals).as("two bureaus in four months, one branch once").containsOnly(9L);
        assertThat(keyTasks.list(
                        county.campaignId(),
                        ListView.RESPONSIBILITY,
                        KeyTaskFilter.ALL,
                        county.officeMember().personId()))
                .extracting(
                        group -> group.person() == null ? "" : group.person().name())
                .containsExactlyInAnyOrder(
                        county.head().name(),
                        county.secretary().name(),
                        county.otherHead().name());
        Matrix matrix = keyTasks.matrix(
                county.campaignId(), KeyTaskFilter.ALL, county.officeMember().personId());
        assertThat(matrix.total().total()).isEqualTo(9);
        assertThat(matrix.units()).hasSize(3);
    }

    private long seenBy(Actor person) {
        return rowsOf(person).size();
    }

    private List<Long> rowsOf(Actor person) {
        return keyTasks.assignments(county.campaignId(), KeyTaskFilter.ALL, person.personId(), 0, 50).stream()
                .map(AssignmentLine::id)
                .toList();
    }
}
