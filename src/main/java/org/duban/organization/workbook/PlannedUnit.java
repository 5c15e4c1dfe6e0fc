package org.duban.organization.workbook;

import org.duban.organization.ImportLine;
import org.duban.organization.Tier;
import org.jspecify.annotations.Nullable;

/** A unit as it is to become. */
public record PlannedUnit(
        String code, String name, Tier tier, @Nullable String parentCode, ImportLine line) {}
