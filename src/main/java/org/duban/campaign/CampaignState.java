package org.duban.campaign;

/** Where the phases of a campaign have come to. A campaign without phases only runs. */
public enum CampaignState {
    /** Only phases before the start have begun. */
    PREPARING,
    RUNNING,
    /** Every phase has ended. */
    ENDED
}
