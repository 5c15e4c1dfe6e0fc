package org.duban.organization;

/** A leader is in charge of a unit and all below it. */
public record Portfolio(long personId, long unitId) {}
