package org.duban.authorisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.approval.SubmissionStory;
import org.duban.campaign.CampaignStory;
import org.duban.inspection.InspectionStory;
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
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** Every route of a submission, asked about a submission by somebody who takes part in it and by somebody who does not. */
@DatabaseTest
class ParticipationTest {

    private static final List<Integer> NOT_FOUND_OR_FORM = List.of(302, 400, 403, 404, 406, 422);

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
    Items items;

    @Autowired
    JsonMapper json;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Test
    void whoTakesPartReadsAndDecidesAndNobodyElseDoes() throws Exception {
        TestCounty county = counties.build();
        Scene scene = new Scene(county, story, items, new Cases(submissions, campaigns, keyTasks), inspections, orders);
        List<Route> routes = Route.of(mapping).stream()
                .filter(route -> Cases.concern(route) && route.path().contains("/submissions/"))
                .toList();
        assertThat(routes).hasSizeGreaterThan(40);
        int done = 0;
        for (Route route : routes) {
            assertThat(ask(route, Visitor.OUTSIDER, county, scene))
                    .as("outsider: %s", route)
                    .isIn(NOT_FOUND_OR_FORM);
            int answer = ask(route, Visitor.LEADER, county, scene);
            done += answer < 400 ? 1 : 0;
            assertThat(answer).as("participant: %s", route).isNotEqualTo(404);
        }
        assertThat(done).as("routes that let somebody who takes part in").isGreaterThan(20);
    }

    private int ask(Route route, Visitor visitor, TestCounty county, Scene scene) throws Exception {
        long id = scene.itemFor(route);
        Map<String, Object> form = scene.form(route, id);
        MockHttpServletRequestBuilder asked = request(HttpMethod.valueOf(route.method()), scene.path(route, id))
                .with(visitor.in(county))
                .with(csrf())
                .accept(MediaType.ALL)
                .param("commandKey", UUID.randomUUID().toString());
        if (route.api() && !route.method().equals("GET")) {
            asked.contentType(MediaType.APPLICATION_JSON).content(json.writeValueAsString(form));
        } else {
            form.forEach((name, value) -> asked.param(name, String.valueOf(value)));
        }
        return http.perform(asked).andReturn().getResponse().getStatus();
    }
}
