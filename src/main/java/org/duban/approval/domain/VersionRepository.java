package org.duban.approval.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Stores versions. */
public interface VersionRepository extends Repository<SubmissionVersion, Long> {

    SubmissionVersion save(SubmissionVersion version);

    Optional<SubmissionVersion> findBySubmissionIdAndNo(long submissionId, int no);

    List<SubmissionVersion> findBySubmissionIdOrderByNo(long submissionId);
}
