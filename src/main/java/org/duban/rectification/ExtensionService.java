package org.duban.rectification;

import java.time.LocalDate;
import org.duban.escalation.Counted;
import org.duban.evidence.EvidenceStore;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.organization.Person;
import org.duban.rectification.domain.Deciders;
import org.duban.rectification.domain.Extending;
import org.duban.rectification.domain.FieldCheck;
import org.duban.rectification.domain.ItemDesk;
import org.duban.rectification.domain.ItemRequest;
import org.duban.rectification.domain.RectificationProperties;
import org.duban.rectification.domain.RequestCourse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** 延期: a unit asks for more time before the deadline passes, and the leader whom the policy names decides. */
@Service
public class ExtensionService {

    private static final int TEXT = 1000;

    private final ItemDesk desk;
    private final RequestCourse requests;
    private final EvidenceStore evidence;
    private final RectificationProperties properties;

    ExtensionService(
            ItemDesk desk, RequestCourse requests, EvidenceStore evidence, RectificationProperties properties) {
        this.desk = desk;
        this.requests = requests;
        this.evidence = evidence;
        this.properties = properties;
    }

    /**
     * The handler or the head of the lead unit asks; the clock stands still until it is decided.
     *
     * @return the item's id
     * @throws Refusal the fields that are wrong, {@code rectification.extension-too-late},
     *     {@code rectification.extension-too-often}, {@code rectification.extension-asked-too-often},
     *     {@code rectification.extension-no-decider}, {@code rectification.request-open}
     */
    public long ask(Actor actor, CommandKey key, long itemId, NewExtension wanted) {
        return desk.act(actor, key, ItemAction.ASK_EXTENSION, itemId, sheet -> {
            RectificationProperties.Extension policy = properties.extension();
            Extending.check(sheet.item(), wanted.wantedOn(), policy, sheet.by());
            new FieldCheck()
                    .text("reason", wanted.reason(), TEXT)
                    .that(!wanted.evidenceIds().isEmpty(), "evidence", "rectification.extension-unproved")
                    .orRefuse();
            Person decider = Deciders.ofExtension(policy.decidedBy(), sheet.cast(), actor.personId())
                    .orElseThrow(() -> Refusal.conflict("rectification.extension-no-decider"));
            Counted decideBy = new Counted(sheet.by().today(), policy.decideWithin());
            ItemRequest request = requests.open(
                    sheet,
                    Extending.ask(
                            sheet.item(),
                            wanted.wantedOn(),
                            wanted.reason().strip(),
                            decider.id(),
                            decideBy,
                            sheet.by()));
            CaseRef ref = new CaseRef(Items.CASE_TYPE, itemId);
            evidence.attach(actor, ref, "request:" + request.id(), wanted.evidenceIds());
        });
    }

    /**
     * Moves the deadline; the original date stays.
     *
     * @param on null for the date that was asked for; never later than that
     * @throws Refusal {@code rectification.request-gone} for another request than the one that is open
     */
    public long grant(
            Actor actor, CommandKey key, long itemId, long requestId, @Nullable LocalDate on, String comment) {
        return desk.act(actor, key, ItemAction.GRANT_EXTENSION, itemId, sheet -> {
            new FieldCheck().optional("comment", comment, TEXT).orRefuse();
            ItemRequest request = requests.openOf(sheet.item(), requestId);
            LocalDate to = on == null ? request.wantedOn() : on;
            if (to == null) {
                throw Refusal.field("grantedOn", "field.required");
            }
            Extending.grant(sheet.item(), request, to, comment.strip(), sheet.by());
            requests.extended(sheet, request);
            desk.refreshInbox(sheet.item());
        });
    }

    /** The deadline stays, but for the working days in which the clock stood still. */
    public long refuse(Actor actor, CommandKey key, long itemId, long requestId, String reason) {
        return desk.act(actor, key, ItemAction.REFUSE_EXTENSION, itemId, sheet -> {
            new FieldCheck().text("comment", reason, TEXT).orRefuse();
            ItemRequest request = requests.openOf(sheet.item(), requestId);
            Extending.refuse(sheet.item(), request, reason.strip(), sheet.by());
            requests.decided(sheet, request);
            desk.refreshInbox(sheet.item());
        });
    }
}
