package org.duban.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.identity.domain.AccountFixture.PASSWORD;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.duban.identity.AccountRole;
import org.duban.identity.domain.AccountAdministration;
import org.duban.identity.domain.AccountFixture;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.testing.DatabaseTest;
import org.duban.testing.MutableClock;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Real sign-ins with real cookies: the session lives in the database. */
@DatabaseTest
class SessionTest {

    private static final String COOKIE = "DUBAN_SESSION";
    private static final String BETTER = "another walk up the hill";

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    TestCounties counties;

    @Autowired
    AccountAdministration administration;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    MutableClock clock;

    @Test
    void remembersWhoSignedInAndGuardsTheCookie() throws Exception {
        Actor person = person();
        MockHttpServletResponse answer = login(usernameOf(person), PASSWORD);
        assertThat(answer.getHeaders("Set-Cookie"))
                .anyMatch(cookie -> cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));

        mvc.perform(get("/account").cookie(cookieOf(answer)))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString(person.name())));
    }

    @Test
    void startsANewSessionAtTheSignIn() throws Exception {
        Cookie before = cookieOf(mvc.perform(get("/inbox")).andReturn().getResponse());
        MockHttpServletResponse answer = mvc.perform(
                        form(usernameOf(person()), PASSWORD).cookie(before))
                .andReturn()
                .getResponse();

        assertThat(cookieOf(answer).getValue()).isNotEqualTo(before.getValue());
        assertThat(answer.getRedirectedUrl()).contains("/inbox");
    }

    @Test
    void leadsBackToTheSignInAfterAWrongPassword() throws Exception {
        assertThat(login(usernameOf(person()), "not the password").getRedirectedUrl())
                .isEqualTo("/login?failed");
    }

    @Test
    void signsOut() throws Exception {
        Cookie session = signIn(usernameOf(person()));

        mvc.perform(post("/logout").cookie(session).with(csrf())).andExpect(redirectedUrl("/login?out"));
        mvc.perform(get("/account").cookie(session)).andExpect(redirectedUrl("/login?ended"));
    }

    @Test
    void keepsAFormOnThePageWhenTheSessionHasEnded() throws Exception {
        mvc.perform(post("/items/1/progress")
                        .cookie(new Cookie(COOKIE, "Z29uZQ=="))
                        .header("HX-Request", "true")
                        .param("text", "typed"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("HX-Retarget", "#alerts"))
                .andExpect(header().doesNotExist("HX-Redirect"))
                .andExpect(content().string(Matchers.containsString("href=\"/login\"")));
    }

    @Test
    void comesBackToThePageOfAFormThatWasSentTooLate() throws Exception {
        MockHttpServletResponse ended = mvc.perform(post("/submissions/1/approve")
                        .cookie(new Cookie(COOKIE, "Z29uZQ=="))
                        .header("Referer", "http://localhost/submissions/1?tab=x")
                        .param("comment", "typed"))
                .andExpect(redirectedUrl("/login?ended"))
                .andReturn()
                .getResponse();
        MockHttpServletResponse answer = mvc.perform(
                        form(usernameOf(person()), PASSWORD).cookie(cookieOf(ended)))
                .andReturn()
                .getResponse();
        assertThat(answer.getRedirectedUrl()).isEqualTo("/submissions/1?tab=x");
    }

    @Test
    void leadsNowhereElseAfterTheSignIn() throws Exception {
        MockHttpServletResponse ended = mvc.perform(
                        post("/submissions/1/approve").header("Referer", "http://elsewhere.example//evil.example/x"))
                .andExpect(redirectedUrl("/login?ended"))
                .andReturn()
                .getResponse();
        MockHttpServletResponse answer = mvc.perform(
                        form(usernameOf(person()), PASSWORD).cookie(cookieOf(ended)))
                .andReturn()
                .getResponse();
        assertThat(answer.getRedirectedUrl()).isEqualTo("/");
    }

    @Test
    void tellsWhoeverSendsAFormFromBeforeTheSignIn() throws Exception {
        Cookie session = signIn(usernameOf(person()));
        mvc.perform(post("/account/password")
                        .cookie(session)
                        .header("Referer", "http://localhost/account/password?resend=true")
                        .param("_csrf", "from before"))
                .andExpect(redirectedUrl("/account/password?resend=true"));
        mvc.perform(get("/account/password?resend=true").cookie(session))
                .andExpect(content().string(Matchers.containsString("data-outcome=\"interrupted\"")));
        mvc.perform(post("/account/password").cookie(session)).andExpect(status().isForbidden());
    }

    @Test
    void endsAtOnceWhenTheAccountIsDisabled() throws Exception {
        AccountFixture fixture = new AccountFixture(context);
        Actor keeper = fixture.actor(fixture.administrator(AccountRole.SYSTEM_ADMIN));
        TestCounty county = counties.build();
        long account = fixture.person(county.head()).id();
        Cookie session = signIn(usernameOf(county.head()));

        administration.disable(keeper, CommandKey.random(), account);

        mvc.perform(get("/account").cookie(session)).andExpect(redirectedUrl("/login?ended"));
    }

    @Test
    void endsWhenThePersonLeavesTheOrganisation() throws Exception {
        Actor person = person();
        Cookie session = signIn(usernameOf(person));

        jdbc.update("update organization_person set active = false where id = ?", person.personId());
        jdbc.update("update organization_revision set revision = revision + 1 where id = 1");

        mvc.perform(get("/account").cookie(session)).andExpect(redirectedUrl("/login?ended"));
    }

    @Test
    void endsAfterTwelveHoursHoweverBusy() throws Exception {
        Cookie session = signIn(usernameOf(person()));
        Instant signedIn = Instant.ofEpochMilli(Objects.requireNonNull(
                jdbc.queryForObject("select max(creation_time) from spring_session", Long.class)));

        clock.set(signedIn.plus(Duration.ofHours(12)));
        mvc.perform(get("/account").cookie(session)).andExpect(status().isOk());
        clock.set(signedIn.plus(Duration.ofHours(12)).plusMillis(1));
        mvc.perform(get("/account").cookie(session)).andExpect(redirectedUrl("/login?ended"));
    }

    @Test
    void endsTheOtherSessionsWithANewPassword() throws Exception {
        String username = usernameOf(person());
        Cookie other = signIn(username);
        Cookie session = signIn(username);

        MockHttpServletResponse answer = change(session, PASSWORD, BETTER, BETTER)
                .andExpect(redirectedUrl("/account"))
                .andReturn()
                .getResponse();

        mvc.perform(get("/account").cookie(cookieOf(answer))).andExpect(status().isOk());
        mvc.perform(get("/account").cookie(other)).andExpect(redirectedUrl("/login?ended"));
        assertThat(login(username, PASSWORD).getRedirectedUrl()).isEqualTo("/login?failed");
        assertThat(login(username, BETTER).getRedirectedUrl()).isEqualTo("/");
    }

    @Test
    void saysWhatIsWrongWithANewPasswordBesideTheField() throws Exception {
        Cookie session = signIn(usernameOf(person()));

        change(session, "not the password", BETTER, BETTER)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(Matchers.containsString("oldPassword-error")));
        change(session, PASSWORD, "short", "short")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(Matchers.containsString("newPassword-error")));
        change(session, PASSWORD, BETTER, PASSWORD)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(Matchers.containsString("repeated-error")));
    }

    @Test
    void opensNothingButThePasswordPageUntilItIsChanged() throws Exception {
        Actor person = person();
        jdbc.update("update identity_account set must_change_password = true where username = ?", usernameOf(person));
        Cookie session = signIn(usernameOf(person));

        mvc.perform(get("/account").cookie(session)).andExpect(redirectedUrl("/account/password"));
        mvc.perform(get("/account/password").cookie(session)).andExpect(status().isOk());
    }

    @Test
    void endsTheOtherSessionsOnRequest() throws Exception {
        String username = usernameOf(person());
        Cookie other = signIn(username);
        Cookie session = signIn(username);

        mvc.perform(post("/account/sessions/end-others").cookie(session).with(csrf()))
                .andExpect(redirectedUrl("/account"));

        mvc.perform(get("/account").cookie(session)).andExpect(status().isOk());
        mvc.perform(get("/account").cookie(other)).andExpect(redirectedUrl("/login?ended"));
    }

    private Actor person() {
        Actor person = counties.build().handler();
        new AccountFixture(context).person(person);
        return person;
    }

    private static String usernameOf(Actor person) {
        return TestCounty.usernameOf(person);
    }

    private ResultActions change(Cookie session, String old, String fresh, String repeated) throws Exception {
        return mvc.perform(post("/account/password")
                .cookie(session)
                .with(csrf())
                .param("commandKey", UUID.randomUUID().toString())
                .param("oldPassword", old)
                .param("newPassword", fresh)
                .param("repeated", repeated));
    }

    private Cookie signIn(String username) throws Exception {
        MockHttpServletResponse answer = login(username, PASSWORD);
        assertThat(answer.getRedirectedUrl()).isEqualTo("/");
        return cookieOf(answer);
    }

    private MockHttpServletResponse login(String username, String password) throws Exception {
        return mvc.perform(form(username, password)).andReturn().getResponse();
    }

    private static MockHttpServletRequestBuilder form(String username, String password) {
        return post("/login").with(csrf()).param("username", username).param("password", password);
    }

    private static Cookie cookieOf(MockHttpServletResponse response) {
        return Objects.requireNonNull(response.getCookie(COOKIE));
    }
}
