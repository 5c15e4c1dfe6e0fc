package org.duban.rectification;

import org.duban.evidence.EvidenceStore;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.rectification.domain.Closing;
import org.duban.rectification.domain.ClosureRules;
import org.duban.rectification.domain.FieldCheck;
import org.duban.rectification.domain.ItemDesk;
import org.duban.rectification.domain.MeasureRepository;
import org.duban.rectification.domain.RectificationItem;
import org.duban.rectification.domain.Verification;
import org.duban.rectification.domain.VerificationRepository;
import org.springframework.stereotype.Service;

/** Step 4 and the first half of step 5: somebody else looks at it, in the field, and closes it or sends it back. */
@Service
public class VerificationService {

    private static final int TEXT = 2000;

    private final ItemDesk desk;
    private final MeasureRepository measures;
    private final VerificationRepository verifications;
    private final ClosureRules rules;
    private final EvidenceStore evidence;

    VerificationService(
            ItemDesk desk,
            MeasureRepository measures,
            VerificationRepository verifications,
            ClosureRules rules,
            EvidenceStore evidence) {
        this.desk = desk;
        this.measures = measures;
        this.verifications = verifications;
        this.rules = rules;
        this.evidence = evidence;
    }

    /** Records one verification; there may be several before a decision. */
    public long record(Actor actor, CommandKey key, long itemId, NewVerification seen) {
        return desk.act(actor, key, ItemAction.RECORD_VERIFICATION, itemId, sheet -> {
            new FieldCheck()
                    .text("place", seen.place(), 200)
                    .text("peopleMet", seen.peopleMet(), 500)
                    .text("findings", seen.findings(), TEXT)
                    .that(!seen.heldOn().isAfter(sheet.by().today()), "heldOn", "rectification.date-future")
                    .orRefuse();
            Verification stored = verifications.save(Closing.verify(sheet.item(), seen, sheet.by()));
            if (!seen.evidenceIds().isEmpty()) {
                CaseRef ref = new CaseRef(Items.CASE_TYPE, itemId);
                evidence.attach(actor, ref, "verification:" + stored.id(), seen.evidenceIds());
            }
        });
    }

    /** Not rectified: back to the handler, naming what is missing. Counted as a return. */
    public long sendBack(Actor actor, CommandKey key, long itemId, String missing) {
        return desk.act(actor, key, ItemAction.SEND_BACK, itemId, sheet -> {
            new FieldCheck().text("missing", missing, TEXT).orRefuse();
            Closing.sendBack(sheet.item(), missing, sheet.by());
        });
    }

    /**
     * Strikes the item off, or proposes to where its kind needs the office's confirmation.
     *
     * @throws Refusal {@code rectification.gate-shut} with what is missing, {@code rectification.not-verifier}
     *     for somebody who recorded no verification of this round that counts
     */
    public long close(Actor actor, CommandKey key, long itemId, String comment) {
        return desk.act(actor, key, ItemAction.CLOSE, itemId, sheet -> {
            new FieldCheck().optional("comment", comment, TEXT).orRefuse();
            RectificationItem item = sheet.item();
            var seen = verifications.findByItemIdOrderByRecordedAt(itemId);
            rules.require(item, measures.findByItemIdOrderByPosition(itemId), seen);
            if (seen.stream().noneMatch(one -> one.countsFor(item) && one.verifierId() == actor.personId())) {
                throw Refusal.forbidden("rectification.not-verifier");
            }
            Closing.close(item, comment, sheet.by());
        });
    }
}
