package org.duban.approval;

/** What a column of structured content holds, and in which canonical form. */
public enum ColumnType {
    TEXT,
    LONG_TEXT,
    /** One of {@link ContentColumn#options()}, by its value. */
    CHOICE,
    /** A unit, by its code. */
    UNIT,
    /** Units, by their codes with commas between. */
    UNITS,
    /** A person, by username. */
    PERSON,
    /** ISO 8601, {@code 2023-09-30}. */
    DATE,
    /** {@code true} or {@code false}. */
    YES_NO
}
