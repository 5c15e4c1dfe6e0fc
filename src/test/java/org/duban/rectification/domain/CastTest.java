package org.duban.rectification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.duban.organization.Organisation;
import org.duban.organization.Person;
import org.duban.organization.PostKind;
import org.duban.rectification.ParticipationRole;
import org.duban.rectification.RectificationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

    @ParameterizedTest
    @EnumSource(ParticipationRole.class)
    void whoHandledReportedCountersignedOrRegisteredMeasuresNeitherVerifiesNorCloses(ParticipationRole role) {
        RectificationItem item = Fixture.accepted(RectificationKind.SPECIAL_DRIVE);
        item.took(Fixture.SUPERVISOR, role, Fixture.by(Fixture.SUPERVISOR));
        item.took(Fixture.DIRECTOR, role, Fixture.by(Fixture.DIRECTOR));
        boolean excluded = Set.of(
                        ParticipationRole.HANDLER,
                        ParticipationRole.PROGRESS_AUTHOR,
                        ParticipationRole.COUNTERSIGNER,
                        ParticipationRole.MEASURE_REGISTRANT)
                .contains(role);
        boolean tookTheStepBefore =
                Set.of(ParticipationRole.VERIFIER, ParticipationRole.CLOSER).contains(role);
        Cast cast = cast(item, Fixture.organisation());
        assertThat(cast.mayVerify(Fixture.SUPERVISOR)).isEqualTo(!excluded);
        assertThat(cast.verifiers().stream().anyMatch(one -> one.id() == Fixture.SUPERVISOR))
                .isEqualTo(!excluded);
        assertThat(cast.verifiers()).extracting(Person::id).contains(Fixture.SECOND_SUPERVISOR);
        assertThat(cast.closureConfirmers().stream().anyMatch(one -> one.id() == Fixture.DIRECTOR))
                .isEqualTo(!excluded && !tookTheStepBefore);
    }

    @Test
    void aNamedOutsiderWhoHandledItDoesNotVerify() {
        RectificationItem item = Fixture.accepted(RectificationKind.IMMEDIATE);
        item.took(Fixture.COUNTY_LEADER, ParticipationRole.OUTSIDER, Fixture.by(Fixture.GROUP_HEAD));
        assertThat(cast(item, Fixture.organisation()).verifiers())
                .extracting(Person::id)
                .contains(Fixture.COUNTY_LEADER);
        item.took(Fixture.COUNTY_LEADER, ParticipationRole.PROGRESS_AUTHOR, Fixture.by(Fixture.COUNTY_LEADER));
        assertThat(cast(item, Fixture.organisation()).verifiers())
                .extracting(Person::id)
                .doesNotContain(Fixture.COUNTY_LEADER);
    }

    @Test
    void whoseUnitSupportsOrLiesBelowASupportingUnitDoesNotVerify() {
        RectificationItem item = Fixture.accepted(RectificationKind.IMMEDIATE);
        Organisation ofThePost = Fixture.organisation(
                Fixture.post(Fixture.SUPERVISOR, Fixture.OTHER_BUREAU, PostKind.MEMBER),
                Fixture.post(Fixture.SECOND_SUPERVISOR, Fixture.OTHER_BRANCH, PostKind.MEMBER));
        assertThat(cast(item, ofThePost).verifiers())
                .extracting(Person::id)
                .containsExactly(Fixture.SUPERVISOR, Fixture.SECOND_SUPERVISOR);

        item.supportingUnitIds.add(Fixture.OTHER_BRANCH);
        assertThat(cast(item, ofThePost).verifiers()).extracting(Person::id).containsExactly(Fixture.SUPERVISOR);
        item.supportingUnitIds.add(Fixture.OTHER_BUREAU);
        assertThat(cast(item, ofThePost).verifiers()).isEmpty();
    }

    @Test
    void theOfficesSupervisorsVerifyEvenWhereTheOfficeSupports() {
        RectificationItem item = Fixture.accepted(RectificationKind.IMMEDIATE);
        item.supportingUnitIds.add(Fixture.OFFICE);
        assertThat(cast(item, Fixture.organisation()).verifiers())
                .extracting(Person::id)
                .containsExactly(Fixture.SUPERVISOR, Fixture.SECOND_SUPERVISOR);
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
