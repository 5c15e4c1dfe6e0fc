package org.duban.campaign.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.HashSet;
import java.util.Set;
import org.duban.campaign.GroupDraft;

/** A unit in a work group. */
@Embeddable
record GroupUnit(
        @Column(name = "unit_id", nullable = false) long unitId,

        @Column(name = "role", nullable = false) @Enumerated(EnumType.STRING)
        Role role) {

    enum Role {
        LEAD,
        SUPPORTING
    }

    static Set<GroupUnit> of(GroupDraft draft) {
        Set<GroupUnit> units = new HashSet<>();
        draft.leadUnits().forEach(unit -> units.add(new GroupUnit(unit, Role.LEAD)));
        draft.supportingUnits().forEach(unit -> units.add(new GroupUnit(unit, Role.SUPPORTING)));
        return units;
    }
}
