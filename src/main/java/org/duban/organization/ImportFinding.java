package org.duban.organization;

import java.util.List;

/**
 * Something wrong or doubtful in the workbook.
 *
 * @param error whether it keeps the workbook from being imported
 * @param code {@code organization.import.finding.<code>} is its message
 * @param sheet the sheet's name as it stands in the workbook
 * @param row 0 where it concerns the sheet as a whole
 */
public record ImportFinding(boolean error, String code, String sheet, int row, List<String> args) {}
