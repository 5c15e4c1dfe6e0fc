package org.duban.approval;

/** What somebody said without deciding. */
public enum RemarkKind {
    COMMENT,
    QUESTION,
    ANSWER
}
