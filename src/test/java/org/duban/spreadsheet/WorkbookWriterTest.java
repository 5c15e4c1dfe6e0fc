package org.duban.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.spreadsheet.WorkbookWriter.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookWriterTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void writesTitleLineHeaderAndRows() {
        try (WorkbookWriter writer = new WorkbookWriter(out)) {
            writer.sheet("台账/一", List.of(Column.of("序号", 6), Column.wrapped("问题", 40), Column.of("时限", 12)))
                    .title("问题台账")
                    .line("填报单位：甲", "填报日期：乙")
                    .header()
                    .row(Arrays.asList(1, "会议多", LocalDate.of(2023, 12, 25)))
                    .row(Arrays.asList(2, null, null));
        }
        try (Workbook book = WorkbookReader.open(new ByteArrayInputStream(out.toByteArray()))) {
            Sheet sheet = book.sheets().get(0);
            assertThat(sheet.name()).isEqualTo("台账 一");
            List<Row> rows = sheet.firstRows(10);
            assertThat(rows.get(0).text(2)).isEqualTo("问题台账");
            assertThat(rows.get(2).text(1)).isEqualTo("问题");
            assertThat(rows.get(3).cell(2).date()).contains(LocalDate.of(2023, 12, 25));
            assertThat(rows.get(4).text(0)).isEqualTo("2");
            assertThat(rows).hasSize(5);
        }
    }

    @Test
    void keepsTheHeaderInViewAndWrapsWhereAsked() throws IOException {
        try (WorkbookWriter writer = new WorkbookWriter(out)) {
            writer.sheet("a", List.of(Column.wrapped("x", 20)))
                    .title("t")
                    .header()
                    .row(List.of("long"));
        }
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 2);
            assertThat(sheet.getRow(2).getCell(0).getCellStyle().getWrapText()).isTrue();
            assertThat(sheet.getColumnWidth(0)).isBetween(20 * 256, 21 * 256);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\r=1", "=cmd|' /C calc'!A0"})
    void neutralisesFormulas(String text) throws IOException {
        try (WorkbookWriter writer = new WorkbookWriter(out)) {
            writer.sheet("a", List.of(Column.of("x", 20))).row(List.of(text));
        }
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var cell = book.getSheetAt(0).getRow(0).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(org.apache.poi.ss.usermodel.CellType.STRING);
            assertThat(cell.getStringCellValue()).startsWith("'");
        }
        assertThat(SafeText.restored(SafeText.neutralised(text))).isEqualTo(text);
    }

    @Test
    void cutsTextThatNoCellCanHold() {
        assertThat(SafeText.neutralised("文".repeat(40_000))).hasSize(32_767).endsWith("…");
        assertThat(SafeText.neutralised("don't")).isEqualTo("don't");
    }

    @Test
    void writesManyRowsWithoutKeepingThem() {
        long before = used();
        try (WorkbookWriter writer = new WorkbookWriter(OutputStream.nullOutputStream())) {
            SheetWriter sheet = writer.sheet("a", List.of(Column.of("n", 8), Column.of("text", 40)));
            sheet.header();
            for (int i = 0; i < 200_000; i++) {
                sheet.row(List.of(i, "不同的文字 " + i));
            }
            assertThat(used() - before).isLessThan(32L << 20);
        }
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
