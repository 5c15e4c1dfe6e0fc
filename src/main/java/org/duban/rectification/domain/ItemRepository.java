package org.duban.rectification.domain;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stores items. */
public interface ItemRepository extends Repository<RectificationItem, Long> {

    RectificationItem save(RectificationItem item);

    Optional<RectificationItem> findById(long id);

    Optional<RectificationItem> findByCampaignIdAndNumber(long campaignId, String number);

    /** Reads the item and holds it until the transaction ends: of two who press at once, the second waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select item from RectificationItem item where item.id = :id")
    Optional<RectificationItem> lock(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select item from RectificationItem item where item.id in :ids order by item.id")
    List<RectificationItem> lockAll(List<Long> ids);

    @Query("select item from RectificationItem item left join fetch item.participations where item.id in :ids")
    List<RectificationItem> withParticipations(List<Long> ids);

    /** Open items with a date, ascending from after the given one. */
    @Query(
            "select item.id from RectificationItem item where item.closedAt is null and item.clock.originalDueOn is not null"
                    + " and item.id > :afterId order by item.id")
    List<Long> underTheClock(long afterId, Limit limit);
}
