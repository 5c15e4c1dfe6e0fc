package org.duban.ledger.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.duban.spreadsheet.SheetWriter;
import org.duban.spreadsheet.Workbook;
import org.duban.spreadsheet.WorkbookReader;
import org.duban.spreadsheet.WorkbookWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyRowsTest {

    private static final int ROWS = 50_000;

    @TempDir
    Path folder;

    @Test
    void readsFiftyThousandRowsWithoutKeepingThem() throws IOException, NoLedger {
        Path file = ledger();
        int[] counts = new int[2];
        try (Workbook workbook = WorkbookReader.open(file)) {
            LedgerReader.read(
                    workbook,
                    LedgerReader.understand(workbook),
                    LocalDate.of(2023, 9, 28),
                    draft -> {
                        counts[0]++;
                        counts[1] += draft.measures().size();
                    },
                    null);
        }
        assertThat(counts).containsExactly(ROWS, ROWS * 2);
    }

    private Path ledger() throws IOException {
        Path file = folder.resolve("many.xlsx");
        List<WorkbookWriter.Column> columns = Stream.of("序号", "问题具体表现", "责任单位", "责任人", "整改措施", "整改时限")
                .map(header -> WorkbookWriter.Column.of(header, 12))
                .toList();
        try (OutputStream out = Files.newOutputStream(file);
                WorkbookWriter writer = new WorkbookWriter(out)) {
            SheetWriter sheet = writer.sheet("台账", columns).header();
            for (int i = 1; i <= ROWS; i++) {
                sheet.row(List.of(i, "第" + i + "个问题", "县林业局", "乙", "1.合并会议。\n2.限时开会。", LocalDate.of(2023, 12, 25)));
            }
        }
        return file;
    }
}
