package org.duban.rectification;

import java.util.Comparator;
import java.util.List;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.organization.Person;
import org.duban.rectification.domain.Appealing;
import org.duban.rectification.domain.Deciders;
import org.duban.rectification.domain.FieldCheck;
import org.duban.rectification.domain.ItemDesk;
import org.duban.rectification.domain.ItemRequest;
import org.duban.rectification.domain.RequestCourse;
import org.duban.rectification.domain.RequestRepository;
import org.duban.rectification.domain.Requesting;
import org.duban.rectification.domain.Verification;
import org.duban.rectification.domain.VerificationRepository;
import org.duban.rectification.query.RequestAssembly;
import org.springframework.stereotype.Service;

/** What extensions and appeals have in common: reading them, and taking one back. */
@Service
public class RequestService {

    private static final int TEXT = 1000;

    private final ItemDesk desk;
    private final ItemLookup lookup;
    private final RequestCourse course;
    private final RequestRepository requests;
    private final RequestAssembly assembly;
    private final VerificationRepository verifications;

    RequestService(
            ItemDesk desk,
            ItemLookup lookup,
            RequestCourse course,
            RequestRepository requests,
            RequestAssembly assembly,
            VerificationRepository verifications) {
        this.desk = desk;
        this.lookup = lookup;
        this.course = course;
        this.requests = requests;
        this.assembly = assembly;
        this.verifications = verifications;
    }

    /**
     * Every extension and appeal of the item, the newest first.
     *
     * @throws Refusal {@code rectification.not-found} for an item that is not the actor's to see
     */
    public List<RequestView> of(Actor actor, long itemId) {
        return lookup.reading(actor, itemId, sheet -> requests.findByItemIdOrderById(itemId).stream()
                .sorted(Comparator.comparing(ItemRequest::id).reversed())
                .map(request -> assembly.view(request, sheet.cast()))
                .toList());
    }

    /** The ids of the verifications that an appeal could dispute, the newest first; the same refusal as {@link #of}. */
    public List<Long> disputable(Actor actor, long itemId) {
        return lookup.reading(
                actor,
                itemId,
                sheet ->
                        Appealing.disputable(sheet.item(), verifications.findByItemIdOrderByRecordedAt(itemId)).stream()
                                .map(Verification::id)
                                .toList());
    }

    /** Who could decide the open request instead; nobody where none is open. */
    public List<Person> successors(Actor actor, long itemId) {
        return lookup.reading(actor, itemId, sheet -> requests.findByItemIdOrderById(itemId).stream()
                .filter(request -> request.state() == RequestState.OPEN)
                .flatMap(request -> Deciders.successors(request, sheet.cast()).stream())
                .toList());
    }

    /**
     * The office lets somebody else decide: whoever was to decide is away, or may not any more.
     *
     * @return the item's id
     * @throws Refusal {@code rectification.cannot-take-over} for somebody who may not decide it,
     *     {@code rectification.request-gone} for another request than the one that is open
     */
    public long reassign(Actor actor, CommandKey key, long itemId, long requestId, long personId, String reason) {
        return desk.act(actor, key, ItemAction.REASSIGN_REQUEST, itemId, sheet -> {
            new FieldCheck().text("reason", reason, TEXT).orRefuse();
            ItemRequest request = course.openOf(sheet.item(), requestId);
            Person successor = Deciders.successors(request, sheet.cast()).stream()
                    .filter(person -> person.id() == personId)
                    .findFirst()
                    .orElseThrow(() -> Refusal.field("personId", "rectification.cannot-take-over"));
            course.handOver(sheet.item(), request, successor, reason.strip(), sheet.by());
        });
    }

    /**
     * The asker takes an extension or an appeal back; the deadline is what it was.
     *
     * @return the item's id
     * @throws Refusal {@code rectification.request-gone} for another request than the one that is open
     */
    public long withdraw(Actor actor, CommandKey key, long itemId, long requestId) {
        return desk.act(actor, key, ItemAction.WITHDRAW_REQUEST, itemId, sheet -> {
            ItemRequest request = course.openOf(sheet.item(), requestId);
            Requesting.withdraw(sheet.item(), request, sheet.by());
            course.withdrawn(sheet, request);
            desk.refreshInbox(sheet.item());
        });
    }
}
