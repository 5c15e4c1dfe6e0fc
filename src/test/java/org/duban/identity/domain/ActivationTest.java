package org.duban.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.identity.domain.AccountFixture.PASSWORD;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.duban.identity.AccountRole;
import org.duban.identity.DubanPrincipal;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.testing.DatabaseTest;
import org.duban.testing.MutableClock;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DatabaseTest
class ActivationTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Activation activation;

    @Autowired
    OwnPassword passwords;

    @Autowired
    AccountAdministration administration;

    @Autowired
    SignIn signIn;

    @Autowired
    Tokens tokens;

    @Autowired
    TestCounties counties;

    @Autowired
    MutableClock clock;

    private Actor keeper = Actor.SYSTEM;
    private Actor person = Actor.SYSTEM;

    @BeforeEach
    void anAdministratorAndANewcomer() {
        AccountFixture fixture = new AccountFixture(context);
        keeper = fixture.actor(fixture.administrator(AccountRole.SYSTEM_ADMIN));
        person = counties.build().handler();
    }

    @Test
    void opensAnAccountWithTheCode() {
        IssuedCode code = code();

        activate(code.username(), code.code().toLowerCase(Locale.ROOT).replace("-", " "), PASSWORD);

        assertThat(signIn.attempt(code.username(), PASSWORD))
                .map(DubanPrincipal::actor)
                .contains(person);
    }

    @Test
    void readsAPasswordToItsLastCharacter() {
        IssuedCode code = code();
        String poem = "河边散步听雨看云写字喝茶".repeat(2);
        refused("fields", () -> activate(code.username(), code.code(), poem + "呀"));

        activate(code.username(), code.code(), poem);

        assertThat(signIn.attempt(code.username(), poem)).isPresent();
        assertThat(signIn.attempt(code.username(), poem.substring(0, 23))).isEmpty();
    }

    @Test
    void takesACodeOnce() {
        IssuedCode code = code();
        activate(code.username(), code.code(), PASSWORD);

        refused("identity.activation-refused", () -> activate(code.username(), code.code(), "another long walk"));
        assertThat(signIn.attempt(code.username(), PASSWORD)).isPresent();
    }

    @Test
    void doesNotMindASecondPressOfTheSameButton() {
        IssuedCode code = code();
        CommandKey key = CommandKey.random();

        passwords.activate(key, code.username(), code.code(), PASSWORD);
        passwords.activate(key, code.username(), code.code(), PASSWORD);

        assertThat(signIn.attempt(code.username(), PASSWORD)).isPresent();
    }

    @Test
    void takesNoCodeThatIsTooOld() {
        IssuedCode code = code();
        clock.advance(Duration.ofDays(14).plusSeconds(1));

        refused("identity.activation-refused", () -> activate(code.username(), code.code(), PASSWORD));
    }

    @Test
    void takesNobodyElsesCode() {
        IssuedCode code = code();
        Actor other = counties.build().handler();
        IssuedCode others = activation
                .issueFor(keeper, CommandKey.random(), List.of(other.personId()))
                .get(0);

        refused("identity.activation-refused", () -> activate(others.username(), code.code(), PASSWORD));
    }

    @Test
    void keepsTheCodeWhenThePasswordIsTooWeak() {
        IssuedCode code = code();

        refused("fields", () -> activate(code.username(), code.code(), "short"));
        activate(code.username(), code.code(), PASSWORD);
        assertThat(signIn.attempt(code.username(), PASSWORD)).isPresent();
    }

    @Test
    void voidsTheOldCodeWithANewOne() {
        IssuedCode old = code();
        IssuedCode fresh = code();

        refused("identity.activation-refused", () -> activate(old.username(), old.code(), PASSWORD));
        activate(fresh.username(), fresh.code(), PASSWORD);
    }

    @Test
    void showsTheCodesOnce() {
        CommandKey key = CommandKey.random();
        List<Long> people = List.of(person.personId());
        activation.issueFor(keeper, key, people);

        refused("identity.codes-shown-once", () -> activation.issueFor(keeper, key, people));
    }

    @Test
    void leavesOutWhoIsActiveAlready() {
        TestCounty county = counties.build();
        new AccountFixture(context).person(county.head());

        assertThat(activation.issueFor(
                        keeper,
                        CommandKey.random(),
                        List.of(county.head().personId(), county.handler().personId())))
                .hasSize(1);
    }

    @Test
    void endsEverythingOpenWithANewCode() {
        Account account = new AccountFixture(context).person(person);
        DubanPrincipal principal = signIn.attempt(account.username(), PASSWORD).orElseThrow();
        String token = tokens.issue(principal).token();

        activation.reissue(keeper, CommandKey.random(), account.id());

        assertThat(tokens.holderOf(token)).isEmpty();
        assertThat(signIn.attempt(account.username(), PASSWORD)).isEmpty();
    }

    @Test
    void makesNoAdministratorIntoAnother() {
        AccountFixture fixture = new AccountFixture(context);
        Account auditor = fixture.administrator(AccountRole.AUDIT_ADMIN);

        refused("identity.already-activated", () -> activation.reissue(keeper, CommandKey.random(), auditor.id()));
    }

    @Test
    void isNotForOthers() {
        AccountFixture fixture = new AccountFixture(context);
        Actor auditor = fixture.actor(fixture.administrator(AccountRole.AUDIT_ADMIN));
        List<Long> people = List.of(person.personId());

        refused("identity.not-your-part", () -> activation.issueFor(auditor, CommandKey.random(), people));
        refused("identity.not-your-part", () -> activation.issueFor(person, CommandKey.random(), people));
    }

    @Test
    void disablingEndsTokensAndEnablingLetsIn() {
        Account account = new AccountFixture(context).person(person);
        String token = tokens.issue(signIn.attempt(account.username(), PASSWORD).orElseThrow())
                .token();

        administration.disable(keeper, CommandKey.random(), account.id());
        assertThat(tokens.holderOf(token)).isEmpty();
        assertThat(signIn.attempt(account.username(), PASSWORD)).isEmpty();

        administration.enable(keeper, CommandKey.random(), account.id());
        assertThat(signIn.attempt(account.username(), PASSWORD)).isPresent();
    }

    private IssuedCode code() {
        return activation
                .issueFor(keeper, CommandKey.random(), List.of(person.personId()))
                .get(0);
    }

    private void activate(String username, String code, String password) {
        passwords.activate(CommandKey.random(), username, code, password);
    }

    private static void refused(String code, ThrowingCallable command) {
        assertThatThrownBy(command).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
