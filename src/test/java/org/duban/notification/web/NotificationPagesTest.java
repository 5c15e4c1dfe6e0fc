package org.duban.notification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.duban.deadline.AlertLevel;
import org.duban.identity.AccountRole;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.notification.Notices;
import org.duban.notification.live.LiveCounts;
import org.duban.testing.DatabaseTest;
import org.duban.testing.SignedInAs;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.duban.workflow.Specimen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class NotificationPagesTest {

    @Autowired
    MockMvc http;

    @Autowired
    Notices notices;

    @Autowired
    LiveCounts live;

    @Autowired
    Specimen specimen;

    @Autowired
    TestCounties counties;

    @Autowired
    TransactionTemplate transaction;

    TestCounty county;

    @BeforeEach
    void build() {
        county = counties.build();
    }

    @Test
    void aPageHearsOfNewNoticesWithoutAskingAgain() throws Exception {
        MvcResult stream = http.perform(
                        get("/notices/live").accept(MediaType.TEXT_EVENT_STREAM).with(SignedInAs.person(county.head())))
                .andExpect(request().asyncStarted())
                .andExpect(status().isOk())
                .andReturn();
        assertThat(stream.getResponse().getContentAsString()).contains("event:counts", "\"inbox\":0", "\"unread\":0");

        tell(specimen.newCase());
        assertThat(stream.getResponse().getContentAsString()).doesNotContain("\"unread\":1");
        live.round();

        assertThat(stream.getResponse().getContentAsString()).contains("\"unread\":1");
        live.round();
        assertThat(stream.getResponse().getContentAsString()).containsOnlyOnce("\"unread\":1");
    }

    @Test
    void somebodyWithManyPagesKeepsTheNewestOnes() throws Exception {
        int before = live.connections();
        for (int i = 0; i < 6; i++) {
            http.perform(get("/notices/live")
                            .accept(MediaType.TEXT_EVENT_STREAM)
                            .with(SignedInAs.person(county.handler())))
                    .andExpect(request().asyncStarted());
        }

        assertThat(live.connections() - before).isEqualTo(4);
    }

    @Test
    void theCentreShowsUnreadOnesAloneOnRequest() throws Exception {
        CaseRef first = specimen.newCase();
        tell(first);
        http.perform(form("/inbox/notices/read", county.head())).andExpect(redirectedUrl("/inbox/notices"));
        CaseRef second = specimen.newCase();
        tell(second);

        http.perform(page("/inbox/notices", county.head()))
                .andExpect(content().string(containsString("specimen " + first.id())))
                .andExpect(content().string(containsString("/help?specimen=" + second.id())));
        http.perform(page("/inbox/notices?unreadOnly=true", county.head()))
                .andExpect(content().string(not(containsString("specimen " + first.id()))))
                .andExpect(content().string(containsString("specimen " + second.id())));
        http.perform(page("/notices/count", county.head()).accept(MediaType.TEXT_PLAIN))
                .andExpect(content().string("1"));
    }

    @Test
    void savesHowSomebodyWantsToBeTold() throws Exception {
        http.perform(form("/account/notices", county.head())
                        .param("mailUrgent", "true")
                        .param("digestAt", "17:15")
                        .param("quietFrom", "21:00")
                        .param("quietTo", "06:30")
                        .param("language", "en"))
                .andExpect(redirectedUrl("/account/notices"));

        http.perform(page("/account/notices", county.head()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("value=\"17:15\"")))
                .andExpect(content().string(containsString("value=\"06:30\"")));
    }

    @Test
    void refusesHalfOfTheQuietHoursBesideTheField() throws Exception {
        http.perform(form("/account/notices", county.head())
                        .param("digestAt", "08:00")
                        .param("quietFrom", "21:00")
                        .param("language", "zh-CN"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("quietTo-error")));
    }

    @Test
    void administratorsHaveNoNoticesToSet() throws Exception {
        http.perform(get("/account/notices").with(SignedInAs.administrator(AccountRole.SYSTEM_ADMIN)))
                .andExpect(status().isNotFound());
    }

    @Test
    void saysClearlyThatAHostIsNotAllowed() throws Exception {
        http.perform(form("/deliveries/robots?lang=en", county.officeDirector())
                        .param("channel", "FEISHU")
                        .param("name", "group")
                        .param("url", "https://hooks.example.org/abc")
                        .param("language", "zh-CN"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Nothing may be sent to the host hooks.example.org")))
                .andExpect(content().string(containsString("open.feishu.cn")));
    }

    @Test
    void theOfficeSeesTheBacklogAndAStrangerDoesNot() throws Exception {
        http.perform(page("/deliveries", county.officeDirector())).andExpect(status().isOk());
        http.perform(get("/deliveries").with(SignedInAs.administrator(AccountRole.SECURITY_ADMIN)))
                .andExpect(status().isForbidden());
        http.perform(page("/deliveries", county.head())).andExpect(status().isForbidden());
    }

    private void tell(CaseRef ref) {
        transaction.executeWithoutResult(status -> notices.tell(
                county.officeDirector(),
                ref,
                List.of(county.head().personId()),
                "specimen-urged",
                List.of("Lin"),
                AlertLevel.RED));
    }

    private static MockHttpServletRequestBuilder page(String path, Actor reader) {
        return get(path).with(SignedInAs.person(reader));
    }

    private static MockHttpServletRequestBuilder form(String path, Actor reader) {
        return post(path)
                .with(SignedInAs.person(reader))
                .with(csrf())
                .param("commandKey", UUID.randomUUID().toString());
    }
}
