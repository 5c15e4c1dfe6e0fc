package org.duban.campaign.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.duban.campaign.Campaigns;
import org.duban.kernel.Actor;
import org.duban.testing.DatabaseTest;
import org.duban.testing.SignedInAs;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DatabaseTest
class CampaignPagesTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private TestCounties counties;

    @Autowired
    private Campaigns campaigns;

    private TestCounty county;

    @BeforeEach
    void aCounty() {
        county = counties.build();
    }

    @Test
    void listsCampaignsAndOffersTheirChangeToTheirOffice() throws Exception {
        String editing = "/campaigns/" + county.campaignId() + "/edit";

        open(county.officeMember(), "/campaigns").andExpect(content().string(containsString(editing)));
        open(county.handler(), "/campaigns").andExpect(content().string(not(containsString(editing))));
        http.perform(get(editing).with(SignedInAs.person(county.handler()))).andExpect(status().isForbidden());
    }

    @Test
    void refusesAnEndBeforeTheStartBesideItsField() throws Exception {
        send(county.officeMember(), form("2024-02-01", "2024-01-01"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("endsOn-error")))
                .andExpect(content().string(containsString("岁末行动")));
    }

    @Test
    void opensACampaignAndChangesIt() throws Exception {
        open(county.officeMember(), "/campaigns/new");
        send(county.officeMember(), form("2024-01-01", "2024-02-01")).andExpect(redirectedUrl("/campaigns"));
        open(county.officeMember(), "/campaigns/" + county.campaignId() + "/edit");

        http.perform(put("/api/v1/campaigns/" + county.campaignId())
                        .contentType("application/json")
                        .content(("{'name':'改名','kind':'OTHER','startsOn':'2024-01-01','endsOn':'2024-03-01',"
                                        + "'zone':'Asia/Shanghai','officeUnitId':%d,'leadingUnitId':%d}")
                                .formatted(county.office(), county.county())
                                .replace('\'', '"'))
                        .with(SignedInAs.person(county.officeMember())))
                .andExpect(status().isOk());
        assertThat(campaigns.get(county.campaignId()).name()).isEqualTo("改名");
    }

    private MockHttpServletRequestBuilder form(String start, String end) {
        return post("/campaigns")
                .param("name", "岁末行动")
                .param("kind", "OTHER")
                .param("startsOn", start)
                .param("endsOn", end)
                .param("zone", "Asia/Shanghai")
                .param("officeUnitId", "" + county.office())
                .param("leadingUnitId", "" + county.county());
    }

    private ResultActions open(Actor who, String path) throws Exception {
        return http.perform(get(path).with(SignedInAs.person(who)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))));
    }

    private ResultActions send(Actor who, MockHttpServletRequestBuilder form) throws Exception {
        return http.perform(form.param("commandKey", UUID.randomUUID().toString())
                .with(SignedInAs.person(who))
                .with(csrf()));
    }
}
