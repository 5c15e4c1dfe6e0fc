package org.duban.spreadsheet;

import java.util.List;

/** An open workbook. Close it: it holds a file. */
public final class Workbook implements AutoCloseable {

    private final List<Sheet> sheets;
    private final Runnable closing;

    Workbook(List<Sheet> sheets, Runnable closing) {
        this.sheets = List.copyOf(sheets);
        this.closing = closing;
    }

    /** All sheets in their order, hidden ones included. */
    public List<Sheet> sheets() {
        return sheets;
    }

    public List<Sheet> visibleSheets() {
        return sheets.stream().filter(sheet -> !sheet.hidden()).toList();
    }

    @Override
    public void close() {
        closing.run();
    }
}
