package org.duban.kernel.web;

import java.util.List;
import java.util.Optional;

/**
 * A refusal in the reader's language, ready for a page or an API answer.
 *
 * @param status the HTTP status
 * @param code the stable code
 * @param title what kind of trouble it is, in a few words
 * @param detail what happened
 * @param next what to do now
 * @param errors the fields that cannot stay as they are
 */
public record Problem(int status, String code, String title, String detail, String next, List<FieldProblem> errors) {

    /** One field that cannot stay as it is; {@code message} says why in the reader's language. */
    public record FieldProblem(String field, String code, String message) {}

    /** The message for one field, for the page to show beside it. */
    public Optional<String> of(String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldProblem::message)
                .findFirst();
    }
}
