package org.duban.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.identity.domain.AccountFixture.PASSWORD;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.time.Duration;
import org.duban.identity.AccountRole;
import org.duban.identity.domain.Account;
import org.duban.identity.domain.AccountFixture;
import org.duban.testing.DatabaseTest;
import org.duban.testing.MutableClock;
import org.duban.testing.TestCounties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@DatabaseTest
class TokensApiTest {

    /** A path that no module maps: with a token it is not found, without one it is not even looked for. */
    private static final String SOME_PATH = "/api/v1/nothing-here";

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    TestCounties counties;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    private String username = "";

    @BeforeEach
    void anAccount() {
        username =
                new AccountFixture(context).person(counties.build().handler()).username();
    }

    @Test
    void opensTheApiForEightHours() throws Exception {
        String token = token(username);
        use(token).andExpect(status().isNotFound());

        clock.advance(Duration.ofHours(7));
        use(token).andExpect(status().isNotFound());

        clock.advance(Duration.ofHours(1));
        use(token)
                .andExpect(status().isUnauthorized())
                .andExpect(jsonPath("$.code").value("identity.token-needed"));
    }

    @Test
    void endsWithItsRevocation() throws Exception {
        String token = token(username);

        mvc.perform(delete("/api/v1/tokens").header("Authorization", "Bearer " + token))
                .andExpect(status().isNoContent());

        use(token).andExpect(status().isUnauthorized());
    }

    @Test
    void keepsNothingThatWouldOpenTheApi() throws Exception {
        String token = token(username);

        assertThat(jdbc.queryForList("select hash from identity_token", String.class))
                .isNotEmpty()
                .doesNotContain(token);
    }

    @Test
    void answersAWrongPasswordLikeAnUnknownName() throws Exception {
        String wrong = refusal(username, "not the password");
        String unknown = refusal("nobody-of-this-name", PASSWORD);

        assertThat(wrong).isEqualTo(unknown).contains("identity.sign-in-refused");
    }

    @Test
    void namesTheFieldThatIsMissing() throws Exception {
        mvc.perform(post("/api/v1/tokens")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"username\":\"x\"}"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].field").value("password"));
    }

    @Test
    void isBlindForAdministrators() throws Exception {
        Account auditor = new AccountFixture(context).administrator(AccountRole.AUDIT_ADMIN);

        use(token(auditor.username()))
                .andExpect(status().isForbidden())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.code").value("identity.not-your-part"));
    }

    @Test
    void takesNoSessionForAToken() throws Exception {
        mvc.perform(get(SOME_PATH).cookie(new jakarta.servlet.http.Cookie("DUBAN_SESSION", "whatever")))
                .andExpect(status().isUnauthorized());
    }

    private ResultActions use(String token) throws Exception {
        return mvc.perform(get(SOME_PATH).header("Authorization", "Bearer " + token));
    }

    private String token(String name) throws Exception {
        String answer = ask(name, PASSWORD)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.expiresAt")
                        .value(clock.instant().plus(Duration.ofHours(8)).toString()))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return JsonPath.read(answer, "$.token");
    }

    private String refusal(String name, String password) throws Exception {
        return ask(name, password)
                .andExpect(status().isUnauthorized())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private ResultActions ask(String name, String password) throws Exception {
        return mvc.perform(post("/api/v1/tokens")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"username\":\"%s\",\"password\":\"%s\"}".formatted(name, password)));
    }
}
