package org.duban.rectification;

import java.util.List;
import org.duban.escalation.Counted;
import org.duban.evidence.EvidenceStore;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.rectification.domain.Appealing;
import org.duban.rectification.domain.FieldCheck;
import org.duban.rectification.domain.ItemDesk;
import org.duban.rectification.domain.ItemRequest;
import org.duban.rectification.domain.RectificationProperties;
import org.duban.rectification.domain.RequestCourse;
import org.duban.rectification.domain.RequestRepository;
import org.duban.rectification.domain.Verification;
import org.duban.rectification.domain.VerificationRepository;
import org.springframework.stereotype.Service;

/** 申诉: a unit disputes its assignment, the facts or a verification, and the office decides. */
@Service
public class AppealService {

    private static final int TEXT = 1000;

    private final ItemDesk desk;
    private final RequestCourse course;
    private final RequestRepository requests;
    private final VerificationRepository verifications;
    private final EvidenceStore evidence;
    private final RectificationProperties properties;

    AppealService(
            ItemDesk desk,
            RequestCourse course,
            RequestRepository requests,
            VerificationRepository verifications,
            EvidenceStore evidence,
            RectificationProperties properties) {
        this.desk = desk;
        this.course = course;
        this.requests = requests;
        this.verifications = verifications;
        this.evidence = evidence;
        this.properties = properties;
    }

    /**
     * The head or the handler of the lead unit disputes; the clock stands still until it is decided.
     *
     * @return the item's id
     * @throws Refusal {@code rectification.appeal-closed}, {@code rectification.request-open}, and those of
     *     {@link Appealing#appeal}
     */
    public long appeal(Actor actor, CommandKey key, long itemId, NewAppeal appeal) {
        return desk.act(actor, key, ItemAction.APPEAL, itemId, sheet -> {
            new FieldCheck().text("reason", appeal.reason(), TEXT).orRefuse();
            Counted decideBy =
                    new Counted(sheet.by().today(), properties.appeal().decideWithin());
            ItemRequest request = course.open(
                    sheet,
                    Appealing.appeal(
                            sheet.item(),
                            appeal,
                            verifications.findByItemIdOrderByRecordedAt(itemId),
                            requests.findByItemIdOrderById(itemId),
                            properties.appeal().brought(),
                            decideBy,
                            sheet.by()));
            if (!appeal.evidenceIds().isEmpty()) {
                CaseRef ref = new CaseRef(Items.CASE_TYPE, itemId);
                evidence.attach(actor, ref, "request:" + request.id(), appeal.evidenceIds());
            }
        });
    }

    /**
     * The unit was right: the item is assigned anew, amended or void, or the verification does not count.
     *
     * @throws Refusal {@code rectification.request-gone} for another request than the one that is open
     */
    public long uphold(Actor actor, CommandKey key, long itemId, long requestId, Upholding decision) {
        return desk.act(actor, key, ItemAction.UPHOLD_APPEAL, itemId, sheet -> {
            new FieldCheck().text("comment", decision.answer(), TEXT).orRefuse();
            ItemRequest request = course.openOf(sheet.item(), requestId);
            uphold(sheet, request, decision);
            course.decided(sheet, request);
            desk.refreshInbox(sheet.item());
        });
    }

    public long reject(Actor actor, CommandKey key, long itemId, long requestId, String reason) {
        return desk.act(actor, key, ItemAction.REJECT_APPEAL, itemId, sheet -> {
            new FieldCheck().text("comment", reason, TEXT).orRefuse();
            ItemRequest request = course.openOf(sheet.item(), requestId);
            Appealing.reject(sheet.item(), request, reason.strip(), sheet.by());
            course.decided(sheet, request);
            desk.refreshInbox(sheet.item());
        });
    }

    private void uphold(ItemDesk.Sheet sheet, ItemRequest request, Upholding decision) {
        String answer = decision.answer().strip();
        AppealGround ground = request.ground();
        if (ground == AppealGround.ASSIGNMENT) {
            Appealing.upholdAssignment(sheet.item(), request, answer, sheet.by());
        } else if (ground == AppealGround.VERIFICATION) {
            List<Verification> seen = verifications.findByItemIdOrderByRecordedAt(request.itemId());
            Appealing.upholdVerification(sheet.item(), request, seen, answer, sheet.by());
        } else if (decision.voids()) {
            Appealing.voidFacts(sheet.item(), request, answer, sheet.by());
        } else {
            Appealing.amendFacts(sheet.item(), request, decision.description(), answer, sheet.by());
        }
    }
}
