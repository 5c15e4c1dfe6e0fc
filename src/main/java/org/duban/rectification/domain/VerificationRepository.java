package org.duban.rectification.domain;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Stores verifications. */
public interface VerificationRepository extends Repository<Verification, Long> {

    Verification save(Verification verification);

    List<Verification> findByItemIdOrderByRecordedAt(long itemId);
}
