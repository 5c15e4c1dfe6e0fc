package org.duban.rectification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.testing.SignedInAs.person;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.duban.kernel.Actor;
import org.duban.rectification.ItemState;
import org.duban.rectification.ItemStory;
import org.duban.rectification.RectificationKind;
import org.duban.testing.DatabaseTest;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** Extensions and appeals on the page of an item, and for programs. */
@DatabaseTest
class RequestPagesTest {

    @Autowired
    MockMvc http;

    @Autowired
    TestCounties counties;

    @Autowired
    ItemStory story;

    TestCounty county;

    @BeforeEach
    void aCounty() {
        county = counties.build();
    }

    @Test
    void theUnitAsksAndTheLeaderGrantsThroughTheForms() throws Exception {
        long item = story.planned(county, RectificationKind.IMMEDIATE);
        String later = story.today().plusDays(50).toString();
        http.perform(as(
                        county.handler(),
                        multipart("/items/" + item + "/ask-extension")
                                .file(file())
                                .param("wantedOn", later)
                                .param("reason", "The hall is being rebuilt")))
                .andExpect(redirectedUrl("/items/" + item));

        for (String language : new String[] {"zh-CN", "en"}) {
            for (Actor reader : new Actor[] {county.unitLeader(), county.handler(), county.officeDirector()}) {
                http.perform(get("/items/" + item).param("lang", language).with(person(reader)))
                        .andExpect(status().isOk())
                        .andExpect(content().string(containsString("The hall is being rebuilt")))
                        .andExpect(content().string(not(containsString("??"))));
            }
        }
        http.perform(get("/items/" + item).with(person(county.unitLeader())))
                .andExpect(content().string(containsString("/items/" + item + "/refuse-extension")));
        http.perform(as(
                        county.unitLeader(),
                        post("/items/" + item + "/grant-extension")
                                .param("requestId", String.valueOf(story.requestOf(county, item)))
                                .param("grantedOn", later)
                                .param("next", "/inbox")))
                .andExpect(redirectedUrl("/inbox"));
        http.perform(get("/api/v1/items/" + item + "/requests").with(person(county.handler())))
                .andExpect(jsonPath("$[0].state").value("GRANTED"))
                .andExpect(jsonPath("$[0].grantedOn").value(later));
    }

    @Test
    void aRefusedFormKeepsWhatWasTypedAndUploaded() throws Exception {
        long item = story.planned(county, RectificationKind.IMMEDIATE);
        http.perform(as(
                        county.handler(),
                        multipart("/items/" + item + "/ask-extension")
                                .file(file())
                                .param("reason", "The hall is being rebuilt")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("ask-extension-wantedOn-error")))
                .andExpect(content().string(containsString("The hall is being rebuilt")))
                .andExpect(content().string(containsString("window.txt")));
    }

    @Test
    void aRefusalWithoutAReasonStaysOnTheLeadersForm() throws Exception {
        long item = story.withExtensionAsked(county);
        http.perform(as(
                        county.unitLeader(),
                        post("/items/" + item + "/refuse-extension")
                                .param("requestId", String.valueOf(story.requestOf(county, item)))))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("grant-extension-comment-error")));
    }

    @Test
    void theOfficeDecidesAnAppealThroughTheForm() throws Exception {
        long item = story.planned(county, RectificationKind.IMMEDIATE);
        http.perform(as(
                        county.head(),
                        multipart("/items/" + item + "/appeal")
                                .param("ground", "FACTS")
                                .param("reason", "Open all day")))
                .andExpect(redirectedUrl("/items/" + item));
        http.perform(get("/items/" + item).with(person(county.officeMember())))
                .andExpect(content().string(containsString("/items/" + item + "/uphold-appeal")))
                .andExpect(content().string(containsString("Open all day")));
        http.perform(as(
                        county.officeMember(),
                        post("/items/" + item + "/uphold-appeal")
                                .param("requestId", String.valueOf(story.requestOf(county, item)))
                                .param("remedy", "VOID")
                                .param("comment", "So it is")))
                .andExpect(redirectedUrl("/items/" + item));
        assertThat(story.stateOf(county, item)).isEqualTo(ItemState.VOIDED);
    }

    @Test
    void saysThatAVerificationDoesNotCount() throws Exception {
        long item = story.inVerification(county, RectificationKind.IMMEDIATE);
        story.findUnrectified(county.supervisor(), item);
        http.perform(as(
                        county.head(),
                        multipart("/items/" + item + "/appeal")
                                .param("ground", "VERIFICATION")
                                .param("reason", "Another hall")))
                .andExpect(redirectedUrl("/items/" + item));
        http.perform(as(
                        county.officeMember(),
                        post("/items/" + item + "/uphold-appeal")
                                .param("requestId", String.valueOf(story.requestOf(county, item)))
                                .param("comment", "It was another hall")))
                .andExpect(redirectedUrl("/items/" + item));
        http.perform(get("/items/" + item).param("lang", "en").with(person(county.head())))
                .andExpect(content().string(containsString("Annulled on appeal")));
    }

    @Test
    void saysWhyAClosedItemIsNotAppealed() throws Exception {
        long item = story.closed(county);
        http.perform(post("/api/v1/items/" + item + "/appeal")
                        .with(person(county.head()))
                        .with(csrf())
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"ground\": \"FACTS\", \"reason\": \"Open all day\"}"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("rectification.appeal-closed"));
    }

    private static AbstractMockHttpServletRequestBuilder<?> as(
            Actor actor, AbstractMockHttpServletRequestBuilder<?> request) {
        return request.with(person(actor))
                .with(csrf())
                .param("commandKey", UUID.randomUUID().toString());
    }

    private static MockMultipartFile file() {
        return new MockMultipartFile(
                "evidence", "window.txt", "text/plain", "the plan of the hall".getBytes(StandardCharsets.UTF_8));
    }
}
