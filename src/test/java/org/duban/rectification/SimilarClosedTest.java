package org.duban.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.rectification.ItemStory.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.kernel.web.CasePanel;
import org.duban.kernel.web.CasePanels;
import org.duban.testing.DatabaseTest;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A problem that reads like a closed one of the same unit: the office is offered to link the two. */
@DatabaseTest
class SimilarClosedTest {

    @Autowired
    TestCounties counties;

    @Autowired
    ItemStory story;

    @Autowired
    IdentificationService identification;

    @Autowired
    RecurrenceService recurrence;

    @Autowired
    Courses courses;

    @Autowired
    CasePanels panels;

    TestCounty county;
    long closed;

    @BeforeEach
    void oneWasClosed() {
        county = counties.build();
        closed = story.closed(county);
    }

    @Test
    void offersTheClosedOneWithMuchTheSameWords() {
        long again = registered("Again the service windows close before the hour that was announced", county.bureau());

        assertThat(offered(again, county.officeMember())).containsExactly(closed);
        assertThat(panels.of(ref(again), county.officeMember(), Locale.ENGLISH))
                .extracting(CasePanel.Panel::template)
                .contains("rectification/course");
    }

    @Test
    void offersNothingOfOtherWordsOrAnotherUnitOrStillOpen() {
        story.registered(county);

        assertThat(offered(registered("Potholes in the road to the school", county.bureau()), county.officeMember()))
                .isEmpty();
        assertThat(offered(
                        registered("Service windows close before the announced hour", county.otherBureau()),
                        county.officeMember()))
                .isEmpty();
        assertThat(offered(
                        registered("Service windows close before the announced hour", county.bureau()),
                        county.officeMember()))
                .as("the open ones of the same words are doubles, not parents")
                .containsExactly(closed);
    }

    @Test
    void offersTheThreeMostAlikeTheMostAlikeFirst() {
        List<Long> same = new ArrayList<>(List.of(closed));
        for (int i = 0; i < 3; i++) {
            same.add(story.closed(county));
        }
        long again = registered("Service windows close before the announced hour", county.bureau());

        assertThat(offered(again, county.officeMember())).hasSize(3).isSubsetOf(same);
    }

    @Test
    void offersItToWhoeverMayLinkAndOnlyUntilOneIsLinked() {
        long again = registered("Service windows close before the announced hour", county.bureau());
        assertThat(courses.of(again, county.supervisor().personId(), false)).isEmpty();

        recurrence.link(county.officeMember(), key(), again, closed);

        assertThat(offered(again, county.officeMember())).isEmpty();
        Optional<Course> linked = courses.of(again, county.officeMember().personId(), true);
        assertThat(linked).isPresent();
        assertThat(linked.orElseThrow().repeats()).isEqualTo(1);
        assertThat(courses.of(closed, county.officeMember().personId(), true)
                        .orElseThrow()
                        .children())
                .extracting(ItemView.Ref::id)
                .containsExactly(again);
    }

    @Test
    void offersNothingThatTheReaderMayNotSee() {
        long again = registered("Service windows close before the announced hour", county.bureau());

        assertThat(courses.of(again, county.otherHead().personId(), true)).isEmpty();
    }

    private long registered(String description, long unit) {
        NewProblem usual = story.problem(county);
        return identification.register(
                county.officeMember(),
                key(),
                new NewProblem(
                        usual.campaignId(),
                        description,
                        usual.source(),
                        usual.level(),
                        usual.aspect(),
                        unit,
                        null,
                        List.of(),
                        null));
    }

    private List<Long> offered(long item, Actor reader) {
        return courses.of(item, reader.personId(), true).stream()
                .flatMap(course -> course.similar().stream())
                .map(ItemView.Ref::id)
                .toList();
    }

    private static CaseRef ref(long item) {
        return new CaseRef(Items.CASE_TYPE, item);
    }
}
