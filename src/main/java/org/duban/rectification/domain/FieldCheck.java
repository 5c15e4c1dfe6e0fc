package org.duban.rectification.domain;

import java.util.ArrayList;
import java.util.List;
import org.duban.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a form, so that all of it is said at once. */
public final class FieldCheck {

    private final List<Refusal.Field> wrong = new ArrayList<>();

    /** A text that must be there and not be longer than that many characters. */
    public FieldCheck text(String field, @Nullable String value, int max) {
        if (value == null || value.isBlank()) {
            return wrong(field, "field.required");
        }
        return optional(field, value, max);
    }

    public FieldCheck optional(String field, @Nullable String value, int max) {
        if (value != null && value.length() > max) {
            wrong(field, "field.too-long", max, value.length());
        }
        return this;
    }

    public FieldCheck that(boolean holds, String field, String code, Object... args) {
        return holds ? this : wrong(field, code, args);
    }

    public FieldCheck wrong(String field, String code, Object... args) {
        wrong.add(new Refusal.Field(field, code, List.of(args)));
        return this;
    }

    /** @throws Refusal with every field that is wrong */
    public void orRefuse() {
        if (!wrong.isEmpty()) {
            throw Refusal.fields(wrong);
        }
    }
}
