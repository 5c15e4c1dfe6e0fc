package org.duban.campaign.domain;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Stores work groups. */
interface WorkGroupRepository extends Repository<WorkGroupEntity, Long> {

    WorkGroupEntity save(WorkGroupEntity group);

    void delete(WorkGroupEntity group);

    void flush();

    List<WorkGroupEntity> findByCampaignIdOrderByPosition(long campaignId);
}
