package org.duban.keytask.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A unit's part in a key task. */
@Embeddable
public class UnitPart {

    /** Leads or supports. */
    public enum Role {
        LEAD,
        SUPPORTING
    }

    private long unitId;

    @Enumerated(EnumType.STRING)
    private Role role;

    @SuppressWarnings("NullAway.Init")
    protected UnitPart() {}

    UnitPart(long unitId, Role role) {
        this.unitId = unitId;
        this.role = role;
    }

    long unitId() {
        return unitId;
    }

    Role role() {
        return role;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UnitPart part && part.unitId == unitId && part.role == role;
    }

    @Override
    public int hashCode() {
        return Objects.hash(unitId, role);
    }
}
