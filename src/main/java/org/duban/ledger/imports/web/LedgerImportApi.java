package org.duban.ledger.imports.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.ledger.imports.ImportCounts;
import org.duban.ledger.imports.ImportService;
import org.duban.ledger.imports.ImportState;
import org.duban.ledger.imports.LedgerImport;
import org.duban.ledger.imports.RowFilter;
import org.duban.ledger.imports.matching.Mend;
import org.duban.ledger.imports.reading.Layout;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * Importing ledgers for programs: upload, look, mend, commit. Reading and committing go on in the background;
 * an answer whose state is {@code READING} or {@code COMMITTING} is asked for again.
 */
@RestController
@RequestMapping("/api/v1/ledger/imports")
class LedgerImportApi {

    private final ImportService imports;
    private final RowViews views;

    LedgerImportApi(ImportService imports, RowViews views) {
        this.imports = imports;
        this.views = views;
    }

    /**
     * An import as programs see it.
     *
     * @param done rows read or items made so far, of {@code total}
     * @param messageCode why it was refused or what went wrong; null if nothing did
     */
    record ImportAnswer(
            long id,
            long campaignId,
            String fileName,
            String sha256,
            ImportState state,
            int done,
            int total,
            ImportCounts counts,
            Layout layout,
            @Nullable String messageCode,
            List<String> messageArgs) {}

    /** @param file the workbook */
    @PostMapping(consumes = "multipart/form-data")
    @ResponseStatus(HttpStatus.CREATED)
    ImportAnswer upload(Actor actor, CommandKey key, @RequestParam long campaignId, @RequestParam MultipartFile file)
            throws IOException {
        String name = file.getOriginalFilename();
        return answer(actor, imports.upload(actor, key, campaignId, name == null ? "" : name, file.getInputStream()));
    }

    @GetMapping("/{id}")
    ImportAnswer show(Actor actor, @PathVariable long id) {
        return answer(actor, id);
    }

    /** The rows that need a look first. */
    @GetMapping("/{id}/rows")
    List<RowView> rows(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "ALL") RowFilter show,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "100") int size,
            Locale locale) {
        return views.of(imports.find(actor, id), imports.rows(actor, id, show, offset, size), locale);
    }

    /** What is given counts instead of what the ledger says; a person of id 0 means nobody. */
    @PatchMapping("/{id}/rows/{number}")
    RowView mend(
            Actor actor,
            CommandKey key,
            @PathVariable long id,
            @PathVariable int number,
            @RequestBody Mend change,
            Locale locale) {
        imports.mend(actor, key, id, number, change);
        return views.of(imports.find(actor, id), imports.row(actor, id, number), locale);
    }

    @PostMapping("/{id}/commit")
    ImportAnswer commit(Actor actor, CommandKey key, @PathVariable long id) {
        return answer(actor, imports.commit(actor, key, id));
    }

    private ImportAnswer answer(Actor actor, long id) {
        LedgerImport ledger = imports.find(actor, id);
        return new ImportAnswer(
                ledger.id(),
                ledger.campaignId(),
                ledger.fileName(),
                ledger.sha256(),
                ledger.state(),
                ledger.done(),
                ledger.total(),
                imports.counts(actor, id),
                ledger.layout(),
                ledger.messageCode(),
                ledger.messageArgs());
    }
}
