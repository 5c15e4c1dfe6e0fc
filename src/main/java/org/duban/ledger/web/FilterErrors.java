package org.duban.ledger.web;

import java.util.List;
import org.duban.kernel.Refusal;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/** A program that asks with an unreadable filter is told so, rather than given more than it asked for. */
final class FilterErrors {

    private FilterErrors() {}

    static void refuse(BindingResult unreadable) {
        if (unreadable.hasErrors()) {
            throw Refusal.fields(unreadable.getFieldErrors().stream()
                    .map(FieldError::getField)
                    .map(field -> new Refusal.Field(field, "ledger.filter-unreadable", List.of()))
                    .toList());
        }
    }
}
