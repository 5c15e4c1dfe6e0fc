package org.duban.organization;

/**
 * Whom a task waits for, as keys. A task names posts rather than people, so that a successor finds it
 * without anybody rewriting it.
 */
public final class Candidates {

    private Candidates() {}

    public static String person(long personId) {
        return "person:" + personId;
    }

    /** Whoever substitutes for the person in everything that a substitute may do. */
    public static String substitute(long principalId) {
        return "substitute:" + principalId;
    }

    /** Whoever substitutes for the person in what the scope names. */
    public static String substitute(long principalId, String scope) {
        return "substitute:" + principalId + "/" + scope;
    }

    public static String post(PostKind kind, long unitId) {
        return "post:" + kind + "@" + unitId;
    }
}
