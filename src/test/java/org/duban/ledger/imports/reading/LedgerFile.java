package org.duban.ledger.imports.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.spreadsheet.Workbook;
import org.duban.spreadsheet.WorkbookReader;

/** Writes a ledger workbook as some office might keep it. */
public final class LedgerFile {

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final XSSFCellStyle day = book.createCellStyle();
    private XSSFSheet sheet;
    private int next;

    public LedgerFile() {
        day.setDataFormat(book.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
        sheet = book.createSheet();
    }

    /** Starts the next sheet. */
    public LedgerFile sheet(String name) {
        sheet = book.createSheet(name);
        next = 0;
        return this;
    }

    /** The next row: text, numbers, dates, null for no cell. */
    public LedgerFile row(Object... values) {
        XSSFRow row = sheet.createRow(next++);
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                write(row.createCell(i), values[i]);
            }
        }
        return this;
    }

    private void write(XSSFCell cell, Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate date) {
            cell.setCellValue(date);
            cell.setCellStyle(day);
        } else {
            cell.setCellValue(value.toString());
        }
    }

    public LedgerFile skip() {
        next++;
        return this;
    }

    /** Merges cells of the current sheet ({@code A1:C1}). */
    public LedgerFile merge(String... references) {
        for (String reference : references) {
            sheet.addMergedRegion(CellRangeAddress.valueOf(reference));
        }
        return this;
    }

    public LedgerFile hide() {
        book.setSheetHidden(book.getSheetIndex(sheet), true);
        return this;
    }

    public InputStream content() {
        return new ByteArrayInputStream(bytes());
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            book.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    Layout layout() throws NoLedger {
        try (Workbook workbook = WorkbookReader.open(content())) {
            return LedgerReader.understand(workbook);
        }
    }

    List<Draft> drafts() throws NoLedger {
        try (Workbook workbook = WorkbookReader.open(content())) {
            List<Draft> drafts = new ArrayList<>();
            LedgerReader.read(
                    workbook, LedgerReader.understand(workbook), LocalDate.of(2023, 10, 9), drafts::add, null);
            return drafts;
        }
    }
}
