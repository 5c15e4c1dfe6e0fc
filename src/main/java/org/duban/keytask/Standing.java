package org.duban.keytask;

import java.util.Locale;

/** Where a unit stands with a key task, in one word. Each has its own icon, so that no colour speaks alone. */
public enum Standing {
    OVERDUE("level-red"),
    DUE_SOON("level-yellow"),
    NOT_ACCEPTED("inbox"),
    TO_CONFIRM("eye"),
    AT_WORK("hourglass"),
    DONE("circle-check"),
    PLANNED("calendar"),
    NOT_ASKED("minus");

    private final String icon;

    Standing(String icon) {
        this.icon = icon;
    }

    public String icon() {
        return icon;
    }

    /** The class of its colours. */
    public String style() {
        return "is-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
