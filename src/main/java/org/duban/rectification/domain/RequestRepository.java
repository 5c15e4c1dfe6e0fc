package org.duban.rectification.domain;

import java.util.List;
import java.util.Optional;
import org.duban.rectification.RequestKind;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stores requests. */
public interface RequestRepository extends Repository<ItemRequest, Long> {

    ItemRequest save(ItemRequest request);

    Optional<ItemRequest> findById(long id);

    /** The id of its item alone, to lock the item before the request is read. */
    @Query("select request.itemId from ItemRequest request where request.id = :id")
    Optional<Long> itemOf(long id);

    List<ItemRequest> findByItemIdOrderById(long itemId);

    /** The ids of the open requests of a kind, ascending from after the given one. */
    @Query("select request.id from ItemRequest request"
            + " where request.kind = :kind and request.state = 'OPEN' and request.id > :afterId order by request.id")
    List<Long> open(RequestKind kind, long afterId, Limit limit);
}
