package org.duban.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.identity.domain.AccountFixture.PASSWORD;

import java.time.Duration;
import org.duban.audit.AuditEntry;
import org.duban.audit.AuditTrail;
import org.duban.identity.AccountRole;
import org.duban.identity.DubanPrincipal;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.testing.DatabaseTest;
import org.duban.testing.MutableClock;
import org.duban.testing.TestCounties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

@DatabaseTest
class SignInTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    SignIn signIn;

    @Autowired
    TestCounties counties;

    @Autowired
    AuditTrail audit;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    private Actor person = Actor.SYSTEM;
    private Account account = new Account();

    @BeforeEach
    void anAccount() {
        person = counties.build().handler();
        account = new AccountFixture(context).person(person);
    }

    @Test
    void makesThePersonBehindTheAccountThePrincipal() {
        DubanPrincipal principal = signIn.attempt(account.username(), PASSWORD).orElseThrow();

        assertThat(principal.actor()).isEqualTo(person);
        assertThat(principal.role()).isEqualTo(AccountRole.PERSON);
        assertThat(principal.mustChangePassword()).isFalse();
    }

    @Test
    void doesNotMindCapitalsInTheUsername() {
        assertThat(signIn.attempt(" " + account.username().toUpperCase(java.util.Locale.ROOT), PASSWORD))
                .isPresent();
    }

    @Test
    void givesNothingAwayAboutUnknownNames() {
        assertThat(signIn.attempt("nobody-of-this-name", PASSWORD)).isEmpty();
    }

    @Test
    void locksAfterTheFifthFailureForAQuarterOfAnHour() {
        fail(5);
        assertThat(signIn.attempt(account.username(), PASSWORD)).isEmpty();

        clock.advance(Duration.ofMinutes(14));
        assertThat(signIn.attempt(account.username(), PASSWORD)).isEmpty();

        clock.advance(Duration.ofMinutes(2));
        assertThat(signIn.attempt(account.username(), PASSWORD)).isPresent();
    }

    @Test
    void forgetsFailuresAfterASuccess() {
        fail(4);
        assertThat(signIn.attempt(account.username(), PASSWORD)).isPresent();
        fail(4);
        assertThat(signIn.attempt(account.username(), PASSWORD)).isPresent();
    }

    @Test
    void recordsFailuresTheLockAndTheSignIn() {
        fail(5);
        clock.advance(Duration.ofMinutes(16));
        signIn.attempt(account.username(), PASSWORD);

        CaseRef ref = new CaseRef("account", account.id());
        assertThat(audit.timeline(ref))
                .extracting(AuditEntry::action)
                .containsExactly(
                        "account.sign-in-failed",
                        "account.sign-in-failed",
                        "account.sign-in-failed",
                        "account.sign-in-failed",
                        "account.locked",
                        "account.signed-in");
        assertThat(audit.verify(ref).whole()).isTrue();
        assertThat(audit.timeline(ref)).noneMatch(entry -> entry.details().containsValue(PASSWORD));
    }

    @Test
    void refusesSomebodyWhoLeftTheOrganisation() {
        jdbc.update("update organization_person set active = false where id = ?", person.personId());
        jdbc.update("update organization_revision set revision = revision + 1 where id = 1");

        assertThat(signIn.attempt(account.username(), PASSWORD)).isEmpty();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(signIn.attempt(account.username(), "not the password")).isEmpty();
        }
    }
}
