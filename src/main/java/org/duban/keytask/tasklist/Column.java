package org.duban.keytask.tasklist;

import java.util.Locale;
import org.duban.approval.ColumnType;

/** The columns of a task list, in their order. */
enum Column {
    CONTENT(ColumnType.LONG_TEXT, true),
    TIER(ColumnType.CHOICE, true),
    REQUIRED(ColumnType.YES_NO, false),
    LEAD(ColumnType.TEXT, false),
    LEAD_UNITS(ColumnType.UNITS, false),
    SUPPORTING_UNITS(ColumnType.UNITS, false),
    LEADER(ColumnType.PERSON, false),
    OWNER(ColumnType.CHOICE, false),
    DEADLINE(ColumnType.TEXT, true),
    EVIDENCE(ColumnType.TEXT, false),
    PHASE(ColumnType.CHOICE, false);

    private final ColumnType type;
    private final boolean mandatory;

    Column(ColumnType type, boolean mandatory) {
        this.type = type;
        this.mandatory = mandatory;
    }

    ColumnType type() {
        return type;
    }

    boolean mandatory() {
        return mandatory;
    }

    /** The key in the rows: {@code lead-units}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
