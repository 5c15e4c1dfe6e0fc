package org.duban.rectification.domain;

import org.duban.campaign.Campaign;

/** The identity of a new item: its id, and the number that people call it by ({@code 2023-00042}). */
public record ItemNumber(long id, long campaignId, int year) {

    static ItemNumber in(Campaign campaign, long id) {
        return new ItemNumber(id, campaign.id(), campaign.startsOn().getYear());
    }

    public String text() {
        return "%d-%05d".formatted(year, id);
    }
}
