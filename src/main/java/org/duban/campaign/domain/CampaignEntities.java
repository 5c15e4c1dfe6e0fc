package org.duban.campaign.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Stores campaigns. */
interface CampaignEntities extends JpaRepository<CampaignEntity, Long> {

    /** Reads the campaign and holds it until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select campaign from CampaignEntity campaign where campaign.id = :id")
    Optional<CampaignEntity> lock(long id);
}
