package org.duban.campaign.domain;

import org.duban.kernel.Actor;

/** What the domain tells the process, in the words of the domain. */
public interface CampaignProcess {

    /** The campaign has its phases; those of the first stage wait for what comes first. */
    void opened(long campaignId, Actor by);

    void phaseOpened(Phase phase, Actor by);

    void phaseEnded(Phase phase, Actor by);

    /** What the open tasks say of themselves has changed. */
    void changed(long campaignId);
}
