package org.duban.ledger.imports.matching;

import java.util.List;

/**
 * Something doubtful about a row.
 *
 * @param code what, {@code ledger.finding.<code>} its message
 * @param field the part of the row that it concerns, as {@link Mend} names it
 * @param blocks whether the row cannot be imported as it is
 */
public record Finding(String code, String field, List<String> args, boolean blocks) {

    static Finding warning(String code, String field, String... args) {
        return new Finding(code, field, List.of(args), false);
    }

    static Finding blocking(String code, String field, String... args) {
        return new Finding(code, field, List.of(args), true);
    }

    /** The key of the sentence for people. */
    public String messageKey() {
        return "ledger.finding." + code;
    }
}
