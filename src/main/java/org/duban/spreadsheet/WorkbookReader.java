package org.duban.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.duban.kernel.Refusal;

/**
 * Opens .xlsx workbooks and reads them row by row, with bounded memory.
 *
 * <p>Opening refuses, before a single row is handed out: {@code spreadsheet.not-a-workbook},
 * {@code spreadsheet.old-format} (.xls), {@code spreadsheet.encrypted}, {@code spreadsheet.damaged},
 * {@code spreadsheet.file-too-large}, {@code spreadsheet.too-many-cells}, {@code spreadsheet.too-much-text},
 * {@code spreadsheet.unfolds-too-far}.
 */
public final class WorkbookReader {

    static {
        ZipSecureFile.setMinInflateRatio(0); // our own limits count what comes out: see the package
    }

    private WorkbookReader() {}

    /** Opens a file with the default limits. */
    public static Workbook open(Path file) {
        return open(file, WorkbookLimits.DEFAULT);
    }

    public static Workbook open(Path file, WorkbookLimits limits) {
        return open(file, limits, () -> {});
    }

    /** Keeps the content in a temporary file until the workbook is closed. */
    public static Workbook open(InputStream content) {
        Path copy = null;
        try {
            copy = Files.createTempFile("workbook", ".xlsx");
            try (InputStream limited = new LimitedStream(content, WorkbookLimits.DEFAULT.fileBytes())) {
                Files.copy(limited, copy, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
            Path file = copy;
            return open(file, WorkbookLimits.DEFAULT, () -> delete(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException refused) {
            if (copy != null) {
                delete(copy);
            }
            throw refused;
        }
    }

    private static Workbook open(Path file, WorkbookLimits limits, Runnable afterwards) {
        OPCPackage opened = null;
        try {
            FileCheck.check(file, limits);
            opened = OPCPackage.open(file.toFile(), PackageAccess.READ);
            OPCPackage opc = opened;
            return new Workbook(sheets(new XSSFReader(opc, true), limits), () -> {
                opc.revert();
                afterwards.run();
            });
        } catch (IOException | OpenXML4JException | RuntimeException e) {
            if (opened != null) {
                opened.revert();
            }
            throw refusalOf(e);
        }
    }

    private static RuntimeException refusalOf(Exception e) {
        if (e instanceof Refusal refusal) {
            return refusal;
        }
        if (e instanceof java.nio.file.NoSuchFileException missing) {
            return new UncheckedIOException(missing);
        }
        return Refusal.invalid("spreadsheet.damaged"); // the library has many words for that
    }

    private static List<Sheet> sheets(XSSFReader reader, WorkbookLimits limits) throws IOException, OpenXML4JException {
        WorkbookXml workbook = new WorkbookXml();
        Parts.walk(reader.getWorkbookData(), limits.partChars(), workbook);
        StylesXml styles = new StylesXml();
        walkIfThere(reader.getStylesData(), limits, styles);
        SharedStringsXml strings = new SharedStringsXml(limits);
        walkIfThere(reader.getSharedStringsData(), limits, strings);
        CellReading reading = new CellReading(strings, styles, workbook.since1904());
        CellBudget budget = new CellBudget(limits.cells());
        List<Sheet> sheets = new ArrayList<>();
        for (WorkbookXml.Entry entry : workbook.sheets()) {
            SurveyXml survey = new SurveyXml(budget);
            Parts.walk(reader.getSheet(entry.relationId()), limits.partChars(), survey);
            sheets.add(new Sheet(
                    entry.name(),
                    entry.hidden(),
                    survey.rows(),
                    survey.regions(),
                    receiver -> read(reader, entry, limits, new RowsXml(reading, survey.regions(), receiver))));
        }
        return sheets;
    }

    private static void read(XSSFReader reader, WorkbookXml.Entry entry, WorkbookLimits limits, RowsXml rows) {
        try {
            Parts.walk(reader.getSheet(entry.relationId()), limits.partChars(), rows);
        } catch (IOException | OpenXML4JException e) {
            throw Refusal.invalid("spreadsheet.damaged");
        }
    }

    private static void walkIfThere(
            @org.jspecify.annotations.Nullable InputStream part, WorkbookLimits limits, GuardedHandler handler)
            throws IOException {
        if (part != null) {
            Parts.walk(part, limits.partChars(), handler);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
