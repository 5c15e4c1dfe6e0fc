package org.duban.keytask.query;

/** How many other cases wait for a unit. */
public record OtherRow(long unitId, long open) {}
