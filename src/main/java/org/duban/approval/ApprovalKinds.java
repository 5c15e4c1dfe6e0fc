package org.duban.approval;

import java.util.Locale;
import java.util.Optional;

/** The kinds of submissions that the routes file has. */
public interface ApprovalKinds {

    /** What the kind is called; empty for one that the file does not have. */
    Optional<String> nameOf(String kind, Locale locale);
}
