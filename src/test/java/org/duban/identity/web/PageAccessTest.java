package org.duban.identity.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.duban.testing.DatabaseTest;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What nobody in particular gets to see. */
@DatabaseTest
class PageAccessTest {

    @Autowired
    MockMvc mvc;

    @Test
    void showsTheSignInPageWithStrictHeaders() throws Exception {
        mvc.perform(get("/login"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Security-Policy", Matchers.containsString("script-src 'self';")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(content().string(Matchers.containsString("name=\"_csrf\"")));
    }

    @Test
    void leadsAnyOtherPathToTheSignIn() throws Exception {
        mvc.perform(get("/some/page")).andExpect(status().isFound()).andExpect(redirectedUrl("/login"));
    }

    @Test
    void leadsTheWholeBrowserToTheSignInWhenAFragmentIsAskedFor() throws Exception {
        mvc.perform(get("/ledger").header("HX-Request", "true").header("HX-Current-URL", "http://localhost/ledger?q=1"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("HX-Redirect", "/login"));
    }

    @Test
    void answersTheApiWithAProblemDetail() throws Exception {
        mvc.perform(get("/api/v1/items"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", "Bearer"))
                .andExpect(jsonPath("$.code").value("identity.token-needed"));
    }

    @Test
    void refusesAFormWithoutItsToken() throws Exception {
        mvc.perform(post("/login").param("username", "a").param("password", "b"))
                .andExpect(redirectedUrl("/login?again"));
    }
}
