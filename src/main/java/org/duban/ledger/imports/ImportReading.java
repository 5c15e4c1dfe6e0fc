package org.duban.ledger.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duban.kernel.Refusal;
import org.duban.ledger.imports.matching.MatchedRow;
import org.duban.ledger.imports.matching.Mend;
import org.duban.ledger.imports.matching.RowMatcher;
import org.duban.ledger.imports.reading.LedgerReader;
import org.duban.spreadsheet.Workbook;
import org.duban.spreadsheet.WorkbookReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads a workbook into the preview. Keeps what was mended in rows that are read again. */
@Component
class ImportReading {

    private static final Logger LOG = LoggerFactory.getLogger(ImportReading.class);
    private static final int BATCH = 250;

    private final ImportStore store;
    private final ImportRows rows;
    private final ImportFiles files;
    private final Matching matching;

    ImportReading(ImportStore store, ImportRows rows, ImportFiles files, Matching matching) {
        this.store = store;
        this.rows = rows;
        this.files = files;
        this.matching = matching;
    }

    /** A reading that was asked to stop starts over when the node does. */
    void read(long importId, String node, Stop stop) {
        if (!store.become(importId, ImportState.READING, node)) {
            return; // another node was faster
        }
        try {
            LedgerImport ledger = store.find(importId).orElseThrow();
            Map<Integer, Mend> mends = rows.mends(importId);
            rows.clear(importId);
            readInto(ledger, mends, stop);
            store.become(importId, ImportState.READY, null);
        } catch (Refusal refusal) {
            refuse(importId, refusal.code());
        } catch (Stop.Asked closing) {
            LOG.info("import {} is read again after the next start", importId);
        } catch (RuntimeException unexpected) {
            LOG.error("import {} could not be read", importId, unexpected);
            refuse(importId, "ledger.reading-failed");
        }
    }

    private void refuse(long importId, String code) {
        store.become(importId, ImportState.REFUSED, null);
        store.say(importId, code, List.of());
    }

    private void readInto(LedgerImport ledger, Map<Integer, Mend> mends, Stop stop) {
        Path file = files.copy(ledger.id());
        try (Workbook workbook = WorkbookReader.open(file)) {
            int total = workbook.sheets().get(ledger.layout().sheet()).rowCount();
            RowMatcher matcher = new RowMatcher(matching.wholeFile(ledger));
            List<MatchedRow> batch = new ArrayList<>();
            LocalDate uploadedOn = LocalDate.ofInstant(ledger.uploadedAt(), java.time.ZoneOffset.UTC);
            LedgerReader.read(
                    workbook,
                    ledger.layout(),
                    uploadedOn,
                    draft -> {
                        stop.check();
                        batch.add(matcher.match(draft, mends.getOrDefault(draft.row(), Mend.NONE)));
                        if (batch.size() == BATCH) {
                            flush(ledger.id(), batch, total);
                        }
                    },
                    null);
            flush(ledger.id(), batch, total);
        } finally {
            delete(file);
        }
    }

    private void flush(long importId, List<MatchedRow> batch, int total) {
        if (!batch.isEmpty()) {
            rows.add(importId, batch);
            store.progress(importId, batch.get(batch.size() - 1).draft().row(), total);
            batch.clear();
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
