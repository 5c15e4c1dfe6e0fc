package org.duban.deadline.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.duban.kernel.Actor;
import org.duban.testing.DatabaseTest;
import org.duban.testing.SignedInAs;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@DatabaseTest
class CalendarPagesTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private TestCounties counties;

    private TestCounty county;

    @BeforeEach
    void aCounty() {
        county = counties.build();
    }

    @Test
    void showsTheYearToEverybodyAndTheUploadToTheOffice() throws Exception {
        open(county.handler(), "/calendar")
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("2023 年工作日历"),
                                containsString("249 个工作日"),
                                containsString("title=\"2023-10-08\" class=\"day-made_up\""),
                                containsString("title=\"2023-10-06\" class=\"day-off\""),
                                containsString(
                                        "title=\"2023-10-09\" class=\"day-working is-today\" aria-current=\"date\""),
                                not(containsString("type=\"file\"")))));
        open(county.officeMember(), "/calendar?year=2026&lang=en")
                .andExpect(content()
                        .string(allOf(
                                containsString("Working calendar 2026"),
                                containsString("248 working days"),
                                containsString("19 weekdays off"),
                                containsString("type=\"file\""))));
    }

    @Test
    void saysWhenAYearHasNoCalendarAndWhatThatMeans() throws Exception {
        open(county.handler(), "/calendar?year=2099&lang=en")
                .andExpect(content().string(containsString("There is no notice for 2099 yet")));
        open(county.handler(), "/calendar?year=1200").andExpect(status().isNotFound());
    }

    @Test
    void showsWhatANoticeChangesBeforeItApplies() throws Exception {
        String preview = Objects.requireNonNull(upload(
                        "2051",
                        "cn-2051.json",
                        "{\"weekdays_off\":[\"2051-01-02\"],\"weekend_days_worked\":[\"2051-01-07\"]}")
                .andExpect(redirectedUrlPattern("/calendar/notices/*"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        open(county.officeMember(), preview)
                .andExpect(content()
                        .string(allOf(
                                containsString("title=\"2051-01-02\" class=\"day-off is-changed\""),
                                containsString("首次导入"),
                                containsString("由暂计的 260 天变为 260 天"))));
        http.perform(post(preview + "/apply")
                        .param("commandKey", UUID.randomUUID().toString())
                        .with(csrf())
                        .with(SignedInAs.person(county.officeMember())))
                .andExpect(redirectedUrl("/calendar?year=2051"));
        open(county.handler(), "/calendar?year=2051")
                .andExpect(content().string(not(containsString("尚未导入：暂按周一至周五计算"))));
    }

    @Test
    void refusesANoticeWithADateOfAnotherYearOnThePageItself() throws Exception {
        upload("2052", "cn-2052.json", "{\"weekdays_off\":[\"2052-01-01\",\"2051-12-29\"],\"weekend_days_worked\":[]}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("weekdays_off 第 2 项 2051-12-29 不在 2052 年")));
        upload("2052", "notice.json", "{\"weekdays_off\":[")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("第 1 行第")));
        upload("2052", "notice.txt", "放假安排")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("没有读到放假的日期")));
        upload("2052", "cn-2052.json", "").andExpect(status().isUnprocessableContent());
    }

    @Test
    void takesTheNoticesOwnWordsPasted() throws Exception {
        String words = "元旦：1月1日（周四）至4日放假，共4天。1月10日（周六）上班。";
        String preview = Objects.requireNonNull(paste("2054", words)
                .andExpect(redirectedUrlPattern("/calendar/notices/*"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        open(county.officeMember(), preview)
                .andExpect(content()
                        .string(allOf(
                                containsString("title=\"2054-01-01\" class=\"day-off is-changed\""),
                                containsString("title=\"2054-01-02\" class=\"day-off is-changed\""),
                                containsString("title=\"2054-01-10\" class=\"day-made_up is-changed\""))));
        paste("2054", words.replace("周六", "周日"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString("2054-01-10 不是周日"), containsString("1月10日（周日）"))));
        paste("2054", " ").andExpect(status().isUnprocessableContent());
    }

    @Test
    void doesTheSameThroughTheApi() throws Exception {
        http.perform(get("/api/v1/calendar/2026").with(SignedInAs.person(county.handler())))
                .andExpect(jsonPath("$.working_days").value(248))
                .andExpect(jsonPath("$.weekend_days_worked").value(hasItem("2026-10-10")));
        http.perform(post("/api/v1/calendar/2053/notices")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"weekdays_off\":[\"2053-01-01\"],\"weekend_days_worked\":[]}")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .with(csrf())
                        .with(SignedInAs.person(county.officeMember())))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.become_off").value(hasItem("2053-01-01")));
    }

    private ResultActions paste(String year, String words) throws Exception {
        return http.perform(multipart("/calendar")
                .param("year", year)
                .param("text", words)
                .param("commandKey", UUID.randomUUID().toString())
                .with(csrf())
                .with(SignedInAs.person(county.officeMember())));
    }

    private ResultActions open(Actor actor, String path) throws Exception {
        return http.perform(get(path).with(SignedInAs.person(actor)));
    }

    private ResultActions upload(String year, String name, String notice) throws Exception {
        MockMultipartFile file =
                new MockMultipartFile("file", name, "application/json", notice.getBytes(StandardCharsets.UTF_8));
        return http.perform(multipart("/calendar")
                .file(file)
                .param("year", year)
                .param("commandKey", UUID.randomUUID().toString())
                .with(csrf())
                .with(SignedInAs.person(county.officeMember())));
    }
}
