package org.duban.approval.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what waits for a person by name: votes, and submissions of their own. */
public interface OpenSignatures {

    /** @param postUnitId the unit of the post for which the person was asked */
    record Open(long submissionId, long signerId, @Nullable Long postUnitId) {}

    /** @param unitId in whose name it was submitted */
    record Authored(long submissionId, long unitId) {}

    List<Open> of(long personId);

    /** What the person drafted and nobody has approved or ended yet. */
    List<Authored> authoredBy(long personId);
}
