package org.duban.rectification.domain;

import java.util.List;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stores progress entries. */
public interface ProgressRepository extends Repository<ProgressEntry, Long> {

    ProgressEntry save(ProgressEntry entry);

    /** The latest, newest first; a page shows no more of them. */
    List<ProgressEntry> findTop200ByItemIdOrderByReportedAtDescIdDesc(long itemId);

    @Query(
            "select distinct entry.stage from ProgressEntry entry where entry.itemId = :itemId and entry.stage is not null")
    Set<Integer> stagesReported(long itemId);
}
