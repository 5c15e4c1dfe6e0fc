package org.duban.inspection.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.duban.inspection.InspectionState;
import org.duban.inspection.InspectionStory;
import org.duban.inspection.Inspections;
import org.duban.kernel.Actor;
import org.duban.rectification.ItemState;
import org.duban.rectification.ItemStory;
import org.duban.rectification.RectificationKind;
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
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@DatabaseTest
class InspectionPagesTest {

    @Autowired
    MockMvc http;

    @Autowired
    TestCounties counties;

    @Autowired
    ItemStory items;

    @Autowired
    InspectionStory story;

    @Autowired
    Inspections inspections;

    TestCounty county;
    String base;

    @BeforeEach
    void build() {
        county = counties.build();
        base = "/campaigns/" + county.campaignId() + "/inspections";
    }

    @Test
    void everyPageIsThereInBothLanguages() throws Exception {
        items.accepted(county, RectificationKind.STAGED);
        items.closed(county);
        long round = story.drawn(county);
        long inspection = story.of(county, round);
        for (String path : new String[] {
            base,
            base + "/draw?what=REVERSE_CHECK",
            base + "/draw?what=SPOT_CHECK",
            "/inspection-rounds/" + round,
            "/inspections/" + inspection
        }) {
            for (String language : new String[] {"zh-CN", "en"}) {
                String html = html(get(path, county.officeMember(), language));
                assertThat(html).as(path).doesNotContain("??").contains("</html>");
            }
        }
        story.record(county.secondSupervisor(), inspection, false);
        assertThat(html(get("/inspections/" + inspection, county.officeMember(), "en")))
                .contains("Closed an hour early again", "does not hold");
        assertThat(html(get(base, county.officeMember(), "en"))).contains("Did not hold (1)");
    }

    @Test
    void theOfficeDrawsAndSeesTheSeedAndThatItCanBeDrawnAgain() throws Exception {
        items.closed(county);

        String round = http.perform(post(base + "/draw")
                        .param("what", "REVERSE_CHECK")
                        .param("commandKey", UUID.randomUUID().toString())
                        .with(csrf())
                        .with(SignedInAs.person(county.officeMember())))
                .andExpect(redirectedUrlPattern("/inspection-rounds/*"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();

        long seed = inspections
                .round(
                        Long.parseLong(round.substring(round.lastIndexOf('/') + 1)),
                        county.officeMember().personId())
                .seed();
        assertThat(html(get(round, county.officeMember(), "en")))
                .contains(">" + seed + "<")
                .contains("Computed again just now with the same seed: the same result")
                .contains("10% of each unit");
    }

    @Test
    void aSupervisorRecordsAFailedCheckFromThePhoneAndTheItemReopens() throws Exception {
        long item = items.closed(county);
        long inspection = story.of(county, story.drawn(county));
        assertThat(html(get("/inspections/" + inspection + "?next=/inbox", county.secondSupervisor(), "zh-CN")))
                .contains("name=\"findings\"", "capture=\"environment\"", "value=\"/inbox\"");

        record(inspection, "The queue is back", true).andExpect(redirectedUrl("/inbox"));

        assertThat(inspections
                        .view(inspection, county.officeMember().personId())
                        .state())
                .isEqualTo(InspectionState.FAILED);
        assertThat(items.stateOf(county, item)).isEqualTo(ItemState.IN_RECTIFICATION);
        http.perform(get("/items/" + item, county.head(), "en"))
                .andExpect(content().string(containsString("The queue is back")))
                .andExpect(content().string(containsString("/inspections/" + inspection)));
    }

    @Test
    void aRefusedResultKeepsWhatWasTypedAndUploaded() throws Exception {
        long inspection = story.waiting(county);

        record(inspection, "", true)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Service hall")))
                .andExpect(content().string(containsString("name=\"evidenceIds\"")))
                .andExpect(content().string(containsString("findings-error")));
        record(inspection, "The queue is back", false)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("evidence-error")));
    }

    @Test
    void whoHadAHandInItFindsNoFormAndIsRefused() throws Exception {
        long inspection = story.waiting(county);

        http.perform(get("/inspections/" + inspection, county.supervisor(), "en"))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("name=\"findings\""))));
        http.perform(form(inspection, "x", true).with(csrf()).with(SignedInAs.person(county.supervisor())))
                .andExpect(status().isForbidden());
        http.perform(get("/inspections/" + inspection, county.head(), "en")).andExpect(status().isNotFound());
        http.perform(get("/inspection-rounds/999999999", county.officeMember(), "en"))
                .andExpect(status().isNotFound());
    }

    @Test
    void programsDrawReadAndRecord() throws Exception {
        items.closed(county);
        String api = "/api/v1/campaigns/" + county.campaignId() + "/inspections";
        http.perform(get(api + "/preview", county.officeMember(), "en"))
                .andExpect(jsonPath("$[0].drawn").value(1));
        http.perform(post(api + "/rounds")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"what\":\"REVERSE_CHECK\"}")
                        .with(SignedInAs.person(county.officeMember())))
                .andExpect(status().isOk());
        http.perform(get(api, county.officeMember(), "en"))
                .andExpect(jsonPath("$.rounds[0].waiting").value(1));
        long inspection = inspections
                .ofCampaign(county.campaignId(), county.officeMember().personId())
                .open()
                .get(0)
                .id();

        http.perform(post("/api/v1/inspections/" + inspection + "/result")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"method":"SITE_VISIT","heldOn":"2023-10-09","place":"Hall","peopleMet":"A clerk",
                                 "findings":"As it should be","holds":true,"evidenceIds":[%d]}
                                """.formatted(items.file(county.secondSupervisor())))
                        .with(SignedInAs.person(county.secondSupervisor())))
                .andExpect(status().isOk());
        http.perform(get("/api/v1/inspections/" + inspection, county.officeMember(), "en"))
                .andExpect(jsonPath("$.state").value("HELD"))
                .andExpect(jsonPath("$.found.place").value("Hall"));
    }

    @Test
    void theTabIsThereForThoseWhoOversee() throws Exception {
        String campaign = "/campaigns/" + county.campaignId();
        http.perform(get(campaign, county.supervisor(), "en"))
                .andExpect(content().string(containsString(base)));
        http.perform(get(campaign, county.head(), "en")).andExpect(content().string(not(containsString(base))));
        http.perform(get(base, county.head(), "en")).andExpect(status().isNotFound());
    }

    private ResultActions record(long inspection, String findings, boolean proved) throws Exception {
        return http.perform(
                form(inspection, findings, proved).with(csrf()).with(SignedInAs.person(county.secondSupervisor())));
    }

    private MockMultipartHttpServletRequestBuilder form(long inspection, String findings, boolean proved) {
        MockMultipartHttpServletRequestBuilder form = multipart("/inspections/" + inspection + "/record");
        if (proved) {
            form.file(new MockMultipartFile(
                    "evidence", "note.txt", "text/plain", "seen".getBytes(StandardCharsets.UTF_8)));
        }
        form.param("commandKey", UUID.randomUUID().toString())
                .param("method", "UNANNOUNCED_CHECK")
                .param("heldOn", "2023-10-09")
                .param("place", "Service hall")
                .param("peopleMet", "Two clerks")
                .param("findings", findings)
                .param("holds", "false")
                .param("next", "/inbox");
        return form;
    }

    private static RequestBuilder get(String path, Actor actor, String language) {
        return MockMvcRequestBuilders.get(path).queryParam("lang", language).with(SignedInAs.person(actor));
    }

    private String html(RequestBuilder request) throws Exception {
        return http.perform(request)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
