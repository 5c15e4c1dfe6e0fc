package org.duban.rectification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.testing.SignedInAs.person;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.duban.kernel.Refusal;
import org.duban.rectification.IdentificationService;
import org.duban.rectification.ItemState;
import org.duban.rectification.ItemStory;
import org.duban.rectification.ItemView;
import org.duban.rectification.Items;
import org.duban.rectification.NewProblem;
import org.duban.rectification.domain.RectificationProperties;
import org.duban.testing.DatabaseTest;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** A problem that was rectified before it was registered: with its measures, and a proof of each. */
@DatabaseTest
class RectifiedBeforehandTest {

    @Autowired
    MockMvc http;

    @Autowired
    TestCounties counties;

    @Autowired
    ItemStory story;

    @Autowired
    Items items;

    @Autowired
    IdentificationService identification;

    @Autowired
    RectificationProperties properties;

    TestCounty county;

    @BeforeEach
    void aCounty() {
        county = counties.build();
    }

    @Test
    void isRegisteredByTheFormWithItsMeasuresAndTheirProof() throws Exception {
        String location = send(form().file(file("measures[0].evidence"))
                        .file(file("measures[1].evidence"))
                        .param("measures[1].text", "The second window has opened")
                        .param("measures[1].doneOn", story.today().minusDays(1).toString()))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        long item = Long.parseLong(String.valueOf(location).replaceAll(".*/", ""));
        ItemView view = items.view(item, county.liaison().personId());
        assertThat(view.alreadyRectified()).isTrue();
        assertThat(view.goal()).isEqualTo("Windows open as announced");
        assertThat(view.measures())
                .extracting(ItemView.MeasureView::text)
                .containsExactly("Two clerks more", "The second window has opened");
        assertThat(view.measures())
                .extracting(ItemView.MeasureView::doneOn)
                .containsExactly(story.today(), story.today().minusDays(1));
        identification.confirm(county.officeMember(), ItemStory.key(), item);
        assertThat(story.stateOf(county, item)).isEqualTo(ItemState.CLAIMED);
    }

    @Test
    void theFormRefusesADoneMeasureWithoutProofAndKeepsWhatWasTyped() throws Exception {
        send(form())
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Two clerks more")))
                .andExpect(content().string(containsString("new-measures[0].evidence-error")));
    }

    @Test
    void theFormNamesWhatIsMissingOfARowThatWasBegun() throws Exception {
        send(multipart("/items/new")
                        .file(file("evidence"))
                        .param("already", "true")
                        .param("measures[0].text", "Two clerks more"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("new-handlerId-error")))
                .andExpect(content().string(containsString("new-goal-error")))
                .andExpect(content().string(containsString("new-measures[0].doneOn-error")));
    }

    @Test
    void theApiTakesItWithItsProofAndRefusesItWithout() throws Exception {
        api("[]")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[*].field").value(hasItem("measures[0].evidence")))
                .andExpect(jsonPath("$.errors[*].code").value(hasItem("rectification.proof-missing")));
        api("[" + story.file(county.liaison()) + "]").andExpect(status().isCreated());
    }

    @Test
    void refusesASourceThatIsNotConfigured() {
        NewProblem problem = story.problem(county);
        NewProblem unknown = new NewProblem(
                problem.campaignId(),
                problem.description(),
                "hearsay",
                problem.level(),
                problem.aspect(),
                problem.unitId(),
                null,
                List.of(),
                null);
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> identification.register(county.liaison(), ItemStory.key(), unknown))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.fields()).singleElement().satisfies(field -> {
                            assertThat(field.field()).isEqualTo("source");
                            assertThat(field.code()).isEqualTo("rectification.no-such-source");
                        }));
    }

    @Test
    void twelveSourcesAreShipped() {
        assertThat(properties.sources()).hasSize(12).doesNotHaveDuplicates();
        assertThat(Set.copyOf(properties.sources().stream()
                        .map(RectificationProperties.Source::zh)
                        .toList()))
                .hasSize(12);
        assertThat(properties.sources()).allSatisfy(source -> {
            assertThat(source.code()).matches("[a-z-]+");
            assertThat(source.en()).isNotBlank();
        });
    }

    private ResultActions api(String proof) throws Exception {
        String body = """
                {"campaignId": %d, "description": "Windows close early", "source": "public", "level": "UNIT",
                 "aspect": "CONDUCT", "unitId": %d, "alreadyDone": {"handlerId": %d, "goal": "Open as announced",
                 "measures": [{"text": "Two clerks more", "doneOn": "%s", "evidenceIds": %s}]}}
                """.formatted(
                        county.campaignId(), county.bureau(), county.handler().personId(), story.today(), proof);
        return http.perform(post("/api/v1/items")
                .with(person(county.liaison()))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private ResultActions send(MockMultipartHttpServletRequestBuilder form) throws Exception {
        return http.perform(form.param("commandKey", UUID.randomUUID().toString())
                .with(person(county.liaison()))
                .with(csrf()));
    }

    private MockMultipartHttpServletRequestBuilder form() {
        return multipart("/items/new")
                .file(file("evidence"))
                .param("campaignId", String.valueOf(county.campaignId()))
                .param("description", "Windows close early")
                .param("source", "public")
                .param("level", "UNIT")
                .param("aspect", "CONDUCT")
                .param("unitId", String.valueOf(county.bureau()))
                .param("already", "true")
                .param("handlerId", String.valueOf(county.handler().personId()))
                .param("goal", "Windows open as announced")
                .param("measures[0].text", "Two clerks more")
                .param("measures[0].doneOn", story.today().toString());
    }

    private static MockMultipartFile file(String field) {
        byte[] text = "what the window looks like".getBytes(StandardCharsets.UTF_8);
        return new MockMultipartFile(field, "window.txt", "text/plain", text);
    }
}
