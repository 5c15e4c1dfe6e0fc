package org.duban.ledger.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Commands;
import org.duban.kernel.Refusal;
import org.duban.ledger.imports.reading.Layout;
import org.duban.ledger.imports.reading.LedgerReader;
import org.duban.ledger.imports.reading.NoLedger;
import org.duban.spreadsheet.Workbook;
import org.duban.spreadsheet.WorkbookReader;
import org.springframework.stereotype.Service;

/** Reads another sheet of a workbook than the one that looked most like a ledger. */
@Service
public class ImportSheets {

    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    private final Commands commands;
    private final ImportService imports;
    private final ImportStore store;
    private final ImportRows rows;
    private final ImportFiles files;
    private final ImportRunner runner;

    ImportSheets(
            Commands commands,
            ImportService imports,
            ImportStore store,
            ImportRows rows,
            ImportFiles files,
            ImportRunner runner) {
        this.commands = commands;
        this.imports = imports;
        this.store = store;
        this.rows = rows;
        this.files = files;
        this.runner = runner;
    }

    /**
     * Reads the sheet instead. What was mended was mended on the other one, and is gone.
     *
     * @param sheet one of {@link Layout#sheets}
     * @throws Refusal {@code ledger.no-such-sheet}; {@code ledger.sheet-without-ledger}, and the import stays as
     *     it is; {@code ledger.import-not-ready}
     */
    public long choose(Actor actor, CommandKey key, long importId, int sheet) {
        LedgerImport ledger = imports.find(actor, importId);
        commands.once(key, actor, "ledger.import.sheet", () -> {
            Layout layout = layoutOf(ledger, sheet);
            if (!store.become(importId, ImportState.UPLOADED, null)) {
                throw Refusal.conflict("ledger.import-not-ready");
            }
            rows.clear(importId);
            store.changeLayout(importId, layout);
            return importId;
        });
        runner.read(importId);
        runner.await(importId, AT_ONCE);
        return importId;
    }

    private Layout layoutOf(LedgerImport ledger, int sheet) {
        if (ledger.state() != ImportState.READY) {
            throw Refusal.conflict("ledger.import-not-ready");
        }
        Layout.Choice choice = ledger.layout().sheets().stream()
                .filter(one -> one.sheet() == sheet)
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("ledger.no-such-sheet"));
        Path file = files.copy(ledger.id());
        try (Workbook workbook = WorkbookReader.open(file)) {
            return LedgerReader.understand(workbook, sheet);
        } catch (NoLedger none) {
            throw Refusal.invalid("ledger.sheet-without-ledger", choice.name());
        } finally {
            delete(file);
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
