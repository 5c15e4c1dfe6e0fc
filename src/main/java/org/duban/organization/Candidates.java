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

    public static String post(PostKind kind, long unitId) {
        return "post:" + kind + "@" + unitId;
    }
}
