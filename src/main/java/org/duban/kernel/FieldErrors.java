package org.duban.kernel;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with the fields of one command and refuses them all at once. */
public final class FieldErrors {

    private final List<Refusal.Field> fields = new ArrayList<>();

    /** The field has a text of at most so many characters. */
    public FieldErrors text(String field, @Nullable String value, int maxLength) {
        rejectIf(value == null || value.isBlank(), field, "field.not-blank");
        return optionalText(field, value, maxLength);
    }

    public FieldErrors optionalText(String field, @Nullable String value, int maxLength) {
        int length = value == null ? 0 : value.length();
        return rejectIf(length > maxLength, field, "field.too-long", maxLength, length);
    }

    public FieldErrors given(String field, @Nullable Object value) {
        return rejectIf(value == null, field, "field.not-null");
    }

    public FieldErrors rejectIf(boolean wrong, String field, String code, Object... args) {
        if (wrong) {
            fields.add(new Refusal.Field(field, code, List.of(args)));
        }
        return this;
    }

    public boolean any() {
        return !fields.isEmpty();
    }

    /** Throws one refusal that names every field. */
    public void refuseIfAny() {
        if (any()) {
            throw Refusal.fields(fields);
        }
    }
}
