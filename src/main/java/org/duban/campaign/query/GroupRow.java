package org.duban.campaign.query;

import org.jspecify.annotations.Nullable;

/** A work group with one of its units; without a unit where it has none yet. */
record GroupRow(
        long id,
        String name,
        String duty,
        @Nullable Long unitId,
        @Nullable Boolean lead) {}
