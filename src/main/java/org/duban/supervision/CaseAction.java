package org.duban.supervision;

import java.util.Locale;

/** What a person may do here about a case of another module. */
public enum CaseAction {
    ISSUE_ORDER,
    ASK_EXPLANATION,
    LIST,
    UNLIST,
    REPORT;

    public static CaseAction toIssue(OrderKind kind) {
        return kind == OrderKind.ORDER ? ISSUE_ORDER : ASK_EXPLANATION;
    }

    /** The last part of its path. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
