package org.duban.keytask.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stores key tasks. */
public interface KeyTaskRepository extends Repository<KeyTask, Long> {

    KeyTask save(KeyTask task);

    Optional<KeyTask> findById(long id);

    /** The rows of the list in force, in their order. */
    @Query("select distinct task from KeyTask task left join fetch task.units"
            + " where task.campaignId = :campaignId and task.withdrawnAt is null order by task.position")
    List<KeyTask> inForce(long campaignId);

    /** How many rows the campaign ever had, withdrawn ones included. */
    long countByCampaignId(long campaignId);
}
