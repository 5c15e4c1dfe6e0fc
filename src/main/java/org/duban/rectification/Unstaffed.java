package org.duban.rectification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duban.campaign.Campaign;
import org.duban.rectification.domain.Cast;
import org.duban.rectification.domain.RectificationItem;
import org.duban.rectification.domain.Staffing;

/**
 * The items that one change or one import left without enough people for the later steps, campaign by campaign: the
 * leading group is told of all of them together.
 */
public final class Unstaffed {

    record Group(Campaign campaign, List<Long> itemIds) {}

    private final Map<Long, Group> groups = new LinkedHashMap<>();

    /** Keeps the item if too few people remain. */
    void look(RectificationItem item, Cast cast) {
        if (!Staffing.of(cast, item.kind()).complete()) {
            groups.computeIfAbsent(item.campaignId(), id -> new Group(cast.campaign(), new ArrayList<>()))
                    .itemIds()
                    .add(item.id());
        }
    }

    Collection<Group> groups() {
        return groups.values();
    }
}
