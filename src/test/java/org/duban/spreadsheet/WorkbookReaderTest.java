package org.duban.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookReaderTest {

    @TempDir
    Path folder;

    @Test
    void readsEachKindOfCell() throws IOException {
        Path file = workbook(book -> {
            XSSFSheet sheet = book.createSheet("a");
            var row = sheet.createRow(2);
            row.createCell(0).setCellValue("  文字\n第二行 ");
            row.createCell(1).setCellValue(12);
            row.createCell(2).setCellValue(0.855);
            row.getCell(2).setCellStyle(style(book, "0.0%"));
            row.createCell(3).setCellValue(true);
            row.createCell(4).setCellErrorValue((byte) 0x17);
            row.createCell(5).setCellFormula("B3*2");
            row.getCell(5).setCellValue(24);
            row.createCell(7).setCellValue(1.5);
        });
        try (Workbook book = WorkbookReader.open(file)) {
            Row row = book.sheets().get(0).firstRows(5).get(0);
            assertThat(row.number()).isEqualTo(3);
            assertThat(row.text(0)).isEqualTo("文字\n第二行");
            assertThat(row.text(1)).isEqualTo("12");
            assertThat(row.text(2)).isEqualTo("85.5%");
            assertThat(row.cell(3)).isEqualTo(new CellValue.Bool(true));
            assertThat(row.cell(4)).isEqualTo(new CellValue.Failed("#REF!"));
            assertThat(row.cell(4).isBlank()).isTrue();
            assertThat(row.text(5)).isEqualTo("24");
            assertThat(row.cell(6)).isEqualTo(CellValue.BLANK);
            assertThat(row.text(7)).isEqualTo("1.5");
            assertThat(row.width()).isEqualTo(8);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yyyy-mm-dd",
                "yyyy\"年\"m\"月\"d\"日\"",
                "yyyy\"年\"m\"月\"",
                "[$-804]yyyy\"年\"m\"月\"d\"日\";@",
                "m\"月\"d\"日\"",
                "yyyy/m/d h:mm",
                "[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\""
            })
    void takesNumbersInTheStyleOfADateForDates(String format) throws IOException {
        Path file = workbook(book -> {
            var cell = book.createSheet("a").createRow(0).createCell(0);
            cell.setCellValue(45285);
            cell.setCellStyle(style(book, format));
        });
        try (Workbook book = WorkbookReader.open(file)) {
            assertThat(book.sheets().get(0).firstRows(1).get(0).cell(0).date()).contains(LocalDate.of(2023, 12, 25));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 31, 57, 58})
    void knowsTheDateFormatsThatHaveNoCode(int formatId) throws IOException {
        Path file = workbook(book -> {
            var cell = book.createSheet("a").createRow(0).createCell(0);
            cell.setCellValue(45285);
            CellStyle style = book.createCellStyle();
            style.setDataFormat((short) formatId);
            cell.setCellStyle(style);
        });
        try (Workbook book = WorkbookReader.open(file)) {
            assertThat(book.sheets().get(0).firstRows(1).get(0).cell(0).date()).isPresent();
        }
    }

    @Test
    void givesAMergedRegionsValueToAllItsCells() throws IOException {
        Path file = workbook(book -> {
            XSSFSheet sheet = book.createSheet("a");
            for (int i = 0; i < 4; i++) {
                sheet.createRow(i).createCell(3).setCellValue("row " + i);
            }
            sheet.getRow(0).createCell(0).setCellValue("unit");
            sheet.getRow(3).createCell(0).setCellValue("other");
            sheet.addMergedRegion(new CellRangeAddress(0, 2, 0, 1));
        });
        try (Workbook book = WorkbookReader.open(file)) {
            List<Row> rows = book.sheets().get(0).firstRows(10);
            assertThat(rows).extracting(row -> row.text(0)).containsExactly("unit", "unit", "unit", "other");
            assertThat(rows).extracting(row -> row.text(1)).containsExactly("unit", "unit", "unit", "");
            assertThat(rows).extracting(row -> row.isContinued(0)).containsExactly(false, true, true, false);
        }
    }

    @Test
    void tellsHiddenSheetsAndCountsRows() throws IOException {
        Path file = workbook(book -> {
            book.createSheet("shown").createRow(0).createCell(0).setCellValue(1);
            book.createSheet("kept").createRow(0).createCell(0).setCellValue(2);
            book.setSheetHidden(1, true);
        });
        try (Workbook book = WorkbookReader.open(Files.newInputStream(file))) {
            assertThat(book.sheets()).extracting(Sheet::name).containsExactly("shown", "kept");
            assertThat(book.visibleSheets()).extracting(Sheet::rowCount).containsExactly(1);
        }
    }

    @Test
    void stopsWhenTheReceiverHasEnough() throws IOException {
        Path file = workbook(book -> {
            XSSFSheet sheet = book.createSheet("a");
            for (int i = 0; i < 50; i++) {
                sheet.createRow(i).createCell(0).setCellValue(i);
            }
        });
        List<String> seen = new ArrayList<>();
        try (Workbook book = WorkbookReader.open(file)) {
            book.sheets().get(0).readWhile(row -> seen.add(row.text(0)) && seen.size() < 3);
        }
        assertThat(seen).containsExactly("0", "1", "2");
    }

    @Test
    void refusesTheOldFormat() throws IOException {
        Path file = folder.resolve("old.xls");
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            book.createSheet("a");
            book.write(out);
        }
        assertThat(refusalOf(file)).isEqualTo("spreadsheet.old-format");
    }

    @Test
    void refusesAnEncryptedWorkbook() throws Exception {
        Path file = folder.resolve("encrypted.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem();
                XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            book.createSheet("a");
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream encrypted = encryptor.getDataStream(container)) {
                book.write(encrypted);
            }
            container.writeFilesystem(out);
        }
        assertThat(refusalOf(file)).isEqualTo("spreadsheet.encrypted");
    }

    @Test
    void refusesWhatIsNoWorkbook() throws IOException {
        Path text = Files.writeString(folder.resolve("a.xlsx"), "序号,问题\n1,无");
        assertThat(refusalOf(text)).isEqualTo("spreadsheet.not-a-workbook");
        assertThat(refusalOf(Files.write(folder.resolve("b.xlsx"), new byte[0])))
                .isEqualTo("spreadsheet.not-a-workbook");
        assertThatThrownBy(() -> WorkbookReader.open(new ByteArrayInputStream(new byte[] {1, 2, 3})))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void refusesADamagedWorkbook() throws IOException {
        Path whole = workbook(
                book -> book.createSheet("a").createRow(0).createCell(0).setCellValue("x"));
        byte[] bytes = Files.readAllBytes(whole);
        Path cut = Files.write(folder.resolve("cut.xlsx"), java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(refusalOf(cut)).isEqualTo("spreadsheet.damaged");
    }

    private static String refusalOf(Path file) {
        try (Workbook book = WorkbookReader.open(file)) {
            throw new AssertionError("was read: " + book.sheets().size() + " sheets");
        } catch (Refusal refusal) {
            return refusal.code();
        }
    }

    private static CellStyle style(XSSFWorkbook book, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private Path workbook(Consumer<XSSFWorkbook> content) throws IOException {
        Path file = Files.createTempFile(folder, "book", ".xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            content.accept(book);
            book.write(out);
        }
        return file;
    }
}
