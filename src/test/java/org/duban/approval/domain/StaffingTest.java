package org.duban.approval.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.approval.domain.Cast.AUTHOR;
import static org.duban.approval.domain.Cast.BRANCH;
import static org.duban.approval.domain.Cast.BUREAU;
import static org.duban.approval.domain.Cast.COUNTY;
import static org.duban.approval.domain.Cast.DEPUTY;
import static org.duban.approval.domain.Cast.DIRECTOR;
import static org.duban.approval.domain.Cast.GROUP_HEAD;
import static org.duban.approval.domain.Cast.HEAD;
import static org.duban.approval.domain.Cast.LEADER;
import static org.duban.approval.domain.Cast.MEMBER;
import static org.duban.approval.domain.Cast.OFFICE;
import static org.duban.approval.domain.Cast.OTHER_BUREAU;
import static org.duban.approval.domain.Cast.OTHER_HEAD;
import static org.duban.approval.domain.Cast.SECOND_HEAD;
import static org.duban.approval.domain.Cast.step;

import java.util.List;
import org.duban.organization.PostKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaffingTest {

    private static final StepSpec HEADS = step("post:UNIT_HEAD@unit");
    private static final StepSpec IN_CHARGE = step("leader-in-charge");
    private static final StepSpec GROUP = step("leading-group:LEADING_GROUP_HEAD");
    private static final StepSpec LEADS = step("lead-units");

    @ParameterizedTest
    @CsvSource({
        "post:UNIT_HEAD@unit, 101",
        "leader-in-charge, 104",
        "person:u108, 108",
        "office:OFFICE_DIRECTOR, 107",
        "leading-group:LEADING_GROUP_HEAD, 105"
    })
    void asksWhoHoldsWhatTheStepNames(String who, long person) {
        assertThat(people(Cast.usual().staffing(BUREAU, AUTHOR).named(step(who))))
                .containsExactly(person);
    }

    @Test
    void asksOneHeadOfEachLeadUnit() {
        Cast cast = Cast.usual().holds(SECOND_HEAD, PostKind.UNIT_HEAD, BUREAU);
        assertThat(people(cast.staffing(BUREAU, AUTHOR).named(LEADS))).containsExactly(HEAD, OTHER_HEAD);
    }

    @Test
    void whatTheAuthorHoldsPassesToTheNextHolder() {
        Cast cast = Cast.usual().holds(SECOND_HEAD, PostKind.UNIT_HEAD, BUREAU);
        assertThat(people(cast.staffing(BUREAU, HEAD).named(HEADS))).containsExactly(SECOND_HEAD);
    }

    @Test
    void whatOnlyTheAuthorHoldsPassesToThePostAbove() {
        assertThat(people(Cast.usual().staffing(BUREAU, HEAD).named(HEADS))).containsExactly(LEADER);
        Cast cast = Cast.usual().holds(MEMBER, PostKind.UNIT_HEAD, COUNTY);
        assertThat(people(cast.staffing(BUREAU, HEAD).named(HEADS)))
                .as("the same post further up comes first")
                .containsExactly(MEMBER);
    }

    @Test
    void whoeverWroteAtItBeforeIsAskedNoMoreThanTheAuthor() {
        Cast cast = Cast.usual().holds(SECOND_HEAD, PostKind.UNIT_HEAD, BUREAU);
        assertThat(people(cast.staffing(BUREAU, HEAD, SECOND_HEAD).named(HEADS)))
                .containsExactly(LEADER);
        assertThat(people(cast.staffing(BUREAU, HEAD, LEADER).named(IN_CHARGE))).containsExactly(GROUP_HEAD);
        assertThat(people(cast.staffing(BUREAU, AUTHOR, MEMBER).named(step("person:u108"))))
                .containsExactly(LEADER);
    }

    @Test
    void forALeadUnitThatTheAuthorHeadsTheLeaderInChargeCountersigns() {
        assertThat(people(Cast.usual().staffing(BUREAU, HEAD).named(LEADS))).containsExactly(LEADER, OTHER_HEAD);
        assertThat(people(Cast.usual().staffing(OTHER_BUREAU, OTHER_HEAD).named(LEADS)))
                .as("nobody is in charge of the other bureau")
                .containsExactly(HEAD, GROUP_HEAD);
    }

    @Test
    void forALeaderInChargeWhoIsTheAuthorTheGroupHeadSigns() {
        assertThat(people(Cast.usual().staffing(BUREAU, LEADER).named(IN_CHARGE)))
                .containsExactly(GROUP_HEAD);
        Cast cast = Cast.usual().leads(MEMBER, COUNTY);
        assertThat(people(cast.staffing(BUREAU, LEADER).named(IN_CHARGE)))
                .as("a leader in charge of more than the unit")
                .containsExactly(MEMBER);
    }

    @Test
    void forAGroupHeadWhoIsTheAuthorTheDeputySigns() {
        assertThat(people(Cast.usual().staffing(BUREAU, GROUP_HEAD).named(GROUP)))
                .containsExactly(DEPUTY);
        assertThat(Cast.usual().staffing(BUREAU, GROUP_HEAD, DEPUTY).named(GROUP))
                .as("nobody is left")
                .isEmpty();
    }

    @Test
    void forADirectorWhoIsTheAuthorTheGroupHeadSigns() {
        assertThat(people(Cast.usual().staffing(OFFICE, DIRECTOR).named(step("office:OFFICE_DIRECTOR"))))
                .containsExactly(GROUP_HEAD);
    }

    @Test
    void aPostThatTheUnitDoesNotFillIsSoughtAboveAndSaidToBeEmpty() {
        Staffing staffing = Cast.usual().staffing(BRANCH, AUTHOR);
        assertThat(people(staffing.named(HEADS))).containsExactly(HEAD);
        assertThat(staffing.vacantIn(HEADS)).contains(BRANCH);
        assertThat(staffing.vacantIn(IN_CHARGE)).isEmpty();
        assertThat(Cast.usual().staffing(BUREAU, AUTHOR).vacantIn(HEADS)).isEmpty();
        assertThat(Cast.usual().staffing(BUREAU, HEAD).vacantIn(HEADS))
                .as("held, by the author")
                .isEmpty();
    }

    @Test
    void aStepThatNobodyCanSignIsEmptyUntilItOpensAndThenWhoeverStandsAboveIsAsked() {
        Cast cast = Cast.empty().leads(LEADER, BUREAU).holds(MEMBER, PostKind.MEMBER, BUREAU);
        Staffing staffing = cast.left(MEMBER).staffing(BUREAU, AUTHOR);
        for (StepSpec spec : List.of(HEADS, GROUP, LEADS, step("person:u108"), step("person:nobody"))) {
            assertThat(staffing.named(spec)).as(spec.who()).isEmpty();
            assertThat(people(staffing.opening(spec))).as(spec.who()).containsExactly(LEADER);
        }
    }

    private static List<Long> people(List<Asked> asked) {
        return asked.stream().map(Asked::personId).toList();
    }
}
