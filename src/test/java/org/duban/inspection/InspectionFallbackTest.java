package org.duban.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.rectification.ItemStory.key;

import org.duban.inbox.InboxService;
import org.duban.kernel.Actor;
import org.duban.kernel.Refusal;
import org.duban.rectification.ItemState;
import org.duban.rectification.ItemStory;
import org.duban.rectification.RectificationKind;
import org.duban.rectification.VerificationService;
import org.duban.testing.DatabaseTest;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every supervisor had a hand in the closure: the office checks it, whoever of them had none. */
@DatabaseTest
class InspectionFallbackTest {

    @Autowired
    TestCounties counties;

    @Autowired
    ItemStory items;

    @Autowired
    InspectionStory story;

    @Autowired
    VerificationService verification;

    @Autowired
    Inspections inspections;

    @Autowired
    InboxService inbox;

    TestCounty county;
    long item;
    long check;

    @BeforeEach
    void bothSupervisorsWereThere() {
        county = counties.build();
        item = items.inVerification(county, RectificationKind.IMMEDIATE);
        items.verify(county.secondSupervisor(), item);
        items.verify(county.supervisor(), item);
        verification.close(county.supervisor(), key(), item, "Seen by both of us");
        check = story.of(county, story.drawn(county));
    }

    @Test
    void itWaitsForTheOfficeAndForNoSupervisor() {
        assertThat(view().waitingFor())
                .containsExactlyInAnyOrder(
                        county.officeDirector().name(), county.officeMember().name());
        assertThat(waitsFor(county.officeDirector())).isTrue();
        assertThat(waitsFor(county.supervisor())).isFalse();
        assertThat(waitsFor(county.secondSupervisor())).isFalse();
        for (Actor supervisor : new Actor[] {county.supervisor(), county.secondSupervisor()}) {
            assertThatThrownBy(() -> story.record(supervisor, check, true))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("inspection.excluded"));
        }
    }

    @Test
    void whatTheOfficeFindsCounts() {
        story.record(county.officeDirector(), check, false);

        assertThat(view().state()).isEqualTo(InspectionState.FAILED);
        assertThat(items.stateOf(county, item)).isEqualTo(ItemState.IN_RECTIFICATION);
        assertThat(waitsFor(county.officeMember())).isFalse();
    }

    private InspectionView view() {
        return inspections.view(check, county.officeDirector().personId());
    }

    private boolean waitsFor(Actor person) {
        return inbox.toDo(person, null, 20).stream()
                .anyMatch(task -> task.taskKey().equals("task_CheckClosedItem"));
    }
}
