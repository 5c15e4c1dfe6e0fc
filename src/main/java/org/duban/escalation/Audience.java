package org.duban.escalation;

/** Whom a step of the ladder reaches; the case's module says who that is. */
public enum Audience {
    HANDLER,
    UNIT_HEAD,
    LEADER,
    OFFICE,
    LEADING_GROUP
}
