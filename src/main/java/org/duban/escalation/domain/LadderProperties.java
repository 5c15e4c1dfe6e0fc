package org.duban.escalation.domain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * {@code config/escalation.yml} as it is written; {@link LadderBook} makes sense of it, and says what does not. A word
 * that is not known here stops the start: a step whose audience is misspelt would be silent.
 */
@ConfigurationProperties(prefix = "duban.escalation", ignoreUnknownFields = false)
record LadderProperties(@DefaultValue Map<String, LadderText> ladders) {

    record LadderText(
            @Name("for") @DefaultValue Map<String, String> traits,
            @DefaultValue List<StepText> steps) {}

    record StepText(
            @Nullable String in,
            @Nullable String overdue,
            @Nullable String every,
            @Nullable String level,
            @DefaultValue List<String> audience,
            @DefaultValue List<String> actions) {}
}
