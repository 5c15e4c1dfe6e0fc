package org.duban.campaign;

import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;

/** Opens campaigns and changes their frame. */
public interface CampaignService {

    /** Whoever administers the organisation may open a campaign. */
    boolean mayCreate(Actor actor);

    /** Whoever holds an office post in the campaign's office may change it. */
    boolean mayEdit(Actor actor, Campaign campaign);

    /**
     * Opens a campaign with phases, from a template or from the campaign before it; its first stage begins at once.
     *
     * @throws org.duban.kernel.Refusal {@code campaign.not-office}, or naming each field that cannot be
     */
    long open(Actor actor, CommandKey key, CampaignOpening opening);

    /**
     * Opens a campaign without phases.
     *
     * @throws org.duban.kernel.Refusal {@code campaign.not-office}, or naming each field that cannot be
     */
    long create(Actor actor, CommandKey key, CampaignDraft draft);

    /**
     * @throws org.duban.kernel.Refusal {@code campaign.not-office}, or naming each field that cannot be
     */
    long edit(Actor actor, CommandKey key, long campaignId, CampaignDraft draft);
}
