package org.duban.approval.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.approval.domain.Cast.BUREAU;
import static org.duban.approval.domain.Cast.COUNTY;
import static org.duban.approval.domain.Cast.DEPUTY;
import static org.duban.approval.domain.Cast.DIRECTOR;
import static org.duban.approval.domain.Cast.GROUP_HEAD;
import static org.duban.approval.domain.Cast.HEAD;
import static org.duban.approval.domain.Cast.LEADER;
import static org.duban.approval.domain.Cast.MEMBER;
import static org.duban.approval.domain.Cast.OFFICE;
import static org.duban.approval.domain.Cast.OTHER_HEAD;
import static org.duban.approval.domain.Cast.by;
import static org.duban.approval.domain.Cast.meeting;
import static org.duban.approval.domain.Cast.step;

import java.time.LocalDate;
import java.util.Set;
import org.duban.approval.MeetingOutcome;
import org.duban.approval.MeetingRecord;
import org.duban.approval.StepRule;
import org.duban.organization.PostKind;
import org.junit.jupiter.api.Test;

class SuperiorsTest {

    private static final StepSpec GROUP_MEETS = meeting("leading-group:LEADING_GROUP_HEAD");
    private static final StepSpec BUREAU_MEETS = meeting("post:UNIT_HEAD@unit");

    private final Superiors superiors = new Superiors();

    @Test
    void aboveAHeadStandsTheLeaderInCharge() {
        assertThat(above(Cast.usual(), step("post:UNIT_HEAD@unit"))).containsExactly(LEADER);
    }

    @Test
    void aboveSeveralStandsSomebodyForEach() {
        assertThat(above(Cast.usual(), step("lead-units", StepRule.ALL, false, false)))
                .containsExactlyInAnyOrder(LEADER, GROUP_HEAD);
    }

    @Test
    void nobodyStandsAboveThemselves() {
        assertThat(above(Cast.usual(), step("leading-group:LEADING_GROUP_HEAD")))
                .containsExactly(DEPUTY);
    }

    @Test
    void aMeetingThatNobodyRecordedIsTheOfficesAndGoesAboveTheOffice() {
        assertThat(above(Cast.usual(), GROUP_MEETS)).containsExactly(GROUP_HEAD);
        assertThat(above(Cast.usual().leads(MEMBER, OFFICE), GROUP_MEETS)).containsExactly(MEMBER);
    }

    @Test
    void aMeetingThatWaitsForItsChairGoesAboveTheChair() {
        assertThat(aboveRecorded(Cast.usual(), BUREAU_MEETS, HEAD)).containsExactly(LEADER);
        assertThat(aboveRecorded(Cast.usual(), GROUP_MEETS, GROUP_HEAD)).containsExactly(DEPUTY);
    }

    @Test
    void withNobodyAboveTheOfficeHearsOfIt() {
        Cast cast = Cast.empty()
                .holds(GROUP_HEAD, PostKind.LEADING_GROUP_HEAD, COUNTY)
                .holds(DIRECTOR, PostKind.OFFICE_DIRECTOR, OFFICE)
                .holds(OTHER_HEAD, PostKind.MEMBER, BUREAU);
        assertThat(aboveRecorded(cast, GROUP_MEETS, GROUP_HEAD)).containsExactly(DIRECTOR);
    }

    private Set<Long> above(Cast cast, StepSpec spec) {
        return superiors.above(cast.sent(spec), cast.organisation());
    }

    private Set<Long> aboveRecorded(Cast cast, StepSpec spec, long chair) {
        Submission submission = cast.sent(spec);
        LocalDate day = LocalDate.of(2023, 10, 9);
        Meetings.record(
                submission,
                new MeetingRecord(day, chair, "all", MeetingOutcome.PASSED, "agreed"),
                "chair",
                by(DIRECTOR));
        return superiors.above(submission, cast.organisation());
    }
}
