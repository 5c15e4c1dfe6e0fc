package org.duban.approval.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.kernel.CaseRef;
import org.jspecify.annotations.Nullable;

/** A subject as forms and addresses name it ({@code campaign:7}). */
final class SubjectRef {

    private static final Pattern WRITTEN = Pattern.compile("([a-z-]{1,40}):(\\d{1,18})");

    private SubjectRef() {}

    /** Null for what is none. */
    static @Nullable CaseRef parse(@Nullable String text) {
        Matcher written = WRITTEN.matcher(text == null ? "" : text);
        return written.matches() ? new CaseRef(written.group(1), Long.parseLong(written.group(2))) : null;
    }
}
