package org.duban.rectification;

/** Where a request stands. An open one moves once, to any of the others. */
public enum RequestState {
    OPEN,
    /** The extension was granted, the appeal upheld. */
    GRANTED,
    REFUSED,
    /** Taken back by the asker: the deadline is what it was, as if nobody had asked. */
    WITHDRAWN,
    /** What it was about is gone: the item was closed, or came back to the office. */
    LAPSED
}
