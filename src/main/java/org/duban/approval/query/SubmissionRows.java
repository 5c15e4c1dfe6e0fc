package org.duban.approval.query;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.duban.approval.SubmissionFilter;
import org.jspecify.annotations.Nullable;

/** Lists of submissions. */
@Mapper
public interface SubmissionRows {

    /** Whom an open step waits for. */
    record Waiting(long stepId, long personId) {}

    /** A vote that waits for a person by name. */
    record OpenPart(
            long submissionId,
            long signerId,
            @Nullable Long postUnitId,
            @Nullable LocalDate dueOn) {}

    /** Something that a person has still to bring through. */
    record Authorship(long submissionId, long unitId) {}

    /** @param pattern lower-case, escaped by {@code !}; null for all */
    List<SubmissionRow> page(
            @Param("scope") String scope,
            @Param("filter") SubmissionFilter filter,
            @Param("pattern") @Nullable String pattern,
            @Param("viewer") SubmissionViewer viewer,
            @Param("limit") int limit);

    List<Waiting> asked(@Param("stepIds") Collection<Long> stepIds);

    List<OpenPart> openParts(@Param("personId") long personId);

    List<Authorship> openAuthorships(@Param("personId") long personId);
}
