package org.duban.inspection;

/**
 * One unit in a round, drawn or about to be drawn.
 *
 * @param weight the share in per cent; for spot checks the working days since the last visit
 * @param failures checks that failed in the unit lately, which raised the share; 0 once it is drawn
 */
public record UnitShare(Ref unit, int population, int weight, int failures, int drawn, int held, int failed) {}
