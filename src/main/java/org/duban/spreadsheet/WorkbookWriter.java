package org.duban.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/**
 * Writes an .xlsx workbook row by row with constant memory. Every text is {@link SafeText#neutralised}.
 *
 * <p>Sheets are written one after the other: opening the next one ends the one before.
 */
public final class WorkbookWriter implements AutoCloseable {

    /**
     * One column.
     *
     * @param width in characters of the normal font; a Chinese character takes two
     * @param wrap whether long text continues on the next line of its cell
     */
    public record Column(String header, int width, boolean wrap) {

        public static Column of(String header, int width) {
            return new Column(header, width, false);
        }

        public static Column wrapped(String header, int width) {
            return new Column(header, width, true);
        }
    }

    private final Workbook workbook;
    private @org.jspecify.annotations.Nullable SheetWriter current;

    /** The stream stays open when the workbook is closed. */
    public WorkbookWriter(OutputStream out) {
        this.workbook = new Workbook(out, "Duban", "1.0");
    }

    /** Starts a sheet with these columns; title, lines and header are the caller's next calls. */
    public SheetWriter sheet(String name, List<Column> columns) {
        finishCurrent();
        SheetWriter sheet = new SheetWriter(workbook.newWorksheet(safeName(name)), columns);
        current = sheet;
        return sheet;
    }

    private static String safeName(String name) {
        String safe = name.replaceAll("[\\\\/?*\\[\\]:']", " ").strip();
        return safe.isEmpty() ? "Sheet" : safe.substring(0, Math.min(31, safe.length()));
    }

    private void finishCurrent() {
        if (current != null) {
            current.finish();
            current = null;
        }
    }

    /** Completes the workbook. */
    @Override
    public void close() {
        finishCurrent();
        try {
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
