package org.duban.organization.workbook;

/** A row of the sheet of units, as it stands there. */
public record UnitRow(int row, String code, String name, String tier, String parent) {}
