package org.duban.campaign.domain;

import java.util.Collection;
import java.util.Map;

/**
 * What an approved exception overrides as its phase ends.
 *
 * @param number of the exception
 * @param chinese the open conditions in words, never none
 * @param english the same
 */
record Overruling(String number, Collection<String> chinese, Collection<String> english) {

    private static final String BETWEEN = " \u00b7 ";

    /** For the audit trail. */
    Map<String, String> details() {
        return Map.of(
                "exception", number,
                "overridden", String.join(BETWEEN, chinese),
                "overriddenEn", String.join(BETWEEN, english));
    }
}
