package org.duban.campaign.domain;

import java.util.Map;
import org.duban.campaign.Words;
import org.duban.kernel.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Something happened to a campaign; heard in its transaction by the chronicle and the notices.
 *
 * @param what the action as the timeline names it, without its case type
 * @param phase the name of the phase concerned
 */
public record CampaignEvent(
        long campaignId, String what, @Nullable Words phase, Actor by, Map<String, String> details) {}
