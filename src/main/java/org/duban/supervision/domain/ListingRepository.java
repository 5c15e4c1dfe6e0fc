package org.duban.supervision.domain;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stores listings. Whoever changes one holds the case. */
public interface ListingRepository extends Repository<Listing, Long> {

    Listing saveAndFlush(Listing listing);

    @Query("select one from Listing one where one.about.caseType = :type and one.about.caseId = :id")
    Optional<Listing> of(String type, long id);
}
