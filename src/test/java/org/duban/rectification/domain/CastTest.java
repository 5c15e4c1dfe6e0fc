package org.duban.rectification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.duban.organization.Organisation;
import org.duban.organization.Person;
import org.duban.organization.PostKind;
import org.duban.rectification.RectificationKind;
import org.junit.jupiter.api.Test;

class CastTest {

    private static Cast cast(RectificationItem item, Organisation organisation) {
        return Cast.of(item, organisation, Fixture.CAMPAIGN);
    }

    @Test
    void theHeadCountersigns() {
        Cast cast = cast(Fixture.accepted(RectificationKind.IMMEDIATE), Fixture.organisation());
        assertThat(cast.countersigners()).extracting(Person::id).containsExactly(Fixture.HEAD);
    }

    @Test
    void theResponsibleLeaderCountersignsWhereTheHeadIsTheHandler() {
        RectificationItem item = Fixture.registered();
        Identification.confirm(item, Fixture.by(Fixture.OFFICER));
        Assignment.assign(
                item,
                Fixture.plan(RectificationKind.IMMEDIATE, Fixture.HEAD),
                Fixture.organisation(),
                Fixture.by(Fixture.OFFICER));
        assertThat(cast(item, Fixture.organisation()).countersigners())
                .extracting(Person::id)
                .containsExactly(Fixture.LEADER);
    }

    @Test
    void theLeaderInChargeCountersignsWhereHeadAndLeaderAreTheHandler() {
        RectificationItem item = Fixture.registered();
        Identification.confirm(item, Fixture.by(Fixture.OFFICER));
        Assignment.assign(
                item,
                new org.duban.rectification.AssignmentPlan(
                        RectificationKind.IMMEDIATE,
                        Fixture.BUREAU,
                        java.util.Set.of(),
                        Fixture.HEAD,
                        Fixture.HEAD,
                        "goal",
                        Fixture.TODAY),
                Fixture.organisation(),
                Fixture.by(Fixture.OFFICER));
        assertThat(cast(item, Fixture.organisation()).countersigners())
                .extracting(Person::id)
                .containsExactly(Fixture.COUNTY_LEADER);
    }

    @Test
    void theOfficesSupervisorsVerifyEvenWhereTheLeadUnitLiesAboveTheOffice() {
        RectificationItem item = Fixture.accepted(RectificationKind.IMMEDIATE);
        item.leadUnitId = Fixture.COUNTY;
        assertThat(cast(item, Fixture.organisation()).verifiers())
                .extracting(Person::id)
                .containsExactly(Fixture.SUPERVISOR, Fixture.SECOND_SUPERVISOR);
    }

    @Test
    void aSupervisorWithAPostBelowTheLeadUnitDoesNotVerify() {
        Organisation seconded = Fixture.organisation(Fixture.post(Fixture.SUPERVISOR, Fixture.BRANCH, PostKind.MEMBER));
        assertThat(cast(Fixture.accepted(RectificationKind.IMMEDIATE), seconded).verifiers())
                .extracting(Person::id)
                .containsExactly(Fixture.SECOND_SUPERVISOR);
    }

    @Test
    void aSupervisorWhoReportedProgressDoesNotVerify() {
        RectificationItem item = Fixture.accepted(RectificationKind.IMMEDIATE);
        Rectifying.report(
                item,
                new org.duban.rectification.ProgressReport(null, null, "seen", java.util.List.of()),
                Fixture.by(Fixture.SUPERVISOR));
        Cast cast = cast(item, Fixture.organisation());
        assertThat(cast.mayVerify(Fixture.SUPERVISOR)).isFalse();
        assertThat(cast.mayVerify(Fixture.SECOND_SUPERVISOR)).isTrue();
    }

    @Test
    void whoVerifiedDoesNotConfirmTheClosure() {
        RectificationItem item = Fixture.inVerification(RectificationKind.SPECIAL_DRIVE);
        Organisation both = Fixture.organisation(Fixture.post(Fixture.OFFICER, Fixture.OFFICE, PostKind.SUPERVISOR));
        Closing.verify(
                item,
                Fixture.seen(
                        org.duban.rectification.VerificationMethod.SITE_VISIT,
                        org.duban.rectification.VerificationOutcome.RECTIFIED,
                        1L),
                Fixture.by(Fixture.OFFICER));
        assertThat(cast(item, both).closureConfirmers()).extracting(Person::id).containsExactly(Fixture.DIRECTOR);
    }

    @Test
    void whoRefusedAnAssignmentWasNeverInIt() {
        RectificationItem item = Fixture.registered();
        Identification.confirm(item, Fixture.by(Fixture.OFFICER));
        Assignment.assign(
                item,
                Fixture.plan(RectificationKind.IMMEDIATE, Fixture.HANDLER),
                Fixture.organisation(),
                Fixture.by(Fixture.OFFICER));
        Assignment.refuse(item, "not ours", Fixture.by(Fixture.HEAD));
        assertThat(cast(item, Fixture.organisation()).excludedByPerson()).isEmpty();
    }
}
