package org.duban.approval.query;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** The rule of who sees which submission, for one; lists include its fragment {@code visibleTo}. */
@Mapper
public interface SeenSubmissions {

    boolean sees(@Param("submissionId") long submissionId, @Param("viewer") SubmissionViewer viewer);

    /** Whether a version that was sent holds the file. */
    boolean holdsSent(@Param("submissionId") long submissionId, @Param("fileId") long fileId);
}
