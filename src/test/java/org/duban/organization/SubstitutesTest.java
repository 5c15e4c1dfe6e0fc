package org.duban.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.testing.DatabaseTest;
import org.duban.testing.MutableClock;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class SubstitutesTest {

    static final LocalDate TODAY = LocalDate.of(2023, 10, 9);

    @Autowired
    Substitutes substitutes;

    @Autowired
    Directory directory;

    @Autowired
    TestCounties counties;

    @Autowired
    MutableClock clock;

    TestCounty county;

    @BeforeEach
    void aCounty() {
        county = counties.build();
    }

    @Test
    void letsTheSubstituteSeeWhatWaitsForThePrincipalOnItsDaysOnly() {
        appoint(county.head(), county.head(), county.unitLeader(), TODAY.plusDays(1), TODAY.plusDays(2));

        assertThat(keysOf(county.unitLeader())).doesNotContain(keyOf(county.head()));
        clock.advance(Duration.ofDays(1));
        assertThat(keysOf(county.unitLeader())).contains(keyOf(county.head()));
        assertThat(directory.current().substitutesOf(county.head().personId()))
                .extracting(Substitution::substituteId)
                .containsExactly(county.unitLeader().personId());
        clock.advance(Duration.ofDays(2));
        assertThat(keysOf(county.unitLeader())).doesNotContain(keyOf(county.head()));
    }

    @Test
    void endsAtOnceWhenRevoked() {
        long id = appoint(county.head(), county.head(), county.unitLeader(), TODAY, TODAY.plusDays(5));
        assertThat(keysOf(county.unitLeader())).contains(keyOf(county.head()));

        substitutes.revoke(county.head(), CommandKey.random(), id);

        assertThat(keysOf(county.unitLeader())).doesNotContain(keyOf(county.head()));
        assertThat(substitutes.of(county.head().personId())).isEmpty();
        assertRefused(
                "organization.substitution-revoked", () -> substitutes.revoke(county.head(), CommandKey.random(), id));
    }

    @Test
    void passesNothingOnToTheSubstitutesOwnSubstitute() {
        appoint(county.head(), county.head(), county.unitLeader(), TODAY, TODAY.plusDays(5));
        appoint(county.unitLeader(), county.unitLeader(), county.member(), TODAY, TODAY.plusDays(5));

        assertThat(keysOf(county.member())).contains(keyOf(county.unitLeader())).doesNotContain(keyOf(county.head()));
    }

    @Test
    void isThePrincipalsOwnChoiceOrTheOffices() {
        assertRefused(
                "organization.not-principal",
                () -> appoint(county.handler(), county.head(), county.member(), TODAY, TODAY));
        long id = appoint(county.officeDirector(), county.head(), county.unitLeader(), TODAY, TODAY);
        assertRefused(
                "organization.no-such-substitution",
                () -> substitutes.revoke(county.handler(), CommandKey.random(), id));
    }

    @Test
    void namesEachFieldThatCannotBe() {
        assertThatThrownBy(() -> appoint(county.head(), county.head(), county.head(), TODAY, TODAY.minusDays(1)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields())
                        .extracting(Refusal.Field::code)
                        .containsExactlyInAnyOrder(
                                "organization.substitute-self",
                                "organization.substitution-ends-before-start",
                                "organization.substitution-past"));
        assertThatThrownBy(() -> appoint(county.head(), county.head(), null, TODAY, TODAY))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields())
                        .extracting(Refusal.Field::field)
                        .containsExactly("substituteId"));
    }

    @Test
    void refusesTwoAtTheSameTimeForTheSameScope() {
        appoint(county.head(), county.head(), county.unitLeader(), TODAY, TODAY.plusDays(5));

        assertThatThrownBy(() ->
                        appoint(county.head(), county.head(), county.liaison(), TODAY.plusDays(5), TODAY.plusDays(9)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields())
                        .extracting(Refusal.Field::code)
                        .containsExactly("organization.substitution-overlaps"));
    }

    @Test
    void whatIsForEverythingOverlapsWithWhatIsForOneKind() {
        long all = appoint(county.head(), county.head(), county.unitLeader(), TODAY, TODAY.plusDays(5));
        assertThatThrownBy(() -> scoped("test-plain", county.liaison(), TODAY.plusDays(5)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.fields()).singleElement().satisfies(field -> {
                            assertThat(field.code()).isEqualTo("organization.substitution-overlaps-all");
                            assertThat(field.args().get(0))
                                    .isEqualTo(county.unitLeader().name());
                        }));
        substitutes.revoke(county.head(), CommandKey.random(), all);

        scoped("test-plain", county.liaison(), TODAY.plusDays(5));
        scoped("test-list", county.unitLeader(), TODAY.plusDays(5));
        assertThatThrownBy(() -> appoint(county.head(), county.head(), county.member(), TODAY, TODAY.plusDays(9)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields())
                        .extracting(Refusal.Field::code)
                        .containsExactly("organization.substitution-overlaps-all"));
        assertThat(appoint(county.head(), county.head(), county.member(), TODAY.plusDays(6), TODAY.plusDays(9)))
                .as("on other days")
                .isPositive();
    }

    private long scoped(String scope, Actor substitute, LocalDate until) {
        return substitutes.appoint(
                county.head(),
                CommandKey.random(),
                new NewSubstitution(county.head().personId(), substitute.personId(), scope, TODAY, until, ""));
    }

    private long appoint(Actor by, Actor principal, @Nullable Actor substitute, LocalDate from, LocalDate to) {
        return substitutes.appoint(
                by,
                CommandKey.random(),
                new NewSubstitution(
                        principal.personId(), substitute == null ? null : substitute.personId(), null, from, to, "出差"));
    }

    private Set<String> keysOf(Actor person) {
        return directory.viewer(person.personId()).keys();
    }

    private static String keyOf(Actor principal) {
        return Candidates.substitute(principal.personId());
    }

    private static void assertRefused(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
