package org.duban.approval.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Stores remarks. */
public interface RemarkRepository extends Repository<Remark, Long> {

    Remark save(Remark remark);

    Optional<Remark> findById(long id);

    List<Remark> findBySubmissionIdOrderByAtAscIdAsc(long submissionId);
}
