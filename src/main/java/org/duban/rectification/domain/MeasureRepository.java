package org.duban.rectification.domain;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Stores measures. */
public interface MeasureRepository extends Repository<Measure, Long> {

    Measure save(Measure measure);

    List<Measure> findByItemIdOrderByPosition(long itemId);
}
