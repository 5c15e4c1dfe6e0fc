package org.duban.ledger.web;

import org.jspecify.annotations.Nullable;

/** Where a form leads back to: a view of the ledger, and nowhere else whatever the request says. */
final class Back {

    private static final String LEDGER = "/ledger";

    private Back() {}

    static String to(@Nullable String address) {
        return address != null && isOurs(address) ? address : LEDGER;
    }

    private static boolean isOurs(String address) {
        return (address.equals(LEDGER) || address.startsWith(LEDGER + "?"))
                && address.chars().noneMatch(Character::isISOControl);
    }
}
