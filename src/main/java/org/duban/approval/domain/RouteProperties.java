package org.duban.approval.domain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code config/approval-routes.yml} as it is written; {@link RouteBook} makes sense of it, and says what does not.
 */
@ConfigurationProperties("duban.approval")
record RouteProperties(
        @DefaultValue Map<String, KindText> kinds,
        @DefaultValue Map<String, RouteText> routes) {

    record KindText(
            @Nullable String zh,
            @Nullable String en,
            @Nullable String route,
            @DefaultValue("required") String body,
            @DefaultValue List<String> authors,
            @DefaultValue("campaign") List<String> about) {}

    record RouteText(
            @DefaultValue("resume") String afterReturn,
            @DefaultValue List<StepText> steps) {}

    record StepText(
            @Nullable String key,
            @Nullable String zh,
            @Nullable String en,
            @DefaultValue("sign") String type,
            @Nullable String who,
            @DefaultValue("one") String rule,
            @Nullable String ratio,
            @Nullable String workingDays,
            @DefaultValue("false") String skipIfSigned,
            @DefaultValue("false") String handSigned) {}
}
