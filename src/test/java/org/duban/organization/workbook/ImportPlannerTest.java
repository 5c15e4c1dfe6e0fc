package org.duban.organization.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.duban.kernel.Refusal;
import org.duban.organization.ImportFinding;
import org.duban.organization.ImportLine.Change;
import org.duban.organization.Organisation;
import org.duban.organization.OrganizationBook;
import org.duban.organization.PostKind;
import org.duban.organization.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportPlannerTest {

    private static final Organisation NOTHING = new Organisation(List.of(), List.of(), List.of(), List.of());

    @Test
    void readsUnitsAndPeopleBehindACoverAndATitle() {
        ImportPlan plan = plan(OrganizationBook.ofCounty(""));

        assertThat(plan.findings()).extracting(ImportFinding::code).containsExactly("namesake");
        assertThat(plan.units()).hasSize(5).allMatch(unit -> unit.line().change() == Change.NEW);
        assertThat(plan.people()).hasSize(8);
        assertThat(plan.units().get(0).tier()).isEqualTo(Tier.COUNTY);
    }

    @Test
    void takesSeveralRowsOfOneUsernameForOnePerson() {
        PlannedPerson person = person(plan(OrganizationBook.ofCounty("")), "u2");

        assertThat(person.posts())
                .extracting(PlannedPost::kind, PlannedPost::title, PlannedPost::workGroup)
                .containsExactly(
                        tuple(PostKind.OFFICE_DIRECTOR, "办公室主任", null),
                        tuple(PostKind.OFFICE_MEMBER, "办公室成员", "调研整改组"));
    }

    @Test
    void findsUnitsInSomebodysChargeByTheNamesPeopleUse() {
        ImportPlan plan = plan(OrganizationBook.ofCounty(""));

        assertThat(person(plan, "u5").portfolio()).isEqualTo(Set.of("B1-1"));
        assertThat(person(plan, "u7").portfolio()).isEqualTo(Set.of("B1", "B2"));
        assertThat(person(plan, "u4").portfolio()).isNull();
    }

    @Test
    void warnsOfWordsThatNameNoUnitOrSeveral() {
        OrganizationBook book = OrganizationBook.ofCounty("").person("甘沐", "u9", "X", "县委常委", "粮食局、气象局");

        ImportPlan plan = plan(book);

        assertThat(plan.hasErrors()).isFalse();
        assertThat(plan.findings())
                .filteredOn(finding -> finding.code().equals("portfolio-unmatched"))
                .extracting(ImportFinding::args)
                .containsExactly(List.of("气象局", "甘沐"));
        assertThat(person(plan, "u9").portfolio()).isEqualTo(Set.of("B1"));
    }

    @ParameterizedTest
    @CsvSource({
        "组长,LEADING_GROUP_HEAD",
        "副组长,LEADING_GROUP_DEPUTY",
        "县委常委,COUNTY_LEADER",
        "办公室主任,OFFICE_DIRECTOR",
        "办公室成员(综合组),OFFICE_MEMBER",
        "督导员,SUPERVISOR",
        "督导组副组长,SUPERVISOR",
        "党组书记（第一责任人）,UNIT_HEAD",
        "粮食局党组书记,UNIT_HEAD",
        "班子成员,UNIT_LEADER",
        "联络员,LIAISON",
        "支部书记,BRANCH_SECRETARY",
        "党员,MEMBER",
    })
    void understandsTitles(String title, PostKind kind) {
        assertThat(PostTitle.of(title).kind()).contains(kind);
    }

    @ParameterizedTest
    @CsvSource({"工作组组长", "支部副书记", "书记", "司机"})
    void givesATitleThatItDoesNotUnderstandTheLeast(String title) {
        ImportPlan plan = plan(new OrganizationBook().unit("X", "甲县", "县级", "").person("甘沐", "u1", "X", title, ""));

        assertThat(plan.people().get(0).posts()).extracting(PlannedPost::kind).containsExactly(PostKind.MEMBER);
        assertThat(plan.findings()).extracting(ImportFinding::code).containsExactly("title-unknown");
    }

    @Test
    void guessesAnUnknownTierFromTheUnitAbove() {
        ImportPlan plan = plan(new OrganizationBook().unit("B", "乙局", "单列", "X").unit("X", "甲县", "县级", ""));

        assertThat(plan.units())
                .extracting(PlannedUnit::code, PlannedUnit::tier)
                .containsExactly(tuple("X", Tier.COUNTY), tuple("B", Tier.PARTY_COMMITTEE));
        assertThat(plan.findings())
                .extracting(ImportFinding::code, ImportFinding::error)
                .containsExactly(tuple("tier-guessed", false));
    }

    @Test
    void refusesCyclesUnknownParentsAndRepeatedCodes() {
        ImportPlan plan = plan(new OrganizationBook()
                .unit("A", "甲", "党组", "B")
                .unit("B", "乙", "党组", "A")
                .unit("C", "丙", "党组", "Z")
                .unit("D", "丁", "县级", "")
                .unit("D", "戊", "县级", "")
                .unit("E", "己", "县级", "F")
                .unit("F", "庚", "党支部", "D"));

        assertThat(plan.findings())
                .filteredOn(ImportFinding::error)
                .extracting(ImportFinding::code)
                .contains("parent-cycle", "parent-unknown", "unit-code-repeated", "tier-above-parent");
    }

    @Test
    void refusesRowsThatSayTooLittle() {
        ImportPlan plan = plan(new OrganizationBook()
                .unit("X", "甲县", "县级", "")
                .unit("", "无编码", "党组", "X")
                .person("", "u1", "X", "党员", "")
                .person("甘沐", "", "X", "党员", "")
                .person("甘沐", "u 3", "X", "党员", "")
                .person("甘沐", "u4", "Y", "党员", "")
                .person("甘沐", "u5", "X", "", ""));

        assertThat(plan.findings())
                .filteredOn(ImportFinding::error)
                .extracting(ImportFinding::code)
                .containsExactly(
                        "unit-code-missing",
                        "person-name-missing",
                        "username-missing",
                        "username-malformed",
                        "title-missing",
                        "unit-unknown");
    }

    @Test
    void refusesAWorkbookOfSomethingElse() {
        OrganizationBook book = new OrganizationBook();

        assertThat(OrganizationWorkbook.read(book.open()).units()).isEmpty();
        assertThatThrownBy(() -> OrganizationWorkbook.read(OtherBook.open()))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                        .isEqualTo("organization.import-not-an-organisation"));
    }

    @Test
    void hasTheSameFingerprintForTheSamePlanOnly() {
        String once = plan(OrganizationBook.ofCounty("")).fingerprint();

        assertThat(plan(OrganizationBook.ofCounty("")).fingerprint()).isEqualTo(once);
        assertThat(plan(OrganizationBook.ofCounty("z")).fingerprint()).isNotEqualTo(once);
    }

    private static ImportPlan plan(OrganizationBook book) {
        return ImportPlanner.plan(NOTHING, OrganizationWorkbook.read(book.open()));
    }

    private static PlannedPerson person(ImportPlan plan, String username) {
        return plan.people().stream()
                .filter(person -> person.username().equals(username))
                .findFirst()
                .orElseThrow();
    }
}
