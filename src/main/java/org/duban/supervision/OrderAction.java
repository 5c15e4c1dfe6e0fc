package org.duban.supervision;

import java.util.Locale;

/** What a person may do with an order. */
public enum OrderAction {
    RECEIVE,
    ANSWER,
    ACCEPT_ANSWER,
    SEND_BACK,
    WITHDRAW,
    URGE;

    /** The last part of its path. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
