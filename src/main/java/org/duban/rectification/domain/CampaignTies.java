package org.duban.rectification.domain;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What ties an item to the course of its campaign: the approved list it came from, the approved plan of its special
 * drive, and whether the campaign may end before it. Submissions are named by id and number, because the number never
 * changes and is read with the item.
 */
@Embeddable
public record CampaignTies(
        @Nullable Long listId,
        @Nullable String listNumber,
        @Nullable Long driveId,
        @Nullable String driveNumber,
        @Nullable Instant carriedOverAt,
        @Nullable String carriedOverReason) {

    static final CampaignTies NONE = new CampaignTies(null, null, null, null, null, null);

    static CampaignTies fromList(long id, String number) {
        return new CampaignTies(id, number, null, null, null, null);
    }

    CampaignTies inDrive(long id, String number) {
        return new CampaignTies(listId, listNumber, id, number, carriedOverAt, carriedOverReason);
    }

    CampaignTies carriedOver(Instant at, String reason) {
        return new CampaignTies(listId, listNumber, driveId, driveNumber, at, reason);
    }

    public boolean isCarriedOver() {
        return carriedOverAt != null;
    }
}
