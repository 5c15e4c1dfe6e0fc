package org.duban.deadline;

import java.util.Set;
import java.util.regex.Matcher;

/** The named pieces of a date that was found. */
record DateParts(Matcher matcher, Set<String> groups) {

    String text(String group) {
        if (!groups.contains(group)) {
            return "";
        }
        String found = matcher.group(group);
        return found == null ? "" : found;
    }

    int number(String group) {
        return Integer.parseInt(text(group));
    }

    boolean hasYear() {
        return !text("y").isEmpty() || !text("rel").isEmpty();
    }

    int year(DatePattern.Context context) {
        String year = text("y");
        if (!year.isEmpty()) {
            return Integer.parseInt(year) + (year.length() == 2 ? 2000 : 0);
        }
        String relative = text("rel");
        if (!relative.isEmpty()) {
            boolean next = relative.startsWith("明") || relative.startsWith("次") || relative.startsWith("来");
            if (relative.startsWith("次") && context.lastYear() != null) {
                return context.lastYear() + 1;
            }
            return context.readOn().getYear() + (next ? 1 : 0);
        }
        Integer last = context.lastYear();
        return last != null ? last : context.readOn().getYear();
    }
}
