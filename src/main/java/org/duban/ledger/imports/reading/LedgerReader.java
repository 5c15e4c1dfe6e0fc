package org.duban.ledger.imports.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.duban.spreadsheet.Row;
import org.duban.spreadsheet.Sheet;
import org.duban.spreadsheet.Workbook;
import org.jspecify.annotations.Nullable;

/** Reads the ledger in a workbook, whatever its layout. */
public final class LedgerReader {

    private static final int ROWS_TO_LOOK_AT = 60;

    private LedgerReader() {}

    private record Candidate(int index, Sheet sheet, List<Row> top, HeaderRecognition.Header header) {}

    /**
     * Finds out how the workbook is laid out. Hidden sheets are not looked at.
     *
     * @throws NoLedger if no sheet has the header of a ledger
     */
    public static Layout understand(Workbook workbook) throws NoLedger {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < workbook.sheets().size(); i++) {
            Sheet sheet = workbook.sheets().get(i);
            if (!sheet.hidden()) {
                candidate(i, sheet).ifPresent(candidates::add);
            }
        }
        Candidate best = candidates.stream()
                .max(Comparator.comparingInt(
                                (Candidate candidate) -> candidate.header().score())
                        .thenComparingInt(candidate -> -candidate.index()))
                .orElseThrow(NoLedger::new);
        return layout(best, workbook);
    }

    /**
     * How a sheet that the office chose is laid out.
     *
     * @throws NoLedger if it has not the header of a ledger
     */
    public static Layout understand(Workbook workbook, int sheet) throws NoLedger {
        return layout(candidate(sheet, workbook.sheets().get(sheet)).orElseThrow(NoLedger::new), workbook);
    }

    private static Optional<Candidate> candidate(int index, Sheet sheet) {
        List<Row> top = sheet.firstRows(ROWS_TO_LOOK_AT);
        return HeaderRecognition.find(top).map(header -> new Candidate(index, sheet, top, header));
    }

    private static Layout layout(Candidate found, Workbook workbook) {
        HeaderRecognition.Header header = found.header();
        AroundTable around = new AroundTable();
        found.top().stream().filter(row -> row.number() < header.firstRow()).forEach(around::look);
        if (around.filledOn() == null) {
            int last = header.firstRow() + header.rows() - 1;
            found.sheet().forEachRow(row -> {
                if (row.number() > last && row.filled() <= AroundTable.FEW_CELLS) {
                    around.look(row);
                }
            });
        }
        return new Layout(
                found.index(),
                found.sheet().name(),
                header.firstRow(),
                header.rows(),
                header.texts(),
                header.columns(),
                around.filledOn(),
                around.reportedBy(),
                choices(workbook.sheets()));
    }

    private static List<Layout.Choice> choices(List<Sheet> sheets) {
        return IntStream.range(0, sheets.size())
                .filter(index -> !sheets.get(index).hidden())
                .mapToObj(index -> new Layout.Choice(index, sheets.get(index).name()))
                .toList();
    }

    /**
     * Reads every problem.
     *
     * @param filledOn from which deadlines without a year are read, where the layout names no day
     * @param progress is told the number of each row read
     */
    public static void read(
            Workbook workbook,
            Layout layout,
            LocalDate filledOn,
            Consumer<Draft> receiver,
            @Nullable Consumer<Integer> progress) {
        LocalDate day = layout.filledOn();
        DraftAssembly assembly =
                new DraftAssembly(layout, new RowReading(layout, day == null ? filledOn : day), receiver);
        workbook.sheets().get(layout.sheet()).forEachRow(row -> {
            if (row.number() > layout.lastHeaderRow()) {
                assembly.take(row);
            }
            if (progress != null) {
                progress.accept(row.number());
            }
        });
        assembly.finish();
    }
}
