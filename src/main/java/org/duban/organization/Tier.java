package org.duban.organization;

/** 层级: the same measure means different duties at each. */
public enum Tier {
    COUNTY,
    PARTY_COMMITTEE,
    BRANCH,
    MEMBER
}
