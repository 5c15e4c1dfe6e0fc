package org.duban.organization.query;

import java.util.Locale;

/** Words as a pattern that contains them and nothing that a database takes for a wildcard. */
public final class SearchPattern {

    private SearchPattern() {}

    public static String containing(String words) {
        return "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }
}
