package org.duban.organization.web;

import static org.duban.testing.SignedInAs.administrator;
import static org.duban.testing.SignedInAs.person;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.duban.identity.AccountRole;
import org.duban.kernel.Actor;
import org.duban.organization.Substitutes;
import org.duban.testing.DatabaseTest;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DatabaseTest
class SubstitutePagesTest {

    @Autowired
    MockMvc http;

    @Autowired
    TestCounties counties;

    @Autowired
    Substitutes substitutes;

    TestCounty county;

    @BeforeEach
    void aCounty() {
        county = counties.build();
    }

    @Test
    void showsTheSubstituteForWhomTheySignOnEveryPage() throws Exception {
        http.perform(appoint(county.head(), county.unitLeader(), "2023-10-09", "2023-10-20"))
                .andExpect(redirectedUrl("/account/substitutes"));

        http.perform(get("/inbox").with(person(county.unitLeader())))
                .andExpect(content().string(containsString("class=\"rail-for\"")))
                .andExpect(content().string(containsString(county.head().name())));
        http.perform(get("/inbox").with(person(county.head())))
                .andExpect(content().string(not(containsString("class=\"rail-for\""))));
        for (String language : new String[] {"zh-CN", "en"}) {
            http.perform(get("/account/substitutes").param("lang", language).with(person(county.head())))
                    .andExpect(status().isOk())
                    .andExpect(
                            content().string(containsString(county.unitLeader().name())))
                    .andExpect(content().string(not(containsString("??"))));
        }
    }

    @Test
    void namesTheFieldThatIsWrongAndKeepsWhatWasTyped() throws Exception {
        http.perform(appoint(county.head(), county.head(), "2023-10-20", "2023-10-10"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("substituteId-error")))
                .andExpect(content().string(containsString("value=\"2023-10-20\"")))
                .andExpect(content().string(containsString("On leave")));
    }

    @Test
    void endsOnesOwnSubstitutionAndNobodyElses() throws Exception {
        http.perform(appoint(county.head(), county.unitLeader(), "2023-10-09", "2023-10-20"));
        long id = substitutes.of(county.head().personId()).get(0).id();
        String revoke = "/account/substitutes/" + id + "/revoke";

        http.perform(act(county.outsider(), post(revoke))).andExpect(status().is4xxClientError());
        http.perform(act(county.head(), post(revoke))).andExpect(redirectedUrl("/account/substitutes"));
        http.perform(get("/account/substitutes").with(person(county.head())))
                .andExpect(content().string(not(containsString(revoke))));
    }

    @Test
    void isNothingForAdministrators() throws Exception {
        http.perform(get("/account/substitutes").with(administrator(AccountRole.SYSTEM_ADMIN)))
                .andExpect(status().isForbidden());
    }

    private static MockHttpServletRequestBuilder appoint(Actor principal, Actor substitute, String from, String to) {
        return act(
                principal,
                post("/account/substitutes")
                        .param("substituteId", String.valueOf(substitute.personId()))
                        .param("startsOn", from)
                        .param("endsOn", to)
                        .param("reason", "On leave"));
    }

    private static MockHttpServletRequestBuilder act(Actor actor, MockHttpServletRequestBuilder request) {
        return request.with(person(actor))
                .with(csrf())
                .param("commandKey", UUID.randomUUID().toString());
    }
}
