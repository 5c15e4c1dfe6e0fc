package org.duban.rectification.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Stores requests. */
public interface RequestRepository extends Repository<ItemRequest, Long> {

    ItemRequest save(ItemRequest request);

    Optional<ItemRequest> findById(long id);

    List<ItemRequest> findByItemIdOrderById(long itemId);
}
