package org.duban.rectification;

import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.rectification.domain.Closing;
import org.duban.rectification.domain.ClosureRules;
import org.duban.rectification.domain.FieldCheck;
import org.duban.rectification.domain.ItemClock;
import org.duban.rectification.domain.ItemDesk;
import org.duban.rectification.domain.MeasureRepository;
import org.duban.rectification.domain.VerificationRepository;
import org.springframework.stereotype.Service;

/** Step 5, where the office has its say: the second signature under a special drive's closure, and reopening. */
@Service
public class ClosureService {

    private static final int REASON = 1000;

    private final ItemDesk desk;
    private final ItemClock clock;
    private final MeasureRepository measures;
    private final VerificationRepository verifications;
    private final ClosureRules rules;

    ClosureService(
            ItemDesk desk,
            ItemClock clock,
            MeasureRepository measures,
            VerificationRepository verifications,
            ClosureRules rules) {
        this.desk = desk;
        this.clock = clock;
        this.measures = measures;
        this.verifications = verifications;
        this.rules = rules;
    }

    /**
     * By somebody of the office who neither verified nor closed. The gate is asked once more: an appeal may have
     * been made, or upheld, since the closure was proposed.
     *
     * @throws org.duban.kernel.Refusal {@code rectification.gate-shut} with what is missing
     */
    public long confirm(Actor actor, CommandKey key, long itemId, String comment) {
        return desk.act(actor, key, ItemAction.CONFIRM_CLOSURE, itemId, sheet -> {
            new FieldCheck().optional("comment", comment, REASON).orRefuse();
            rules.require(
                    sheet.item(),
                    measures.findByItemIdOrderByPosition(itemId),
                    verifications.findByItemIdOrderByRecordedAt(itemId));
            Closing.confirm(sheet.item(), comment, sheet.by());
        });
    }

    /** Back to verification. */
    public long decline(Actor actor, CommandKey key, long itemId, String reason) {
        return desk.act(actor, key, ItemAction.DECLINE_CLOSURE, itemId, sheet -> {
            new FieldCheck().text("reason", reason, REASON).orRefuse();
            Closing.decline(sheet.item(), reason, sheet.by());
        });
    }

    public long reopen(Actor actor, CommandKey key, long itemId, String reason) {
        return desk.act(actor, key, ItemAction.REOPEN, itemId, sheet -> {
            new FieldCheck().text("reason", reason, REASON).orRefuse();
            Closing.reopen(sheet.item(), reason, sheet.by());
            clock.reopened(sheet.item(), sheet.campaign(), sheet.by());
        });
    }
}
