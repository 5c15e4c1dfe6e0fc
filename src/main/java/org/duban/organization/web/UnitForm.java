package org.duban.organization.web;

import org.duban.organization.NewUnit;
import org.duban.organization.Tier;
import org.duban.organization.Unit;
import org.jspecify.annotations.Nullable;

/** The fields of a unit's form. */
record UnitForm(
        @Nullable String code,
        @Nullable String name,
        @Nullable Tier tier,
        @Nullable Long parentId) {

    static UnitForm of(Unit unit) {
        return new UnitForm(unit.code(), unit.name(), unit.tier(), unit.parentId());
    }

    NewUnit newUnit() {
        return new NewUnit(code, name, tier, parentId);
    }
}
