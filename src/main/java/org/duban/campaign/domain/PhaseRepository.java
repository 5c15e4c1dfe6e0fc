package org.duban.campaign.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stores phases. */
public interface PhaseRepository extends Repository<Phase, Long> {

    Phase save(Phase phase);

    List<Phase> saveAllAndFlush(Iterable<Phase> phases);

    void flush();

    Optional<Phase> findById(long id);

    List<Phase> findByCampaignIdOrderByPosition(long campaignId);

    /** Campaigns that have a phase not ended whose next day has come or passed, whatever the zone. */
    @Query("select distinct phase.campaignId from Phase phase where phase.state <> org.duban.campaign.PhaseState.ENDED")
    Collection<Long> campaignsUnderWay();
}
