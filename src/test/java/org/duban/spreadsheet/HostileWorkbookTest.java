package org.duban.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.spreadsheet.RawWorkbook.repeat;
import static org.duban.spreadsheet.RawWorkbook.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.duban.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small files that unfold to far more than a heap: each is refused before it does. */
class HostileWorkbookTest {

    @TempDir
    Path folder;

    @Test
    void refusesFiveMillionCells() throws IOException {
        Path file = save(new RawWorkbook().sheet(out -> {
            write(out, "<sheetData>");
            repeat(out, "<row>" + "<c><v>12</v></c>".repeat(1000) + "</row>", 5_000);
            write(out, "</sheetData>");
        }));
        assertThat(Files.size(file)).isLessThan(200_000);
        long used = memoryWhile(() -> assertRefused(file, "spreadsheet.too-many-cells"));
        assertThat(used).isLessThan(64L << 20);
    }

    @Test
    void refusesEndlessSharedText() throws IOException {
        Path file =
                save(new RawWorkbook().sheet(out -> write(out, "<sheetData/>")).part("xl/sharedStrings.xml", out -> {
                    write(out, "<sst>");
                    repeat(out, "<si><t>" + "文".repeat(1000) + "</t></si>", 100_000);
                    write(out, "</sst>");
                }));
        assertRefused(file, "spreadsheet.too-much-text");
    }

    @Test
    void refusesEndlessEmptySharedText() throws IOException {
        Path file =
                save(new RawWorkbook().sheet(out -> write(out, "<sheetData/>")).part("xl/sharedStrings.xml", out -> {
                    write(out, "<sst>");
                    repeat(out, "<si/>", 4_000_000);
                    write(out, "</sst>");
                }));
        assertRefused(file, "spreadsheet.too-many-cells");
    }

    @Test
    void refusesACellWithoutEnd() throws IOException {
        Path file = save(new RawWorkbook().sheet(out -> {
            write(out, "<sheetData><row><c t=\"inlineStr\"><is><t>");
            repeat(out, "文", 100_000_000);
            write(out, "</t></is></c></row></sheetData>");
        }));
        assertRefused(file, "spreadsheet.damaged");
    }

    @Test
    void refusesATagWithoutEnd() throws IOException {
        Path file = save(new RawWorkbook().sheet(out -> {
            write(out, "<sheetData><row><c r=\"");
            repeat(out, "A>", 50_000_000);
            write(out, "\"/></row></sheetData>");
        }));
        assertRefused(file, "spreadsheet.damaged");
    }

    @Test
    void refusesACommentWithoutEnd() throws IOException {
        Path file = save(new RawWorkbook().sheet(out -> {
            write(out, "<!--> ]]> ?>");
            repeat(out, "> ", 50_000_000);
            write(out, "--><sheetData/>");
        }));
        assertRefused(file, "spreadsheet.damaged");
    }

    @Test
    void refusesEndlessDepth() throws IOException {
        Path file = save(new RawWorkbook().sheet(out -> repeat(out, "<row>", 5_000_000)));
        assertRefused(file, "spreadsheet.damaged");
    }

    @Test
    void refusesEndlessDifferentNames() throws IOException {
        Path file = save(new RawWorkbook().sheet(out -> {
            for (int i = 0; i < 100_000; i++) {
                write(out, "<n" + i + "/>");
            }
        }));
        assertRefused(file, "spreadsheet.damaged");
    }

    @Test
    void refusesAHugeListOfRelationships() throws IOException {
        Path file = save(new RawWorkbook()
                .sheet(out -> write(out, "<sheetData/>"))
                .part("_rels/.rels", out -> repeat(out, " ", 50_000_000)));
        assertRefused(file, "spreadsheet.unfolds-too-far");
    }

    @Test
    void refusesEntities() throws IOException {
        Path file = save(
                new RawWorkbook()
                        .part(
                                "xl/worksheets/sheet1.xml",
                                "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;\">]>"
                                        + "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&b;</t></is></c></row></sheetData></worksheet>"));
        assertRefused(file, "spreadsheet.damaged");
    }

    @Test
    void mergedRegionsWithoutEndCostNothing() throws IOException {
        Path file = save(new RawWorkbook().sheet(out -> {
            write(out, "<sheetData>");
            repeat(out, "<row><c r=\"XFD1\"><v>1</v></c></row>", 200_000);
            write(out, "</sheetData><mergeCells>");
            repeat(out, "<mergeCell ref=\"A1:XFD1048576\"/>", 100_000);
            write(out, "</mergeCells>");
        }));
        try (Workbook book = WorkbookReader.open(file)) {
            int[] rows = new int[1];
            book.sheets().get(0).forEachRow(row -> rows[0]++);
            assertThat(rows[0]).isEqualTo(200_000);
        }
    }

    private Path save(RawWorkbook workbook) throws IOException {
        return workbook.saveTo(folder.resolve("hostile.xlsx"));
    }

    private static void assertRefused(Path file, String... codes) {
        assertThatThrownBy(() -> WorkbookReader.open(file).close())
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isIn((Object[]) codes));
    }

    /** What is still held after the attempt plus what a collection could not free: growth of the heap in use. */
    private static long memoryWhile(Runnable attempt) {
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        long before = runtime.totalMemory() - runtime.freeMemory();
        attempt.run();
        System.gc();
        return runtime.totalMemory() - runtime.freeMemory() - before;
    }
}
