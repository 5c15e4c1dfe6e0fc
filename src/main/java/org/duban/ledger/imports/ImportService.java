package org.duban.ledger.imports;

import java.io.InputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.duban.campaign.Campaign;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Commands;
import org.duban.kernel.Refusal;
import org.duban.ledger.imports.matching.MatchContext;
import org.duban.ledger.imports.matching.MatchedRow;
import org.duban.ledger.imports.matching.Mend;
import org.duban.ledger.imports.matching.RowMatcher;
import org.duban.ledger.imports.reading.Columns;
import org.duban.ledger.imports.reading.Layout;
import org.duban.ledger.imports.reading.LedgerField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Imports ledgers. Everything here is for the office of the campaign; others are refused with
 * {@code ledger.import-office-only}, and do not learn of an import that they ask for by id.
 */
@Service
public class ImportService {

    /** How long an answer waits for work that is nearly always done by then. */
    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    private static final int FILE_NAME = 255;
    private static final int ALL_ROWS = 100_000;

    private final Commands commands;
    private final ImportAuthority authority;
    private final ImportStore store;
    private final ImportRows rows;
    private final ImportFiles files;
    private final ImportRunner runner;
    private final Matching matching;

    ImportService(
            Commands commands,
            ImportAuthority authority,
            ImportStore store,
            ImportRows rows,
            ImportFiles files,
            ImportRunner runner,
            Matching matching) {
        this.commands = commands;
        this.authority = authority;
        this.store = store;
        this.rows = rows;
        this.files = files;
        this.runner = runner;
        this.matching = matching;
    }

    /**
     * Takes a workbook in and begins to read it.
     *
     * @return the id of the import
     * @throws Refusal {@code ledger.no-ledger} for a workbook without one, {@code spreadsheet.*} for a file that
     *     is no readable workbook
     */
    public long upload(Actor actor, CommandKey key, long campaignId, String fileName, InputStream content) {
        Campaign campaign = authority.require(actor, campaignId);
        try (Upload upload = Upload.of(content)) {
            long importId = commands.once(key, actor, "ledger.import.upload", () -> {
                long id = store.nextId();
                store.add(
                        id, campaign.id(), actor, shortened(fileName), upload.sha256(), upload.layout(), upload.rows());
                files.keep(id, upload.file());
                return id;
            });
            runner.read(importId);
            runner.await(importId, AT_ONCE);
            return importId;
        }
    }

    private static String shortened(String fileName) {
        String name = fileName.isBlank() ? "ledger.xlsx" : fileName.strip();
        return name.length() <= FILE_NAME ? name : name.substring(name.length() - FILE_NAME);
    }

    /** The import, for somebody who may see it. */
    public LedgerImport find(Actor actor, long importId) {
        return store.find(importId)
                .filter(ledger -> authority.may(actor, ledger.campaignId()))
                .orElseThrow(() -> Refusal.notFound("ledger.import-not-found"));
    }

    /** The latest imports into the actor's campaigns. */
    public List<LedgerImport> newest(Actor actor) {
        return store.newest(
                authority.campaignsOf(actor).stream().map(Campaign::id).toList(), 20);
    }

    /** The campaigns into which the actor may import. */
    public List<Campaign> campaigns(Actor actor) {
        return authority.campaignsOf(actor);
    }

    public ImportCounts counts(Actor actor, long importId) {
        return rows.counts(find(actor, importId).id());
    }

    /** One page of the preview, the rows that need a look first. */
    public List<ImportRow> rows(Actor actor, long importId, RowFilter filter, int offset, int size) {
        return rows.page(find(actor, importId).id(), filter, Math.max(0, offset), Math.min(500, Math.max(1, size)));
    }

    public ImportRow row(Actor actor, long importId, int number) {
        return rows.find(find(actor, importId).id(), number)
                .orElseThrow(() -> Refusal.notFound("ledger.row-not-found", number));
    }

    /** An earlier import of the same file into the same campaign that was committed. */
    public @Nullable LedgerImport sameFile(LedgerImport ledger) {
        return store.sameFile(ledger.campaignId(), ledger.sha256())
                .filter(other -> other.id() != ledger.id())
                .orElse(null);
    }

    /**
     * Reads the workbook again with other columns. What was mended stays mended.
     *
     * @param columns the column of each field, 0 for the first; must name the problem
     */
    public long understand(
            Actor actor,
            CommandKey key,
            long importId,
            Map<LedgerField, Integer> columns,
            @Nullable LocalDate filledOn) {
        Layout layout = find(actor, importId).layout();
        check(columns, layout);
        commands.once(key, actor, "ledger.import.understand", () -> {
            if (!store.become(importId, ImportState.UPLOADED, null)) {
                throw Refusal.conflict("ledger.import-busy");
            }
            store.changeLayout(importId, layout.with(new Columns(columns), filledOn));
            return importId;
        });
        runner.read(importId);
        runner.await(importId, AT_ONCE);
        return importId;
    }

    private static void check(Map<LedgerField, Integer> columns, Layout layout) {
        if (!columns.containsKey(LedgerField.DESCRIPTION)) {
            throw Refusal.field(LedgerField.DESCRIPTION.name(), "ledger.no-description-column");
        }
        if (columns.values().stream().distinct().count() < columns.size()) {
            throw Refusal.invalid("ledger.column-twice");
        }
        if (columns.values().stream()
                .anyMatch(column -> column < 0 || column >= layout.headers().size())) {
            throw Refusal.invalid("ledger.no-such-column");
        }
    }

    /** Mends a row further: what is given counts instead of what the ledger says. */
    public long mend(Actor actor, CommandKey key, long importId, int number, Mend change) {
        Mend before = row(actor, importId, number).matched().mend();
        return choose(actor, key, importId, number, before.then(change));
    }

    /** Mends a row from what the ledger says, whatever was chosen before. */
    public long choose(Actor actor, CommandKey key, long importId, int number, Mend mend) {
        LedgerImport ledger = ready(actor, importId);
        return commands.once(key, actor, "ledger.import.mend", () -> {
            ImportRow row = row(actor, importId, number);
            MatchContext context = matching.oneRow(ledger);
            MendRules.checkUnits(mend, context.organisation());
            MatchedRow mended = new RowMatcher(context).match(row.matched().draft(), mend);
            MendRules.checkHandler(mend, mended.resolved());
            rows.replace(importId, mended);
            return importId;
        });
    }

    /** Leaves all rows of a kind out, or takes them in. */
    public long skipAll(Actor actor, CommandKey key, long importId, RowFilter filter, boolean skip) {
        ready(actor, importId);
        Mend change = new Mend(null, null, null, null, null, null, null, null, null, skip, null, null, null);
        return commands.once(key, actor, "ledger.import.skip", () -> {
            rows.page(importId, filter, 0, ALL_ROWS).forEach(row -> {
                MatchedRow old = row.matched();
                rows.replace(
                        importId,
                        new MatchedRow(
                                old.draft(),
                                old.mend().then(change),
                                old.resolved(),
                                old.findings(),
                                skip,
                                old.fingerprint()));
            });
            return importId;
        });
    }

    private LedgerImport ready(Actor actor, long importId) {
        LedgerImport ledger = find(actor, importId);
        if (ledger.state() != ImportState.READY) {
            throw Refusal.conflict("ledger.import-not-ready");
        }
        return ledger;
    }

    /**
     * Makes items of all rows that are not skipped, all or none, in the background. Asking again changes
     * nothing.
     *
     * @throws Refusal {@code ledger.rows-blocked} while a row cannot be read
     */
    public long commit(Actor actor, CommandKey key, long importId) {
        LedgerImport ledger = find(actor, importId);
        if (ledger.state() == ImportState.COMMITTING || ledger.state() == ImportState.COMMITTED) {
            return importId;
        }
        ImportCounts counts = rows.counts(importId);
        if (counts.blocked() > 0) {
            throw Refusal.invalid("ledger.rows-blocked", counts.blocked());
        }
        if (ledger.state() == ImportState.READY && counts.items() == 0) {
            throw Refusal.invalid("ledger.nothing-to-import");
        }
        commands.once(key, actor, "ledger.import.commit", () -> {
            if (!store.become(importId, ImportState.COMMITTING, runner.node())) {
                throw Refusal.conflict("ledger.import-not-ready");
            }
            return importId;
        });
        runner.commit(importId, actor);
        runner.await(importId, AT_ONCE);
        return importId;
    }
}
