package org.duban.approval.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the votes that wait for a person by name. */
public interface OpenSignatures {

    /** @param postUnitId the unit of the post for which the person was asked */
    record Open(long submissionId, long signerId, @Nullable Long postUnitId) {}

    List<Open> of(long personId);
}
