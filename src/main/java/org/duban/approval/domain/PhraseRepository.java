package org.duban.approval.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stores phrases. */
interface PhraseRepository extends Repository<StoredPhrase, Long> {

    StoredPhrase save(StoredPhrase phrase);

    void delete(StoredPhrase phrase);

    Optional<StoredPhrase> findById(long id);

    @Query(
            "select phrase from StoredPhrase phrase where phrase.ownerId = :owner or phrase.ownerId is null order by phrase.id")
    List<StoredPhrase> shownTo(long owner);

    long countByOwnerId(Long ownerId);
}
