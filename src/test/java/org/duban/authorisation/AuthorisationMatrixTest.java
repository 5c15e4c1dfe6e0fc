package org.duban.authorisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.duban.approval.SubmissionStory;
import org.duban.campaign.CampaignStory;
import org.duban.inspection.InspectionStory;
import org.duban.kernel.Refusal;
import org.duban.keytask.KeyTaskStory;
import org.duban.rectification.ItemStory;
import org.duban.rectification.Items;
import org.duban.supervision.OrderStory;
import org.duban.testing.DatabaseTest;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks every route as every kind of visitor, about somebody else's item, and compares with the table in
 * {@code authorisation-matrix.txt}. A route that is not in the table fails the build. What was answered stands
 * in {@code target/authorisation-matrix.txt}.
 */
@DatabaseTest
class AuthorisationMatrixTest {

    @Autowired
    MockMvc http;

    @Autowired
    TestCounties counties;

    @Autowired
    ItemStory story;

    @Autowired
    SubmissionStory submissions;

    @Autowired
    CampaignStory campaigns;

    @Autowired
    KeyTaskStory keyTasks;

    @Autowired
    InspectionStory inspections;

    @Autowired
    OrderStory orders;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    Items items;

    @Autowired
    JsonMapper json;

    @Test
    void everyRouteAnswersEveryVisitorAsAgreed() throws Exception {
        TestCounty county = counties.build();
        Scene scene = new Scene(county, story, items, new Cases(submissions, campaigns, keyTasks), inspections, orders);
        Map<String, List<String>> answers = new TreeMap<>();
        for (Route route : Route.of(mapping)) {
            answers.put(route.toString(), asked(route, county, scene));
        }
        Matrix actual = new Matrix(answers);
        Files.writeString(Path.of("target/authorisation-matrix.txt"), actual.text());

        assertThat(actual.lines())
                .containsExactlyInAnyOrderElementsOf(Matrix.expected().lines());
    }

    private List<String> asked(Route route, TestCounty county, Scene scene) throws Exception {
        try {
            return row(route, county, scene);
        } catch (Refusal refusal) {
            throw new AssertionError("no scene for " + route + ": " + refusal.code(), refusal);
        }
    }

    private List<String> row(Route route, TestCounty county, Scene scene) throws Exception {
        List<String> row = new ArrayList<>();
        long item = scene.itemFor(route);
        for (Visitor visitor : Visitor.values()) {
            MockHttpServletResponse response = ask(route, visitor.in(county), scene, item);
            row.add(read(response));
            boolean acted = !route.method().equals("GET") && response.getStatus() < 400;
            item = acted ? scene.itemFor(route) : item;
        }
        return row;
    }

    private MockHttpServletResponse ask(Route route, RequestPostProcessor visitor, Scene scene, long item)
            throws Exception {
        MockHttpServletRequestBuilder asked = request(HttpMethod.valueOf(route.method()), scene.path(route, item))
                .with(visitor)
                .with(csrf())
                .accept(route.api() ? MediaType.APPLICATION_JSON : MediaType.TEXT_HTML)
                .param("commandKey", UUID.randomUUID().toString());
        if (route.path().startsWith("/api/v1/key-task")) {
            asked.param("campaign", String.valueOf(scene.campaignId())).param("month", "2023-10");
        }
        if (route.path().equals("/supervision/new")) {
            asked.param("about", String.valueOf(scene.form(route, item).get("about")));
        }
        if (route.api() && !route.method().equals("GET")) {
            Map<String, Object> body = scene.form(route, item);
            body.put("plan", Map.copyOf(body));
            asked.contentType(MediaType.APPLICATION_JSON).content(json.writeValueAsString(body));
        } else if (!route.method().equals("GET")) {
            scene.form(route, item)
                    .forEach((name, value) -> asked.param(
                            name, value instanceof List<?> many ? String.valueOf(many.get(0)) : String.valueOf(value)));
        }
        return http.perform(asked).andReturn().getResponse();
    }

    /** The status, and for a redirect to the sign-in page the word {@code login}. */
    private static String read(MockHttpServletResponse response) {
        String target = response.getRedirectedUrl();
        return target != null && target.contains("/login") ? "login" : String.valueOf(response.getStatus());
    }
}
