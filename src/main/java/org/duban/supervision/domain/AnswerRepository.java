package org.duban.supervision.domain;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Stores answers. */
public interface AnswerRepository extends Repository<Answer, Long> {

    Answer save(Answer answer);

    /** The oldest first. */
    List<Answer> findByOrderIdOrderById(long orderId);
}
