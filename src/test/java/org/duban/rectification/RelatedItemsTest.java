package org.duban.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.rectification.ItemStory.key;

import java.util.ArrayList;
import java.util.List;
import org.duban.kernel.Actor;
import org.duban.testing.DatabaseTest;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which other items stand on an item's page. */
@DatabaseTest
class RelatedItemsTest {

    @Autowired
    TestCounties counties;

    @Autowired
    ItemStory story;

    @Autowired
    IdentificationService identification;

    @Autowired
    Items items;

    TestCounty county;

    @BeforeEach
    void county() {
        county = counties.build();
    }

    @Test
    void theEightNewestOfTheSameUnitAspectAndSource() {
        List<Long> alike = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            alike.add(0, story.registered(county));
        }
        registered(Aspect.ABILITY, ProblemLevel.UNIT);
        assertThat(related(alike.get(4), county.officeMember()))
                .containsExactlyElementsOf(alike.stream()
                        .filter(id -> !id.equals(alike.get(4)))
                        .limit(8)
                        .toList());
    }

    @Test
    void whatWasMergedStandsOnBothPages() {
        long into = story.registered(county);
        long merged = registered(Aspect.ABILITY, ProblemLevel.UNIT);
        identification.merge(county.officeMember(), key(), merged, into, "the same windows");
        assertThat(related(into, county.officeMember())).containsExactly(merged);
        assertThat(related(merged, county.officeMember())).containsExactly(into);
    }

    @Test
    void nothingThatTheReaderMayNotSee() {
        long item = story.registered(county);
        long personal = registered(Aspect.CONDUCT, ProblemLevel.PERSONAL);
        assertThat(related(item, county.liaison())).containsExactly(personal);
        assertThat(related(item, county.head())).isEmpty();
    }

    private long registered(Aspect aspect, ProblemLevel level) {
        NewProblem usual = story.problem(county);
        return identification.register(
                county.liaison(),
                key(),
                new NewProblem(
                        usual.campaignId(),
                        usual.description(),
                        usual.source(),
                        level,
                        aspect,
                        usual.unitId(),
                        null,
                        List.of(),
                        null));
    }

    private List<Long> related(long item, Actor reader) {
        return items.view(item, reader.personId()).related().stream()
                .map(ItemView.Ref::id)
                .toList();
    }
}
