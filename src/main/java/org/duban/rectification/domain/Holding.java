package org.duban.rectification.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Whether what was closed stayed closed.
 *
 * @param parentId the closed item whose problem came back as this one
 * @param repeats how often the problem has come back, counted along its parents; 0 for a new one
 * @param failedChecks how often a check of this item after its closure failed
 */
@Embeddable
public record Holding(
        @Nullable Long parentId,
        @Column(nullable = false) int repeats,
        @Column(nullable = false) int failedChecks) {

    /** From this repeat on one measure must change an institution: what comes back twice is not a slip. */
    public static final int ASKS_FOR_INSTITUTION = 2;

    static final Holding NEW = new Holding(null, 0, 0);

    Holding cameBackFrom(RectificationItem parent) {
        return new Holding(parent.id(), parent.holding().repeats() + 1, failedChecks);
    }

    Holding failedOnceMore() {
        return new Holding(parentId, repeats, failedChecks + 1);
    }

    public boolean asksForInstitution() {
        return repeats >= ASKS_FOR_INSTITUTION;
    }
}
