package org.duban.keytask.domain;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stores assignments. */
public interface AssignmentRepository extends Repository<KeyTaskAssignment, Long> {

    KeyTaskAssignment save(KeyTaskAssignment assignment);

    Optional<KeyTaskAssignment> findById(long id);

    /** Reads the assignment and holds it until the transaction ends: of two who press at once, the second waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select one from KeyTaskAssignment one where one.id = :id")
    Optional<KeyTaskAssignment> lock(long id);

    /** All that were not withdrawn, held until the transaction ends, in the order of their ids. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select one from KeyTaskAssignment one where one.campaignId = :campaignId"
            + " and one.state <> org.duban.keytask.AssignmentState.WITHDRAWN order by one.id")
    List<KeyTaskAssignment> lockOf(long campaignId);

    /** Whether the unit was asked for an earlier period of the same key task. */
    boolean existsByKeyTaskIdAndUnitIdAndPeriodNoLessThan(long keyTaskId, long unitId, int periodNo);

    /** Those that wait for somebody, ascending from after the given one. */
    @Query("select one.id from KeyTaskAssignment one where one.state in (org.duban.keytask.AssignmentState.ASSIGNED,"
            + " org.duban.keytask.AssignmentState.IN_PROGRESS, org.duban.keytask.AssignmentState.CLAIMED)"
            + " and one.id > :afterId order by one.id")
    List<Long> underTheClock(long afterId, Limit limit);
}
