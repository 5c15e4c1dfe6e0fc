package org.duban.kernel.web;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;

/** One entry of the left rail and the bottom bar. A module contributes it as a bean. */
public interface NavigationItem {

    /** Where it leads, as a path of this application ({@code /ledger}); paths below it count as being there. */
    String path();

    /** The message key of its name. */
    String labelKey();

    /** The id of a symbol in {@code /img/icons.svg}. */
    String icon();

    /** Small first: inbox 10, ledger 20, campaigns 30, board 40, organisation 50, administration 60. */
    int order();

    /** Whether this person can use what it leads to; the page itself asks again. */
    boolean visible(Authentication authentication);

    /** How much waits there, shown beside the name; empty for entries that count nothing, zero is not shown. */
    default OptionalLong count(Authentication authentication) {
        return OptionalLong.empty();
    }

    /** A path that answers the count alone, as text, for refreshing it after an act; null if nothing is counted. */
    default @Nullable String countPath() {
        return null;
    }
}
