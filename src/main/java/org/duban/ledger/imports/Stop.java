package org.duban.ledger.imports;

/** Asks background work to end at the next batch. */
final class Stop {

    /** The work ended because it was asked to. */
    static final class Asked extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Asked() {
            super("asked to stop");
        }
    }

    private volatile boolean asked;

    void ask() {
        asked = true;
    }

    /** @throws Asked once it was asked; what the work has not committed is taken back */
    void check() {
        if (asked) {
            throw new Asked();
        }
    }
}
