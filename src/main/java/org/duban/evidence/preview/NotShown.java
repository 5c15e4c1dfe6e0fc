package org.duban.evidence.preview;

/** A file that cannot be shown, and why. */
final class NotShown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Preview.Nothing.Why why;

    NotShown(Preview.Nothing.Why why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    Preview.Nothing.Why why() {
        return why;
    }
}
