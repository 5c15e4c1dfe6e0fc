package org.duban.rectification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.rectification.RectificationKind.IMMEDIATE;
import static org.duban.testing.SignedInAs.person;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.duban.kernel.Actor;
import org.duban.rectification.ItemState;
import org.duban.rectification.ItemStory;
import org.duban.testing.DatabaseTest;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

@DatabaseTest
class ItemPagesTest {

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
    void registersAProblemFromTheForm() throws Exception {
        String location = http.perform(as(county.liaison(), problem()))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();

        assertThat(location).startsWith("/items/");
        http.perform(get(location).with(person(county.liaison())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Queue numbers run out by ten")));
    }

    @Test
    void namesEveryMissingFieldAndKeepsWhatWasTyped() throws Exception {
        http.perform(as(
                        county.liaison(),
                        multipart("/items/new")
                                .file(picture("evidence"))
                                .param("rootCause", "Nobody counted the visitors")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("new-description-error")))
                .andExpect(content().string(containsString("new-source-error")))
                .andExpect(content().string(containsString("Nobody counted the visitors")))
                .andExpect(content().string(containsString("window.txt")));
    }

    @Test
    void showsWhatIsAskedOfTheReaderFirst() throws Exception {
        long item = story.registered(county);

        http.perform(get("/items/" + item).with(person(county.officeMember())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("action=\"/items/" + item + "/confirm\"")));
        http.perform(get("/items/" + item).with(person(county.liaison())))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/confirm\""))));
    }

    @Test
    void showsThePageInEveryState() throws Exception {
        for (long item : new long[] {
            story.registered(county),
            story.confirmed(county),
            story.assigned(county, IMMEDIATE),
            story.accepted(county, IMMEDIATE),
            story.claimed(county, IMMEDIATE),
            story.inVerification(county, IMMEDIATE),
            story.verified(county, IMMEDIATE),
            story.closed(county)
        }) {
            for (String language : new String[] {"zh-CN", "en"}) {
                http.perform(get("/items/" + item).param("lang", language).with(person(county.officeDirector())))
                        .andExpect(status().isOk())
                        .andExpect(content().string(not(containsString("??"))));
            }
            http.perform(get("/items/" + item + "/print").with(person(county.officeDirector())))
                    .andExpect(status().isOk());
            http.perform(get("/items/" + item + "/diagram").with(person(county.officeDirector())))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.diagram.bpmnXml").isNotEmpty())
                    .andExpect(jsonPath("$.labels.task_VerifyRectification").isNotEmpty());
        }
    }

    @Test
    void answersAFragmentToHtmx() throws Exception {
        long item = story.registered(county);

        http.perform(get("/items/" + item).header("HX-Request", "true").with(person(county.officeMember())))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("<html"))));
    }

    @Test
    void verifiesWithAPictureAndClosesThroughTheForms() throws Exception {
        long item = story.inVerification(county, IMMEDIATE);

        http.perform(as(
                        county.supervisor(),
                        multipart("/items/" + item + "/record-verification")
                                .file(picture("evidence"))
                                .param("method", "SITE_VISIT")
                                .param("heldOn", story.today().toString())
                                .param("place", "Service hall")
                                .param("peopleMet", "Three visitors")
                                .param("findings", "Numbers last until noon")
                                .param("outcome", "RECTIFIED")))
                .andExpect(redirectedUrl("/items/" + item));
        http.perform(as(county.supervisor(), post("/items/" + item + "/close").param("next", "/inbox?view=todo")))
                .andExpect(redirectedUrl("/inbox?view=todo"));

        assertThat(story.stateOf(county, item)).isEqualTo(ItemState.CLOSED);
    }

    @Test
    void refusesAClosureInPlaceAndKeepsTheWords() throws Exception {
        long item = story.inVerification(county, IMMEDIATE);

        http.perform(as(
                        county.supervisor(),
                        post("/items/" + item + "/close").param("comment", "It looked fine to me")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("It looked fine to me")))
                .andExpect(content().string(containsString("data-outcome=\"refused\"")));
    }

    @Test
    void saysWhoWasFasterAndKeepsTheWords() throws Exception {
        long item = story.claimed(county, IMMEDIATE);
        http.perform(as(county.head(), post("/items/" + item + "/countersign")))
                .andExpect(redirectedUrl("/items/" + item));

        http.perform(as(
                        county.head(),
                        post("/items/" + item + "/decline-claim").param("reason", "The late shift is empty")))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("The late shift is empty")));
    }

    @Test
    void looksAheadWhileTheAssignmentIsFilledIn() throws Exception {
        long item = story.confirmed(county);

        http.perform(get("/items/" + item + "/eligibility")
                        .param("kind", "SPECIAL_DRIVE")
                        .param("leadUnitId", String.valueOf(county.bureau()))
                        .param("leaderId", String.valueOf(county.unitLeader().personId()))
                        .param("handlerId", String.valueOf(county.handler().personId()))
                        .with(person(county.officeMember())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(county.supervisor().name())))
                .andExpect(content().string(containsString(county.head().name())));
    }

    @Test
    void hidesSomebodyElsesItem() throws Exception {
        long item = story.registered(county);

        http.perform(get("/items/" + item).with(person(county.otherHead()))).andExpect(status().isNotFound());
        http.perform(as(county.otherHead(), post("/items/" + item + "/confirm")))
                .andExpect(status().isNotFound());
    }

    @Test
    void goesNowhereElseThanWithin() throws Exception {
        long item = story.registered(county);

        http.perform(as(
                        county.officeMember(),
                        post("/items/" + item + "/confirm").param("next", "//elsewhere.example/")))
                .andExpect(header().string("Location", "/items/" + item));
    }

    private AbstractMockHttpServletRequestBuilder<?> problem() {
        return multipart("/items/new")
                .file(picture("evidence"))
                .param("campaignId", String.valueOf(county.campaignId()))
                .param("description", "Queue numbers run out by ten")
                .param("source", "public")
                .param("level", "UNIT")
                .param("aspect", "CONDUCT")
                .param("unitId", String.valueOf(county.bureau()));
    }

    private static AbstractMockHttpServletRequestBuilder<?> as(
            Actor actor, AbstractMockHttpServletRequestBuilder<?> request) {
        return request.with(person(actor))
                .with(csrf())
                .param("commandKey", UUID.randomUUID().toString());
    }

    private static MockMultipartFile picture(String field) {
        byte[] text = "what the window looks like".getBytes(StandardCharsets.UTF_8);
        return new MockMultipartFile(field, "window.txt", "text/plain", text);
    }
}
