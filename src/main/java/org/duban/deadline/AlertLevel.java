package org.duban.deadline;

/** 黄绿红灯. */
public enum AlertLevel {
    /** On track, or without a deadline. */
    GREEN,
    /** Due soon. */
    YELLOW,
    /** Overdue: from the day after the due date on. */
    RED
}
