package org.duban.monitoring.query;

/** What the numbers are told apart by. */
public enum Grouping {
    UNIT,
    LEADER,
    SOURCE,
    ASPECT,
    KIND,
    CAMPAIGN
}
