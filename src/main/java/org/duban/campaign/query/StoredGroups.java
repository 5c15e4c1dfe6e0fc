package org.duban.campaign.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duban.campaign.WorkGroup;
import org.duban.campaign.WorkGroups;
import org.springframework.stereotype.Component;

/** Reads work groups with their units in one select. */
@Component
class StoredGroups implements WorkGroups {

    private final StructureRows rows;

    StoredGroups(StructureRows rows) {
        this.rows = rows;
    }

    @Override
    public List<WorkGroup> of(long campaignId) {
        Map<Long, WorkGroup> groups = new LinkedHashMap<>();
        for (GroupRow row : rows.groups(campaignId)) {
            WorkGroup group = groups.computeIfAbsent(
                    row.id(), id -> new WorkGroup(id, row.name(), row.duty(), new ArrayList<>(), new ArrayList<>()));
            Long unit = row.unitId();
            if (unit != null) {
                (Boolean.TRUE.equals(row.lead()) ? group.leadUnitIds() : group.supportingUnitIds()).add(unit);
            }
        }
        return List.copyOf(groups.values());
    }
}
