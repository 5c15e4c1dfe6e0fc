package org.duban.ledger.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a form leads back to: a view of the ledger or the morning page, and nowhere else whatever the request says. */
final class Back {

    private static final String LEDGER = "/ledger";

    private static final List<String> OURS = List.of(LEDGER, "/board");

    private Back() {}

    static String to(@Nullable String address) {
        return address != null && isOurs(address) ? address : LEDGER;
    }

    private static boolean isOurs(String address) {
        return OURS.stream().anyMatch(page -> address.equals(page) || address.startsWith(page + "?"))
                && address.chars().noneMatch(Character::isISOControl);
    }
}
