package org.duban.approval.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.testing.SignedInAs.person;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.duban.approval.SubmissionState;
import org.duban.approval.SubmissionStory;
import org.duban.approval.TestSubject;
import org.duban.kernel.Actor;
import org.duban.testing.DatabaseTest;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

@DatabaseTest
class SubmissionsApiTest {

    private static final String API = "/api/v1/submissions";

    @Autowired
    MockMvc http;

    @Autowired
    TestCounties counties;

    @Autowired
    SubmissionStory story;

    @Autowired
    TestSubject subject;

    @Autowired
    JsonMapper json;

    TestCounty county;

    @BeforeEach
    void aCounty() {
        county = counties.build();
    }

    @Test
    void takesASubmissionFromItsDraftToItsIssue() throws Exception {
        String location = Objects.requireNonNull(send(county.liaison(), post(API), draft("Open the windows."))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getHeader("Location"));
        send(county.liaison(), put(location), Map.of("title", "Windows", "body", "Open them early."))
                .andExpect(status().isOk());
        send(county.liaison(), post(location + "/send"), Map.of()).andExpect(status().isOk());
        long id = Long.parseLong(location.replaceAll(".*/", ""));
        for (Actor signer : new Actor[] {county.head(), county.countyLeader()}) {
            send(signer, post(location + "/approve"), Map.of("fingerprint", story.fingerprint(signer, id)))
                    .andExpect(status().isOk());
        }
        send(
                        county.officeMember(),
                        post(location + "/issue"),
                        Map.of("documentNumber", "No. " + id, "issuedOn", "2023-10-09"))
                .andExpect(status().isOk());

        assertThat(story.state(county, id)).isEqualTo(SubmissionState.ARCHIVED);
        http.perform(get(location).with(person(county.liaison())))
                .andExpect(jsonPath("$.version.title").value("Windows"))
                .andExpect(jsonPath("$.issue.documentNumber").value("No. " + id));
        http.perform(get(location + "/timeline").with(person(county.liaison())))
                .andExpect(jsonPath("$[0].sentence").isNotEmpty());
        http.perform(get(location + "/diagram").with(person(county.liaison())))
                .andExpect(jsonPath("$.bpmnXml").isNotEmpty());
    }

    @Test
    void answersProblemDetailsWithTheFieldsThatAreMissing() throws Exception {
        send(county.liaison(), post(API), Map.of())
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[*].field").value(hasItem("kind")))
                .andExpect(jsonPath("$.errors[*].field").value(hasItem("subject")));
        long id = story.sent(county, "test-plain");
        send(county.head(), post(API + "/" + id + "/transfer"), Map.of("reason", "Away"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].field").value("personId"));
        send(county.head(), post(API + "/" + id + "/approve"), Map.of("fingerprint", "0"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("approval.stale-version"));
    }

    @Test
    void hidesWhatOneTakesNoPartIn() throws Exception {
        long id = story.sent(county, "test-plain");

        for (String path : new String[] {"", "/timeline", "/diagram", "/preview", "/versions/1", "/diff?from=1&to=1"}) {
            http.perform(get(API + "/" + id + path).with(person(county.outsider())))
                    .andExpect(status().isNotFound());
        }
        send(county.outsider(), post(API + "/" + id + "/reject"), Map.of("reason", "No"))
                .andExpect(status().isNotFound());
        http.perform(get(API).with(person(county.outsider())))
                .andExpect(jsonPath("$.lines").isEmpty());
    }

    @Test
    void listsInPages() throws Exception {
        long first = story.sent(county, "test-plain");
        long second = story.sent(county, "test-plain");

        http.perform(get(API).param("size", "1").with(person(county.liaison())))
                .andExpect(jsonPath("$.lines[0].id").value(second))
                .andExpect(jsonPath("$.next").value(second));
        http.perform(get(API).param("size", "1")
                        .param("before", String.valueOf(second))
                        .with(person(county.liaison())))
                .andExpect(jsonPath("$.lines[0].id").value(first));
        http.perform(get(API + "/kinds").with(person(county.liaison())))
                .andExpect(jsonPath("$[*].key").value(hasItem("test-plain")));
    }

    @Test
    void comparesVersions() throws Exception {
        long id = story.sent(county, "test-plain");
        story.sendBack(county.head(), id);
        story.editedAndSent(county, id, "Open the windows an hour earlier.\nTell everybody.");

        http.perform(get(API + "/" + id + "/diff?from=1&to=2").with(person(county.head())))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.changes").value(1));
    }

    @Test
    void approvesSeveralEachWithItsOwnResult() throws Exception {
        long fine = story.sent(county, "test-plain");
        long stale = story.sent(county, "test-plain");
        List<Map<String, Object>> seen = List.of(
                Map.of("submissionId", fine, "fingerprint", story.fingerprint(county.head(), fine)),
                Map.of("submissionId", stale, "fingerprint", "0"));

        send(county.head(), post(API + "/batch/approve"), Map.of("submissions", seen))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].done").value(true))
                .andExpect(jsonPath("$[1].done").value(false))
                .andExpect(jsonPath("$[1].code").value("approval.stale-version"));
    }

    @Test
    void keepsPhrases() throws Exception {
        String kept = send(county.head(), post("/api/v1/phrases"), Map.of("text", "Fine"))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        String path = "/api/v1/phrases/" + json.readTree(kept).get("id").asLong();
        send(county.head(), put(path), Map.of("text", "Very fine")).andExpect(status().isOk());

        http.perform(get("/api/v1/phrases").with(person(county.head())))
                .andExpect(jsonPath("$[*].text").value(hasItem("Very fine")));
        http.perform(delete(path).with(person(county.outsider()))).andExpect(status().is4xxClientError());
        http.perform(delete(path).with(person(county.head()))).andExpect(status().isNoContent());
    }

    private Map<String, Object> draft(String body) {
        return Map.of(
                "kind",
                "test-plain",
                "subject",
                subject.in(county, county.bureau()).toString(),
                "unitId",
                county.bureau(),
                "content",
                Map.of("title", "A plan", "body", body));
    }

    private ResultActions send(Actor actor, MockHttpServletRequestBuilder request, Map<String, ?> body)
            throws Exception {
        return http.perform(request.with(person(actor))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(body)));
    }
}
