package org.duban.organization.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A list of goods: a workbook that is no organisation. */
final class OtherBook {

    private OtherBook() {}

    static InputStream open() {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XSSFRow row = workbook.createSheet("物资").createRow(0);
            row.createCell(0).setCellValue("品名");
            row.createCell(1).setCellValue("数量");
            workbook.write(bytes);
            return new ByteArrayInputStream(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
