package org.duban.rectification;

/** As what a person took part in an item. */
public enum ParticipationRole {
    REGISTRANT(false),
    LEADER(false),
    ACCEPTOR(false),
    HANDLER(true),
    MEASURE_OWNER(false),
    MEASURE_REGISTRANT(true),
    PROGRESS_AUTHOR(true),
    COUNTERSIGNER(true),
    VERIFIER(false),
    CLOSER(false),
    CLOSURE_CONFIRMER(false),
    /** Decided an extension or an appeal. */
    REQUEST_DECIDER(false),
    /** Named by the leading group because nobody else could. */
    OUTSIDER(false);

    private final boolean excludesFromVerification;

    ParticipationRole(boolean excludesFromVerification) {
        this.excludesFromVerification = excludesFromVerification;
    }

    /** Whoever took part like this never verifies or closes the item; nobody can waive it. */
    public boolean excludesFromVerification() {
        return excludesFromVerification;
    }
}
