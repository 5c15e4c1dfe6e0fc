package org.duban.campaign;

import org.duban.kernel.Actor;

/** A page about a campaign that another module brings; the campaign's own page shows it as a tab. */
public interface CampaignTab {

    /** Message key of its name. */
    String labelKey();

    /** Its path in this application ({@code /campaigns/7/key-tasks}). */
    String path(long campaignId);

    /** Tabs stand in ascending order; the campaign's own page stands at 0. */
    int order();

    default boolean visible(Actor reader, Campaign campaign) {
        return true;
    }
}
