package org.duban.rectification.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.duban.inbox.Inbox;
import org.duban.kernel.CaseRef;
import org.duban.kernel.Refusal;
import org.duban.organization.Viewer;
import org.duban.rectification.ItemAction;
import org.duban.rectification.Items;
import org.springframework.stereotype.Component;

/** Lets a person act on an item or says why not; whoever may not see the item learns nothing about it. */
@Component
class ItemAdmission {

    private final ItemAuthority authority;
    private final ItemVisibility visibility;
    private final RequestRepository requests;
    private final Inbox inbox;

    ItemAdmission(ItemAuthority authority, ItemVisibility visibility, RequestRepository requests, Inbox inbox) {
        this.authority = authority;
        this.visibility = visibility;
        this.requests = requests;
        this.inbox = inbox;
    }

    /** @throws Refusal see {@link ItemDesk#act} */
    void admit(ItemAction action, RectificationItem item, Cast cast, Viewer viewer, LocalDate today) {
        if (!authority.fits(action, item)) {
            throw visibility.sees(item.id(), viewer) ? late(action, item) : ItemDesk.notFound();
        }
        try {
            authority.require(action, item, cast, viewer, today);
        } catch (Refusal refusal) {
            throw visibility.sees(item.id(), viewer) ? refusal : ItemDesk.notFound();
        }
        if (ItemTask.shared(action)) {
            inbox.claimedBy(caseOf(action, item), ItemTask.forAction(action))
                    .filter(claimant -> claimant != viewer.personId())
                    .ifPresent(claimant -> {
                        String name = cast.organisation().person(claimant).name();
                        throw Refusal.conflict("rectification.claimed-by-other", name);
                    });
        }
    }

    /** Somebody was faster, or the page is old. */
    private Refusal late(ItemAction action, RectificationItem item) {
        if (RequestAuthority.asks(action)) {
            return unaskable(action, item);
        }
        return inbox.lastDone(caseOf(action, item), taskOf(action, item))
                .map(done -> Refusal.conflict("rectification.already-handled", done.name(), done.at(), item.state()))
                .orElseGet(() -> Refusal.conflict("rectification.moved-on", item.state()));
    }

    private static Refusal unaskable(ItemAction action, RectificationItem item) {
        if (item.openRequest() != null) {
            return Refusal.conflict("rectification.request-open");
        }
        if (!item.state().open()) {
            return Refusal.conflict(
                    action == ItemAction.APPEAL ? "rectification.appeal-closed" : "rectification.extension-closed",
                    item.number());
        }
        return Refusal.conflict("rectification.moved-on", item.state());
    }

    /** Whose task it is: the item's, or that of its last request. */
    private CaseRef caseOf(ItemAction action, RectificationItem item) {
        return lastRequest(action, item).map(ItemRequest::ref).orElse(new CaseRef(Items.CASE_TYPE, item.id()));
    }

    private String taskOf(ItemAction action, RectificationItem item) {
        return lastRequest(action, item)
                .map(request -> ItemTask.of(request.kind()))
                .orElse(ItemTask.forAction(action));
    }

    /** The last of the kind that the action is about, or of either where it is about both. */
    private Optional<ItemRequest> lastRequest(ItemAction action, RectificationItem item) {
        if (!RequestAuthority.answersFor(action)) {
            return Optional.empty();
        }
        return requests.findByItemIdOrderById(item.id()).stream()
                .filter(one -> RequestAuthority.isAboutBoth(action)
                        || ItemTask.of(one.kind()).equals(ItemTask.forAction(action)))
                .reduce((earlier, later) -> later);
    }
}
