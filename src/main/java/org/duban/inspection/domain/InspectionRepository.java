package org.duban.inspection.domain;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stores inspections. */
public interface InspectionRepository extends Repository<Inspection, Long> {

    Inspection save(Inspection inspection);

    Optional<Inspection> findById(long id);

    /** The item that it looks at, without holding anything. */
    @Query("select one.itemId from Inspection one where one.id = :id and one.itemId is not null")
    Optional<Long> itemOf(long id);

    /** Reads the inspection and holds it until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select one from Inspection one where one.id = :id")
    Optional<Inspection> lock(long id);

    /** Those of an item that still wait, held until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select one from Inspection one where one.itemId = :itemId"
            + " and one.state = org.duban.inspection.InspectionState.WAITING order by one.id")
    List<Inspection> lockWaitingOf(long itemId);

    List<Inspection> findByItemIdOrderById(long itemId);

    @Query("select one.id from Inspection one where one.id > :afterId"
            + " and one.state = org.duban.inspection.InspectionState.WAITING order by one.id")
    List<Long> underTheClock(long afterId, Limit limit);
}
