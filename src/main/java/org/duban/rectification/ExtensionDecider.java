package org.duban.rectification;

/** Who decides an extension, as the office's policy names them. */
public enum ExtensionDecider {
    /** The responsible leader of the item. */
    RESPONSIBLE_LEADER,
    /** The leader whose portfolio holds the lead unit, the nearest first. */
    LEADER_IN_CHARGE,
    LEADING_GROUP_HEAD
}
