package org.duban.spreadsheet;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.duban.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** The second pass over a sheet: hands out each row that has a value of its own. */
final class RowsXml extends GuardedHandler {

    private final CellReading reading;
    private final MergeWindow merges;
    private final Predicate<Row> sink;
    private final StringBuilder value = new StringBuilder();
    private SortedMap<Integer, CellValue> cells = new TreeMap<>();
    private int row;
    private int column;
    private int style;
    private String type = "";
    private boolean inValue;
    private boolean inReading;

    RowsXml(CellReading reading, List<MergedRegion> merges, Predicate<Row> sink) {
        this.reading = reading;
        this.merges = new MergeWindow(merges);
        this.sink = sink;
    }

    @Override
    void start(String element, Attributes attributes) {
        switch (element) {
            case "row" -> startRow(attributes.getValue("r"));
            case "c" -> startCell(attributes);
            case "rPh" -> inReading = true;
            case "v", "t" -> inValue = !inReading;
            default -> {
                // formulas, runs and everything outside the rows
            }
        }
    }

    private void startRow(@Nullable String number) {
        row = number == null ? row + 1 : Numbers.orZero(number);
        column = -1;
        cells = new TreeMap<>();
    }

    private void startCell(Attributes attributes) {
        String reference = attributes.getValue("r");
        column = reference == null ? column + 1 : Numbers.column(reference);
        String declared = attributes.getValue("t");
        type = declared == null ? "n" : declared;
        style = Numbers.orZero(attributes.getValue("s"));
        value.setLength(0);
    }

    @Override
    public void characters(char[] buffer, int offset, int length) {
        if (inValue) {
            value.append(buffer, offset, length);
            if (value.length() > WorkbookLimits.CELL_TEXT) {
                throw Refusal.invalid("spreadsheet.damaged");
            }
        }
    }

    @Override
    void end(String element) throws SAXException {
        switch (element) {
            case "v", "t" -> inValue = false;
            case "rPh" -> inReading = false;
            case "c" -> endCell();
            case "row" -> endRow();
            case "sheetData" -> throw new Parts.Enough();
            default -> {
                // formulas, runs and everything outside the rows
            }
        }
    }

    private void endCell() {
        if (value.length() > 0 && column >= 0) {
            CellValue read = reading.read(type, style, value.toString());
            if (!read.isBlank() || read instanceof CellValue.Failed) {
                cells.put(column, read);
            }
        }
    }

    private void endRow() throws SAXException {
        MergedSpan[] spans = merges.moveTo(row, cells);
        if (!cells.isEmpty() && !sink.test(new Row(row, cells, spans))) {
            throw new Parts.Enough();
        }
    }
}
