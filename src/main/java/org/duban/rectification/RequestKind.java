package org.duban.rectification;

/** What the unit asks for while the item's clock stands still. */
public enum RequestKind {
    /** 延期: more time, asked before the deadline has passed. */
    EXTENSION("extension"),
    /** 申诉: the unit disputes its assignment, the facts or a verification. */
    APPEAL("appeal");

    private final String caseType;

    RequestKind(String caseType) {
        this.caseType = caseType;
    }

    /** The case type of such requests, which is also the key of their process. */
    public String caseType() {
        return caseType;
    }
}
