package org.duban.campaign;

import java.util.List;

/** Reads the work groups of campaigns. */
public interface WorkGroups {

    List<WorkGroup> of(long campaignId);

    /** Every unit that leads a work group of the campaign, once. */
    default List<Long> leadUnitsOf(long campaignId) {
        return of(campaignId).stream()
                .flatMap(group -> group.leadUnitIds().stream())
                .distinct()
                .toList();
    }
}
