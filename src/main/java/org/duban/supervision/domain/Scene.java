package org.duban.supervision.domain;

import org.duban.campaign.Campaign;
import org.duban.organization.Organisation;

/** An order with everything that decides. */
public record Scene(SupervisionOrder order, Campaign campaign, Organisation organisation) {}
