package org.duban.organization.workbook;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duban.kernel.Refusal;
import org.duban.spreadsheet.Row;
import org.duban.spreadsheet.Sheet;
import org.duban.spreadsheet.Workbook;
import org.duban.spreadsheet.WorkbookReader;
import org.jspecify.annotations.Nullable;

/** Finds the sheets of units and people by what their headers mean, wherever they stand, and reads them. */
public final class OrganizationWorkbook {

    private static final int HEADER_WITHIN = 20;
    private static final int MOST_ROWS = 30_000;

    private @Nullable Table units;
    private @Nullable Table people;

    private record Table(Sheet sheet, int headerRow, Map<Column, Integer> places) {

        String text(Row row, Column column) {
            Integer place = places.get(column);
            return place == null ? "" : row.text(place).strip();
        }

        boolean isData(Row row) {
            return row.number() > headerRow
                    && places.values().stream()
                            .anyMatch(place -> !row.text(place).isBlank());
        }
    }

    private OrganizationWorkbook() {}

    /**
     * @throws Refusal {@code organization.import-not-an-organisation}, {@code organization.import-too-many-rows}
     */
    public static WorkbookContent read(InputStream content) {
        try (Workbook workbook = WorkbookReader.open(content)) {
            OrganizationWorkbook found = new OrganizationWorkbook();
            workbook.visibleSheets().forEach(found::recognise);
            return found.content();
        }
    }

    private void recognise(Sheet sheet) {
        for (Row row : sheet.firstRows(HEADER_WITHIN)) {
            Map<Column, Integer> asPeople = Column.places(row, Column.OF_PEOPLE);
            if (people == null
                    && asPeople.containsKey(Column.USERNAME)
                    && asPeople.containsKey(Column.PERSON_NAME)
                    && asPeople.containsKey(Column.TITLE)) {
                people = new Table(sheet, row.number(), asPeople);
                return;
            }
            Map<Column, Integer> asUnits = Column.places(row, Column.OF_UNITS);
            if (units == null
                    && asUnits.containsKey(Column.UNIT_CODE)
                    && asUnits.containsKey(Column.UNIT_NAME)
                    && asUnits.size() > 2) {
                units = new Table(sheet, row.number(), asUnits);
                return;
            }
        }
    }

    private WorkbookContent content() {
        Table unitTable = units;
        Table peopleTable = people;
        if (unitTable == null && peopleTable == null) {
            throw Refusal.invalid("organization.import-not-an-organisation");
        }
        List<UnitRow> unitRows = new ArrayList<>();
        if (unitTable != null) {
            unitTable.sheet().forEachRow(row -> add(unitTable, row, unitRows, OrganizationWorkbook::unit));
        }
        List<PersonRow> personRows = new ArrayList<>();
        if (peopleTable != null) {
            peopleTable.sheet().forEachRow(row -> add(peopleTable, row, personRows, OrganizationWorkbook::person));
        }
        return new WorkbookContent(nameOf(unitTable), unitRows, nameOf(peopleTable), personRows);
    }

    private interface Reading<T> {
        T of(Table table, Row row);
    }

    private static <T> void add(Table table, Row row, List<T> rows, Reading<T> reading) {
        if (!table.isData(row)) {
            return;
        }
        if (rows.size() == MOST_ROWS) {
            throw Refusal.tooLarge("organization.import-too-many-rows", MOST_ROWS);
        }
        rows.add(reading.of(table, row));
    }

    private static UnitRow unit(Table table, Row row) {
        return new UnitRow(
                row.number(),
                table.text(row, Column.UNIT_CODE),
                table.text(row, Column.UNIT_NAME),
                table.text(row, Column.TIER),
                table.text(row, Column.PARENT));
    }

    private static PersonRow person(Table table, Row row) {
        return new PersonRow(
                row.number(),
                table.text(row, Column.USERNAME),
                table.text(row, Column.PERSON_NAME),
                table.text(row, Column.PERSON_UNIT),
                table.text(row, Column.TITLE),
                table.text(row, Column.PORTFOLIO),
                table.text(row, Column.EMAIL));
    }

    private static String nameOf(@Nullable Table table) {
        return table == null ? "" : table.sheet().name();
    }
}
