package org.duban.notification.delivery;

/** A message was not taken. */
final class SinkFailed extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean down;
    private final String words;

    private SinkFailed(boolean down, String message) {
        super(message);
        this.words = message;
        this.down = down;
    }

    /** The other side takes nothing at all, so that the next message need not be tried. */
    static SinkFailed down(String message) {
        return new SinkFailed(true, message);
    }

    /** The other side refuses this one message. */
    static SinkFailed refused(String message) {
        return new SinkFailed(false, message);
    }

    boolean isDown() {
        return down;
    }

    String words() {
        return words;
    }

    /** What went wrong, without the address: addresses of robots are secrets. */
    static String words(Throwable failure) {
        String message = failure.getMessage();
        return failure.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    }
}
