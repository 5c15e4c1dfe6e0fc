package org.duban.keytask.tasklist;

import java.util.List;
import java.util.Set;
import org.duban.campaign.Campaign;
import org.duban.campaign.PhaseFacts;
import org.duban.organization.Organisation;
import org.duban.organization.Tier;

/**
 * What the rows of a list are read within.
 *
 * @param tiers that take part in the campaign
 * @param phases of the campaign
 */
record Frame(Campaign campaign, Organisation organisation, Set<Tier> tiers, List<PhaseFacts> phases) {}
