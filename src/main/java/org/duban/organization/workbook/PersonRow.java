package org.duban.organization.workbook;

/** A row of the sheet of people, as it stands there: one post of one person. */
public record PersonRow(
        int row, String username, String name, String unit, String title, String portfolio, String email) {}
