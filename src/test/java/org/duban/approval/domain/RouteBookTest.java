package org.duban.approval.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class RouteBookTest {

    @Test
    void readsAKindWithItsRoute() {
        SubmissionKind kind = book(Map.of()).kind("plan");
        assertThat(kind.steps()).extracting(StepSpec::key).containsExactly("unit");
        assertThat(kind.bodyRequired()).isTrue();
        assertThat(kind.subjects()).containsExactly("campaign");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', textBlock = """
            routes.short.steps[0].who          | ''            | route 'short', step 1 'unit': is empty, nobody is asked
            routes.short.steps[0].who          | everybody     | route 'short', step 1 'unit': nobody is called 'everybody'
            routes.short.steps[0].who          | post:KING@unit | route 'short', step 1 'unit': nobody is called 'post:KING@unit'
            routes.short.steps[0].who          | id:7          | route 'short', step 1 'unit': nobody is called 'id:7'
            routes.short.steps[0].rule         | most          | route 'short', step 1 'unit': rule is one of
            routes.short.steps[0].rule         | ratio         | route 'short', step 1 'unit': ratio is a number from 1 to 100
            routes.short.steps[0].type         | vote          | route 'short', step 1 'unit': type is one of
            routes.short.steps[0].working-days | soon          | route 'short', step 1 'unit': working-days is a number
            routes.short.steps[0].working-days | 0             | route 'short', step 1 'unit': working-days is a number
            routes.short.steps[0].hand-signed  | perhaps       | route 'short', step 1 'unit': hand-signed is true or false
            routes.short.steps[0].zh           | ''            | route 'short', step 1 'unit': needs a name in both languages
            routes.short.steps[0].key          | ''            | route 'short', step 1: needs a key of its own
            routes.short.steps[1].key          | unit          | route 'short', step 2 'unit': needs a key of its own
            routes.short.after-return          | never         | route 'short': after-return is resume or restart
            routes.empty.after-return          | resume        | route 'empty': has no steps
            kinds.plan.route                   | long          | kind 'plan': there is no route 'long'
            kinds.plan.body                    | maybe         | kind 'plan': body is required or optional
            kinds.plan.en                      | ''            | kind 'plan': needs a name in both languages
            kinds.plan.authors[0]              | KING          | kind 'plan': there is no post 'KING'
            """)
    void refusesAWrongFileAndSaysWhere(String key, String value, String said) {
        assertThatThrownBy(() -> book(Map.of(key, value)))
                .isInstanceOf(RoutesRefused.class)
                .hasMessageContaining("config/approval-routes.yml: " + said);
    }

    @Test
    void tellsWhatToMendWithoutAStackTrace() {
        RoutesRefused refused = new RoutesRefused(List.of("route 'a': has no steps", "route 'b': has no steps"));
        assertThat(new RoutesRefusedAnalyzer().analyze(refused, refused).getDescription())
                .isEqualTo("config/approval-routes.yml: route 'a': has no steps\n"
                        + "config/approval-routes.yml: route 'b': has no steps");
    }

    private static RouteBook book(Map<String, @Nullable String> changes) {
        Map<String, Object> file = new LinkedHashMap<>(Map.of(
                "kinds.plan.zh", "P",
                "kinds.plan.en", "Plan",
                "kinds.plan.route", "short",
                "routes.short.steps[0].key", "unit",
                "routes.short.steps[0].zh", "U",
                "routes.short.steps[0].en", "Unit",
                "routes.short.steps[0].who", "post:UNIT_HEAD@unit",
                "routes.short.steps[0].working-days", "2"));
        changes.forEach((key, value) -> file.put(key, value == null ? "" : value));
        Map<String, Object> properties = new LinkedHashMap<>();
        file.forEach((key, value) -> properties.put("duban.approval." + key, value));
        return new RouteBook(new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("duban.approval", RouteProperties.class));
    }
}
