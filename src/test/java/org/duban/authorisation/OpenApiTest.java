package org.duban.authorisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.testing.SignedInAs.person;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.duban.testing.DatabaseTest;
import org.duban.testing.TestCounties;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs may call is what the description says they may. */
@DatabaseTest
class OpenApiTest {

    @Autowired
    MockMvc http;

    @Autowired
    TestCounties counties;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    JsonMapper json;

    @Test
    void describesEveryRouteOfTheApiAndNoOther() throws Exception {
        String answer = http.perform(get("/v3/api-docs")
                        .accept(MediaType.APPLICATION_JSON)
                        .with(person(counties.build().officeMember())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        Set<String> described = new TreeSet<>();
        JsonNode paths = json.readTree(answer).get("paths");
        paths.propertyNames().forEach(path -> paths.get(path)
                .propertyNames()
                .forEach(method -> described.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path)));

        assertThat(described).contains("GET /api/v1/ledger/export").containsAll(routes());
        assertThat(described).allMatch(route -> route.contains(" /api/v1/"));
    }

    private Set<String> routes() {
        return Route.of(mapping).stream()
                .filter(Route::api)
                .map(route -> route.method() + " " + withoutPattern(route.path()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@code {id:\\d+}} is described as {@code {id}}. */
    private static String withoutPattern(String path) {
        return path.replaceAll("\\{(\\w+):[^}]*}", "{$1}");
    }
}
