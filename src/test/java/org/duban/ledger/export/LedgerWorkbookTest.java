package org.duban.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.deadline.AlertLevel;
import org.duban.kernel.Actor;
import org.duban.ledger.LedgerItems;
import org.duban.ledger.query.Filters;
import org.duban.rectification.ItemState;
import org.duban.testing.DatabaseTest;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DatabaseTest
@Import(LedgerItems.class)
class LedgerWorkbookTest {

    private static final int FIRST = 3;

    @Autowired
    TestCounties counties;

    @Autowired
    LedgerItems rows;

    @Autowired
    LedgerWorkbook workbook;

    TestCounty county;

    @BeforeEach
    void county() {
        county = counties.build();
    }

    @Test
    void filesTheLedgerInTheLayoutOfTheOffices() throws IOException {
        long item = rows.add(county, row -> row);
        rows.measure(item, "Open a second counter");
        rows.measure(item, "Publish the waiting times");

        try (XSSFWorkbook filed = filed(Map.of(), county.officeMember())) {
            Sheet sheet = filed.getSheetAt(0);
            assertThat(sheet.getMergedRegions())
                    .extracting(Object::toString)
                    .anyMatch(region -> region.contains("A1:M1"));
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).startsWith("campaign" + county.campaignId());
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).endsWith("office" + county.office());
            assertThat(texts(sheet.getRow(2))).hasSize(13);
            Row row = sheet.getRow(FIRST);
            assertThat(row.getCell(0).getNumericCellValue()).isOne();
            assertThat(row.getCell(3).getStringCellValue()).isEqualTo("Queues at the counter");
            assertThat(row.getCell(4).getStringCellValue())
                    .isEqualTo(county.unitLeader().name());
            assertThat(row.getCell(5).getStringCellValue()).isEqualTo("bureau" + county.bureau());
            assertThat(row.getCell(6).getStringCellValue())
                    .isEqualTo(county.handler().name());
            assertThat(row.getCell(8).getStringCellValue())
                    .isEqualTo("1.Open a second counter\n2.Publish the waiting times");
            assertThat(row.getCell(10).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2023, 10, 20));
        }
    }

    @Test
    void noTextBecomesAFormula() throws IOException {
        for (String evil : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "=HYPERLINK(\"http://example.org\")")) {
            rows.add(county, row -> row.saying(evil));
        }

        try (XSSFWorkbook filed = filed(Map.of(), county.officeMember())) {
            Sheet sheet = filed.getSheetAt(0);
            IntStream.range(FIRST, FIRST + 6).forEach(number -> {
                assertThat(sheet.getRow(number).getCell(3).getCellType()).isEqualTo(CellType.STRING);
                assertThat(sheet.getRow(number).getCell(3).getStringCellValue()).startsWith("'");
            });
        }
    }

    @Test
    void holdsWhatTheFilterMatchesInItsOrderAndNothingThatTheReaderMayNotSee() throws IOException {
        rows.add(county, row -> row.due(LocalDate.of(2023, 11, 2), AlertLevel.GREEN)
                .saying("second"));
        rows.add(county, row -> row.due(LocalDate.of(2023, 11, 1), AlertLevel.GREEN)
                .saying("first"));
        rows.add(county, row -> row.in(ItemState.CLOSED).saying("closed"));
        rows.add(county, row -> row.restrictedOne().saying("restricted"));

        assertThat(descriptions(Map.of(), county.head())).containsExactly("first", "second");
        assertThat(descriptions(Map.of("state", "CLOSED"), county.head())).containsExactly("closed");
        assertThat(descriptions(Map.of("state", "ALL"), county.otherHead())).isEmpty();
    }

    private List<String> descriptions(Map<String, String> said, Actor reader) throws IOException {
        try (XSSFWorkbook filed = filed(said, reader)) {
            Sheet sheet = filed.getSheetAt(0);
            return IntStream.rangeClosed(FIRST, sheet.getLastRowNum())
                    .mapToObj(number -> sheet.getRow(number).getCell(3).getStringCellValue())
                    .toList();
        }
    }

    private XSSFWorkbook filed(Map<String, String> said, Actor reader) throws IOException {
        Path file = workbook.file(Filters.of(county.campaignId(), said), reader.personId());
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        } finally {
            Files.delete(file);
        }
    }

    private static List<String> texts(Row row) {
        return IntStream.range(0, row.getLastCellNum())
                .mapToObj(cell -> row.getCell(cell).getStringCellValue())
                .toList();
    }
}
