package org.duban.supervision.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.keytask.KeyTaskStory;
import org.duban.keytask.KeyTasks;
import org.duban.supervision.ListingService;
import org.duban.supervision.OrderState;
import org.duban.supervision.OrderStory;
import org.duban.testing.ChineseFont;
import org.duban.testing.DatabaseTest;
import org.duban.testing.MutableClock;
import org.duban.testing.SignedInAs;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@DatabaseTest
class SupervisionPagesTest {

    @Autowired
    MockMvc http;

    @Autowired
    TestCounties counties;

    @Autowired
    OrderStory story;

    @Autowired
    ListingService listings;

    @Autowired
    KeyTaskStory keyTasks;

    @Autowired
    MutableClock clock;

    TestCounty county;

    @BeforeEach
    void build() {
        county = counties.build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void everyPageIsThereInBothLanguages(String language) throws Exception {
        long id = story.answered(county);
        CaseRef listed = story.listed(county);
        listings.report(county.officeMember(), OrderStory.key(), listed, "Nothing moves");
        String order = "/supervision/orders/" + id;
        for (String page : List.of(
                "/supervision",
                "/supervision?current=false&kind=ORDER&state=ANSWERED&overdue=true",
                "/supervision/listed",
                "/supervision/reports",
                "/supervision/new?kind=EXPLANATION&about=" + listed,
                order,
                order + "/print",
                "/items/" + listed.id())) {
            String html = page(county.officeMember(), page + (page.contains("?") ? "&" : "?") + "lang=" + language);
            assertThat(html).as(page).doesNotContain("??").contains("</html>");
            if (language.equals("en")) {
                assertThat(html).as(page).doesNotContainPattern("<h2[^>]*>[^<]*\\p{IsHan}");
            }
        }
    }

    @Test
    void thePageOfACaseShowsItsOrdersAndWhatTheReaderMayDo() throws Exception {
        CaseRef late = story.listed(county);
        String path = "/items/" + late.id();

        assertThat(page(county.officeMember(), path))
                .contains("/supervision/new?about=rectification:" + late.id() + "&amp;kind=ORDER")
                .contains("/supervision/cases/rectification/" + late.id() + "/unlist")
                .contains("It matters to many");
        assertThat(page(county.handler(), path)).contains("It matters to many").doesNotContain("/supervision/new");
    }

    @Test
    void aKeyTaskIsOrderedLikeAnItem() throws Exception {
        CaseRef assignment = new CaseRef(KeyTasks.CASE_TYPE, keyTasks.assigned(county));
        String path = "/key-task-assignments/" + assignment.id();
        assertThat(page(county.officeMember(), path)).contains("/supervision/new?about=" + assignment);

        post(county.officeMember(), "/supervision/orders", "about", assignment.toString())
                .andExpect(status().is3xxRedirection());

        assertThat(page(county.head(), path)).contains("/supervision/orders/" + story.newest(county));
        assertThat(page(county.head(), "/inbox")).contains("SO-2023-001");
    }

    @Test
    void issuesFromTheFormAndShowsItAgainWhereItIsRefused() throws Exception {
        CaseRef late = story.lateItem(county);

        post(county.officeMember(), "/supervision/orders", "about", late.toString(), "dueOn", "2023-10-01")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("id=\"dueOn-error\"")));
        post(county.countyLeader(), "/supervision/orders", "about", late.toString(), "text", "By Friday, please")
                .andExpect(status().is3xxRedirection());
        post(county.officeMember(), "/supervision/orders", "about", late.toString())
                .andExpect(status().isConflict());
        post(county.officeMember(), "/supervision/orders", "about", "nonsense").andExpect(status().isNotFound());
        assertThat(page(county.head(), "/supervision")).contains("SO-2023-001");
        assertThat(page(county.otherHead(), "/supervision")).doesNotContain("SO-2023-001");
    }

    @Test
    void theUnitReceivesAndAnswersWithAFileAndTheOfficeReadsIt() throws Exception {
        long id = story.issued(county);
        String order = "/supervision/orders/" + id;
        assertThat(page(county.head(), order)).contains(order + "/receive").doesNotContain(order + "/answer");

        post(county.head(), order + "/receive").andExpect(redirectedUrl(order));
        post(county.head(), order + "/answer", "text", "")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("text-error")));
        MockMultipartFile note =
                new MockMultipartFile("evidence", "roster.txt", "text/plain", "two".getBytes(StandardCharsets.UTF_8));
        http.perform(multipart(order + "/answer")
                        .file(note)
                        .param("text", "Two more clerks")
                        .param("commandKey", UUID.randomUUID().toString())
                        .with(csrf())
                        .with(SignedInAs.person(county.head())))
                .andExpect(status().is3xxRedirection());
        assertThat(page(county.officeMember(), order)).contains("roster.txt").contains("Two more clerks");
        post(county.officeMember(), order + "/receive").andExpect(status().isConflict());
        post(county.officeMember(), order + "/send-back", "text", "Names?").andExpect(status().is3xxRedirection());
        assertThat(page(county.head(), order)).contains("Names?");
        post(county.officeMember(), order + "/withdraw", "text", "Done otherwise")
                .andExpect(status().is3xxRedirection());
        assertThat(story.view(county, id).state()).isEqualTo(OrderState.WITHDRAWN);
    }

    @Test
    void thePaperHoldsTheFacts() throws Exception {
        ChineseFont.orSkip();
        CaseRef late = story.lateItem(county);
        clock.setTo(LocalDate.of(2023, 11, 10));
        post(county.officeMember(), "/supervision/orders", "about", late.toString());
        long id = story.newest(county);

        byte[] pdf = http.perform(get("/supervision/orders/" + id + "/order.pdf?lang=en")
                        .with(SignedInAs.person(county.liaison())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Supervision order")
                    .contains("No. 1 of 2023")
                    .contains("2 working days overdue")
                    .contains("2023-11-08")
                    .contains("2023-11-17")
                    .contains("Service windows close before the announced hour");
        }
    }

    @Test
    void theInterfaceForProgramsDoesTheSame() throws Exception {
        CaseRef late = story.lateItem(county);
        api(county.officeMember(), "/orders", "{\"about\":\"" + late + "\",\"kind\":\"ORDER\"}");
        String order = "/orders/" + story.newest(county);

        api(county.liaison(), order + "/receive", "{}");
        api(county.liaison(), order + "/answer", "{\"text\":\"Two more clerks\"}");
        api(county.officeMember(), order + "/accept-answer", "{}");
        api(county.officeMember(), "/listed", "{\"about\":\"" + late + "\",\"reason\":\"It matters\"}");
        api(county.officeMember(), "/reports", "{\"about\":\"" + late + "\",\"reason\":\"Nothing moves\"}");

        for (String what : List.of(order, order + "/timeline", order + "/diagram", "/orders", "/listed", "/reports")) {
            http.perform(get("/api/v1/supervision" + what).with(SignedInAs.person(county.officeMember())))
                    .andExpect(status().isOk());
        }
        assertThat(story.view(county, story.newest(county)).state()).isEqualTo(OrderState.SETTLED);
        api(county.officeMember(), "/listed/end", "{\"about\":\"" + late + "\",\"reason\":\"It moves\"}");
    }

    private String page(Actor who, String path) throws Exception {
        return http.perform(get(path).with(SignedInAs.person(who)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private ResultActions post(Actor who, String path, String... fields) throws Exception {
        MockHttpServletRequestBuilder asked = MockMvcRequestBuilders.post(path)
                .param("commandKey", UUID.randomUUID().toString())
                .with(csrf())
                .with(SignedInAs.person(who));
        for (int i = 0; i < fields.length; i += 2) {
            asked.param(fields[i], fields[i + 1]);
        }
        return http.perform(asked);
    }

    private void api(Actor who, String path, String body) throws Exception {
        http.perform(MockMvcRequestBuilders.post("/api/v1/supervision" + path)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body)
                        .with(csrf())
                        .with(SignedInAs.person(who)))
                .andExpect(status().isOk());
    }
}
