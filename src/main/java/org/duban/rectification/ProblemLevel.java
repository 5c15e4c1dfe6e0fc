package org.duban.rectification;

/** Whose problem it is, from one person to the county. */
public enum ProblemLevel {
    /** A personal analysis: visible to participants and named posts only. */
    PERSONAL,
    BRANCH,
    UNIT,
    COUNTY
}
