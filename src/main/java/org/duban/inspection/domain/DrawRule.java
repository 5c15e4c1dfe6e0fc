package org.duban.inspection.domain;

import jakarta.persistence.Embeddable;

/**
 * By what rule a round was drawn; part of what makes it reproducible.
 *
 * @param share per cent of the closed items of each unit
 * @param raisedBy per cent more for each check that failed in the unit lately
 * @param units how many units a spot check visits
 * @param sparedDays working days for which a unit is spared after a visit
 */
@Embeddable
public record DrawRule(int share, int raisedBy, int units, int sparedDays) {

    private static final int ALL = 100;

    /** Per cent of the unit's closed items that are drawn. */
    int shareAfter(int failures) {
        return Math.min(ALL, share + failures * raisedBy);
    }
}
