package org.duban.keytask.query;

/** How many assignments a unit has. */
public record BurdenRow(long unitId, long dueInMonth, long open) {}
