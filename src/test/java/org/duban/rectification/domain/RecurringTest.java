package org.duban.rectification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.rectification.domain.Fixture.HANDLER;
import static org.duban.rectification.domain.Fixture.OFFICER;
import static org.duban.rectification.domain.Fixture.SUPERVISOR;
import static org.duban.rectification.domain.Fixture.TODAY;
import static org.duban.rectification.domain.Fixture.accepted;
import static org.duban.rectification.domain.Fixture.by;
import static org.duban.rectification.domain.Fixture.inVerification;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.kernel.Refusal;
import org.duban.rectification.ItemState;
import org.duban.rectification.MeasurePlan;
import org.duban.rectification.ProgressReport;
import org.duban.rectification.RectificationKind;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

class RecurringTest {

    private long next = 100;

    @Test
    void countsHowOftenAProblemCameBackAlongItsParents() {
        RectificationItem second = cameBack(closed());
        ReflectionTestUtils.setField(second, "state", ItemState.CLOSED);
        RectificationItem third = cameBack(second);

        assertThat(second.holding().repeats()).isEqualTo(1);
        assertThat(third.holding().repeats()).isEqualTo(2);
        assertThat(third.holding().parentId()).isEqualTo(second.id());
        assertThat(third.takeEvents()).extracting(ItemEvent::what).contains("recurred");
        assertThat(second.takeEvents()).extracting(ItemEvent::what).contains("came-back");
    }

    @Test
    void doesNotTakeAnOpenItemForOneThatCameBack() {
        RectificationItem item = accepted(RectificationKind.IMMEDIATE);
        RectificationItem open = numbered(accepted(RectificationKind.IMMEDIATE));

        refused("rectification.parent-not-closed", () -> Recurring.link(item, open, by(OFFICER)));
    }

    @Test
    void isLinkedOnce() {
        RectificationItem item = cameBack(closed());

        refused("rectification.linked-already", () -> Recurring.link(item, closed(), by(OFFICER)));
    }

    @Test
    void asksForAnInstitutionalMeasureAtTheSecondRepeatOnly() {
        assertThat(claimedAfter(1, false).state()).isEqualTo(ItemState.CLAIMED);
        refused("rectification.institution-missing", () -> claimedAfter(2, false));
        assertThat(claimedAfter(2, true).state()).isEqualTo(ItemState.CLAIMED);
    }

    @Test
    void whatCameBackTwiceCannotBeRegisteredAsRectifiedAlready() {
        RectificationItem item = numbered(Fixture.registered());
        ReflectionTestUtils.setField(item, "alreadyRectified", true);
        RectificationItem parent = closed();
        ReflectionTestUtils.setField(parent, "holding", new Holding(1L, 1, 0));

        refused("rectification.repeat-not-done-already", () -> Recurring.link(item, parent, by(OFFICER)));
    }

    @Test
    void aFailedCheckReopensTheItemAndMarksItForEver() {
        RectificationItem item = closed();

        Recurring.failCheck(item, "The queue is back", by(SUPERVISOR));

        assertThat(item.state()).isEqualTo(ItemState.IN_RECTIFICATION);
        assertThat(item.holding().failedChecks()).isEqualTo(1);
        assertThat(item.missing()).isEqualTo("The queue is back");
        assertThat(item.closedAt()).isNull();
    }

    private RectificationItem claimedAfter(int repeats, boolean institutional) {
        RectificationItem item = accepted(RectificationKind.IMMEDIATE);
        ReflectionTestUtils.setField(item, "holding", new Holding(1L, repeats, 0));
        Measure measure = Rectifying.plan(
                item,
                1,
                new MeasurePlan("Write the rule down", HANDLER, TODAY, null, institutional),
                "Handler",
                by(HANDLER));
        ReflectionTestUtils.setField(measure, "id", 7L);
        Rectifying.finish(item, measure, new ProgressReport(7L, null, "done", List.of()), by(HANDLER));
        Rectifying.claim(item, List.of(measure), Set.of(), "all done", by(HANDLER));
        return item;
    }

    private RectificationItem cameBack(RectificationItem parent) {
        RectificationItem item = numbered(accepted(RectificationKind.IMMEDIATE));
        Recurring.link(item, parent, by(OFFICER));
        return item;
    }

    private RectificationItem closed() {
        RectificationItem item = numbered(inVerification(RectificationKind.IMMEDIATE));
        Closing.close(item, "good", by(SUPERVISOR));
        return item;
    }

    private RectificationItem numbered(RectificationItem item) {
        ReflectionTestUtils.setField(item, "id", next++);
        return item;
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(Stream.concat(
                        Stream.of(refusal.code()), refusal.fields().stream().map(Refusal.Field::code)))
                .contains(code));
    }
}
