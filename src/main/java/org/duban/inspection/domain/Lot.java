package org.duban.inspection.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * One of those that a round was drawn from.
 *
 * @param subjectId the item, or the unit for a spot check
 * @param weight the share of its unit in per cent; for a spot check the working days since the last visit
 */
@Embeddable
public record Lot(
        @Column(nullable = false) long subjectId,
        @Column(nullable = false) long unitId,
        @Column(nullable = false) int weight,
        @Column(nullable = false) boolean drawn) {

    /** The weight of a unit that nobody has visited. */
    public static final int NEVER_VISITED = 9999;

    public static Lot of(long subjectId, long unitId, int weight) {
        return new Lot(subjectId, unitId, weight, false);
    }

    Lot drawn(boolean isDrawn) {
        return new Lot(subjectId, unitId, weight, isDrawn);
    }
}
