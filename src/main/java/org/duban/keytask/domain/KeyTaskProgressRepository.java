package org.duban.keytask.domain;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Stores progress entries. */
public interface KeyTaskProgressRepository extends Repository<KeyTaskProgress, Long> {

    KeyTaskProgress save(KeyTaskProgress entry);

    /** The newest first. */
    List<KeyTaskProgress> findTop200ByAssignmentIdOrderByReportedAtDescIdDesc(long assignmentId);
}
