package org.duban.organization.workbook;

import java.util.List;

/**
 * What the sheets say.
 *
 * @param unitSheet the name of the sheet of units, empty where there is none
 * @param peopleSheet the name of the sheet of people, empty where there is none
 */
public record WorkbookContent(String unitSheet, List<UnitRow> units, String peopleSheet, List<PersonRow> people) {}
