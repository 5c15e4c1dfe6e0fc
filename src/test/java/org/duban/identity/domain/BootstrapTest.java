package org.duban.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.identity.AccountRole.AUDIT_ADMIN;
import static org.duban.identity.AccountRole.BOOTSTRAP;
import static org.duban.identity.AccountRole.SECURITY_ADMIN;
import static org.duban.identity.AccountRole.SYSTEM_ADMIN;
import static org.duban.identity.domain.AccountFixture.PASSWORD;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.duban.identity.AccountRole;
import org.duban.identity.DubanPrincipal;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.organization.OrganizationAdministrators;
import org.duban.testing.DatabaseTest;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** From an empty table to three administrators; each test is rolled back, because the table is everybody's. */
@DatabaseTest
@Transactional
class BootstrapTest {

    @Autowired
    Bootstrap bootstrap;

    @Autowired
    Appointments appointments;

    @Autowired
    Activation activation;

    @Autowired
    AccountAdministration administration;

    @Autowired
    OwnPassword passwords;

    @Autowired
    SignIn signIn;

    @Autowired
    OrganizationAdministrators organization;

    @Autowired
    AccountRepository accounts;

    @Autowired
    TestCounties counties;

    @Autowired
    JdbcTemplate jdbc;

    private Actor first = Actor.SYSTEM;

    @BeforeEach
    void anEmptyInstallation() {
        jdbc.update("delete from identity_token");
        jdbc.update("delete from identity_account");
        String password = bootstrap.open().orElseThrow();
        DubanPrincipal principal = signIn.attempt(Bootstrap.USERNAME, password).orElseThrow();
        assertThat(principal.mustChangePassword()).isTrue();
        first = passwords
                .change(principal, CommandKey.random(), password, PASSWORD)
                .actor();
    }

    @Test
    void opensOnce() {
        assertThat(bootstrap.open()).isEmpty();
    }

    @Test
    void mayBringTheOrganisationIn() {
        assertThat(organization.mayAdminister(first)).isTrue();
        assertThat(organization.mayAdminister(counties.build().head())).isFalse();
    }

    @Test
    void closesItselfWhenTheThreeHaveTakenOver() {
        takeOver(SYSTEM_ADMIN);
        takeOver(SECURITY_ADMIN);
        assertThat(signIn.attempt(Bootstrap.USERNAME, PASSWORD)).isPresent();

        takeOver(AUDIT_ADMIN);

        assertThat(signIn.attempt(Bootstrap.USERNAME, PASSWORD)).isEmpty();
        assertThat(organization.mayAdminister(first)).isFalse();
        refused(
                "identity.not-your-part",
                () -> appointments.appoint(first, CommandKey.random(), AUDIT_ADMIN, "later", "Later"));
    }

    @Test
    void staysClosed() {
        takeOver(SYSTEM_ADMIN);
        Actor security = takeOver(SECURITY_ADMIN);
        takeOver(AUDIT_ADMIN);

        refused(
                "identity.bootstrap-stays-closed",
                () -> administration.enable(security, CommandKey.random(), -first.personId()));
    }

    @Test
    void appointsEachRoleOnce() {
        takeOver(SYSTEM_ADMIN);

        refused(
                "identity.role-held",
                () -> appointments.appoint(first, CommandKey.random(), SYSTEM_ADMIN, "second", "Second"));
        refused("fields", () -> appointments.appoint(first, CommandKey.random(), BOOTSTRAP, "second", "Second"));
        refused(
                "fields",
                () -> appointments.appoint(first, CommandKey.random(), AccountRole.PERSON, "second", "Second"));
    }

    @Test
    void keepsAdministratorsApartFromPeople() {
        TestCounty county = counties.build();

        refused(
                "fields",
                () -> appointments.appoint(
                        first, CommandKey.random(), AUDIT_ADMIN, TestCounty.usernameOf(county.head()), "Head"));
        refused(
                "fields",
                () -> appointments.appoint(first, CommandKey.random(), AUDIT_ADMIN, Bootstrap.USERNAME, "Me"));
    }

    @Test
    void leavesSuccessorsToTheSecurityAdministratorAndTheirCodesToTheSystemAdministrator() {
        Actor system = takeOver(SYSTEM_ADMIN);
        Actor security = takeOver(SECURITY_ADMIN);
        Actor audit = takeOver(AUDIT_ADMIN);

        long successor = appointments.appoint(security, CommandKey.random(), AUDIT_ADMIN, "successor", "Successor");
        refused("identity.not-your-part", () -> activation.reissue(security, CommandKey.random(), successor));
        refused(
                "identity.last-administrator",
                () -> administration.disable(security, CommandKey.random(), -audit.personId()));

        activate(activation.reissue(system, CommandKey.random(), successor));
        administration.disable(security, CommandKey.random(), -audit.personId());
        assertThat(signIn.attempt("successor", PASSWORD)).isPresent();
        assertThat(signIn.attempt("audit_admin", PASSWORD)).isEmpty();
        refused(
                "identity.not-oneself",
                () -> administration.disable(security, CommandKey.random(), -security.personId()));
    }

    private Actor takeOver(AccountRole role) {
        String username = role.name().toLowerCase(java.util.Locale.ROOT);
        long id = appointments.appoint(first, CommandKey.random(), role, username, role.name());
        activate(activation.reissue(first, CommandKey.random(), id));
        return signIn.attempt(username, PASSWORD).orElseThrow().actor();
    }

    private void activate(IssuedCode code) {
        passwords.activate(CommandKey.random(), code.username(), code.code(), PASSWORD);
    }

    private static void refused(String code, ThrowingCallable command) {
        assertThatThrownBy(command).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
