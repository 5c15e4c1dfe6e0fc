package org.duban.approval.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an event records, in words that stay readable: the name of a step in both languages. */
final class Details {

    private final Map<String, String> values = new LinkedHashMap<>();

    private Details() {}

    static Details of(Step step) {
        return new Details().with("step", step.spec.zh()).with("stepEn", step.spec.en());
    }

    static Details of(String name, @Nullable Object value) {
        return new Details().with(name, value);
    }

    Details with(String name, @Nullable Object value) {
        values.put(name, value == null ? "" : value.toString());
        return this;
    }

    Map<String, String> map() {
        return Map.copyOf(values);
    }
}
