package org.duban.ledger.imports;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duban.campaign.Campaign;
import org.duban.campaign.Campaigns;
import org.duban.kernel.Actor;
import org.duban.kernel.Refusal;
import org.duban.rectification.ItemImport;
import org.duban.rectification.Unstaffed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes items of a whole preview in one transaction. */
@Component
class ImportCommit {

    private static final Logger LOG = LoggerFactory.getLogger(ImportCommit.class);
    private static final int BATCH = 50;

    /** Saying how far it is commits beside, and makes H2 write out all that waits: not after every batch. */
    private static final int TOLD_EVERY = 10 * BATCH;

    private final ImportStore store;
    private final ImportRows rows;
    private final ImportFiles files;
    private final ImportedItems imported;
    private final ItemImport entry;
    private final Campaigns campaigns;
    private final EntityManager entities;
    private final TransactionTemplate whole;
    private final TransactionTemplate beside;

    ImportCommit(
            ImportStore store,
            ImportRows rows,
            ImportFiles files,
            ImportedItems imported,
            ItemImport entry,
            Campaigns campaigns,
            EntityManager entities,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.rows = rows;
        this.files = files;
        this.imported = imported;
        this.entry = entry;
        this.campaigns = campaigns;
        this.entities = entities;
        this.whole = new TransactionTemplate(transactions);
        this.beside = new TransactionTemplate(transactions);
        this.beside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Commits an import that is {@code COMMITTING}; on any failure it is ready again, with the reason. */
    void commit(long importId, Actor actor, Stop stop) {
        int[] at = new int[1];
        try {
            whole.executeWithoutResult(status -> commitRows(importId, actor, at, stop));
        } catch (Refusal refusal) {
            giveBack(importId, "ledger.row-refused", List.of(String.valueOf(at[0]), refusal.messageKey()));
        } catch (Stop.Asked closing) {
            giveBack(importId, "ledger.commit-interrupted", List.of());
        } catch (RuntimeException unexpected) {
            LOG.error("import {} could not be committed", importId, unexpected);
            giveBack(importId, "ledger.commit-failed", List.of(String.valueOf(at[0])));
        }
    }

    private void giveBack(long importId, String code, List<String> args) {
        if (store.become(importId, ImportState.READY, null)) {
            store.say(importId, code, args);
        }
    }

    private void commitRows(long importId, Actor actor, int[] at, Stop stop) {
        LedgerImport ledger = store.find(importId).orElseThrow();
        Campaign campaign = campaigns.get(ledger.campaignId());
        int total = rows.counts(importId).items();
        Unstaffed unstaffed = new Unstaffed();
        int done = 0;
        for (List<ImportRow> batch = rows.after(importId, 0, BATCH);
                !batch.isEmpty();
                batch = rows.after(importId, at[0], BATCH)) {
            stop.check();
            Map<Integer, Long> itemByRow = new HashMap<>();
            for (ImportRow row : batch) {
                at[0] = row.number();
                itemByRow.put(row.number(), entry.importItem(actor, imported.of(campaign, row), unstaffed));
            }
            entities.flush();
            entities.clear(); // or every flush looks through all items so far
            rows.became(importId, itemByRow);
            done += batch.size();
            if (done % TOLD_EVERY == 0) {
                int soFar = done;
                beside.executeWithoutResult(status -> store.progress(importId, soFar, total));
            }
        }
        entry.tell(actor, unstaffed);
        finish(importId, actor, done);
    }

    private void finish(long importId, Actor actor, int done) {
        if (!store.become(importId, ImportState.COMMITTED, null)) {
            throw new IllegalStateException("import " + importId + " is no longer being committed");
        }
        store.progress(importId, done, done);
        store.committedBy(importId, actor);
        files.forget(importId);
    }
}
