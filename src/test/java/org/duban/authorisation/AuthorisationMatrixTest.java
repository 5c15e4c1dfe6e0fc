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
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

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
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Test
    void everyRouteAnswersEveryVisitorAsAgreed() throws Exception {
        TestCounty county = counties.build();
        String somebodyElses = "4711";
        Map<String, List<String>> answers = new TreeMap<>();
        for (Route route : Route.of(mapping)) {
            List<String> row = new ArrayList<>();
            for (Visitor visitor : Visitor.values()) {
                row.add(answer(route, visitor, county, somebodyElses));
            }
            answers.put(route.toString(), row);
        }
        Matrix actual = new Matrix(answers);
        Files.writeString(Path.of("target/authorisation-matrix.txt"), actual.text());

        assertThat(answers).containsExactlyInAnyOrderEntriesOf(Matrix.expected().rows());
    }

    private String answer(Route route, Visitor visitor, TestCounty county, String item) throws Exception {
        MockHttpServletRequestBuilder asked = request(HttpMethod.valueOf(route.method()), route.path().replaceAll("\\{[^}]+}", item))
                .with(visitor.in(county))
                .with(csrf())
                .accept(route.api() ? MediaType.APPLICATION_JSON : MediaType.TEXT_HTML)
                .param("commandKey", UUID.randomUUID().toString());
        return read(http.perform(asked).andReturn().getResponse());
    }

    /** The status, and for a redirect to the sign-in page the word {@code login}. */
    private static String read(MockHttpServletResponse response) {
        String target = response.getRedirectedUrl();
        return target != null && target.contains("/login") ? "login" : String.valueOf(response.getStatus());
    }
}
