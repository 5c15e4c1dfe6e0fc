package org.duban.monitoring.query;

/** What else may be late besides the problems of the ledger. */
public enum LateKind {
    /** Key tasks that a unit has not finished by their day. */
    KEY_TASK("key-task-assignment"),
    /** Steps of an approval that nobody has taken in time. */
    APPROVAL("plan-approval"),
    /** Supervision orders without an answer. */
    ORDER("supervision-order"),
    /** Extensions and appeals that nobody has decided in time. */
    REQUEST("request"),
    /** Reverse checks, look-backs and spot checks that were not held in time. */
    INSPECTION("inspection");

    private final String key;

    LateKind(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
