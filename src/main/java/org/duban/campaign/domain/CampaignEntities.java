package org.duban.campaign.domain;

import org.springframework.data.jpa.repository.JpaRepository;

interface CampaignEntities extends JpaRepository<CampaignEntity, Long> {}
