package org.duban.keytask.query;

/** A unit's part in a key task; the role is {@code LEAD} or {@code SUPPORTING}. */
public record PartRow(long keyTaskId, long unitId, String role) {}
