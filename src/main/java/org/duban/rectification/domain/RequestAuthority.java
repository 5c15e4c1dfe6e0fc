package org.duban.rectification.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.duban.organization.Viewer;
import org.duban.rectification.ItemAction;
import org.duban.rectification.ItemState;
import org.duban.rectification.RequestKind;
import org.springframework.stereotype.Component;

/** Who may ask for more time, dispute an item, and decide about either. */
@Component
class RequestAuthority {

    private static final Set<ItemAction> ACTIONS = EnumSet.range(ItemAction.ASK_EXTENSION, ItemAction.WITHDRAW_REQUEST);

    /** With a unit that has it and has not been rid of it. */
    private static final Set<ItemState> DISPUTABLE = EnumSet.of(
            ItemState.ASSIGNED,
            ItemState.IN_RECTIFICATION,
            ItemState.CLAIMED,
            ItemState.IN_VERIFICATION,
            ItemState.CLOSURE_PROPOSED);

    private final RequestRepository requests;
    private final RectificationProperties properties;

    RequestAuthority(RequestRepository requests, RectificationProperties properties) {
        this.requests = requests;
        this.properties = properties;
    }

    static boolean answersFor(ItemAction action) {
        return ACTIONS.contains(action);
    }

    /** Asking or disputing, as against deciding and taking back. */
    static boolean asks(ItemAction action) {
        return action == ItemAction.ASK_EXTENSION || action == ItemAction.APPEAL;
    }

    /** Whatever kind of request is open. */
    static boolean isAboutBoth(ItemAction action) {
        return action == ItemAction.REASSIGN_REQUEST || action == ItemAction.WITHDRAW_REQUEST;
    }

    boolean fits(ItemAction action, RectificationItem item) {
        OpenRequest open = item.openRequest();
        return switch (action) {
            case ASK_EXTENSION -> open == null && item.state() == ItemState.IN_RECTIFICATION && item.dueOn() != null;
            case APPEAL -> open == null && item.leadUnitId() != null && DISPUTABLE.contains(item.state());
            case GRANT_EXTENSION, REFUSE_EXTENSION -> open != null && open.kind() == RequestKind.EXTENSION;
            case UPHOLD_APPEAL, REJECT_APPEAL -> open != null && open.kind() == RequestKind.APPEAL;
            default -> open != null;
        };
    }

    /** Whether there is any use in offering it today; the transition says why not to whoever asks all the same. */
    boolean isOffered(ItemAction action, RectificationItem item, LocalDate today) {
        LocalDate due = item.dueOn();
        return action != ItemAction.ASK_EXTENSION
                || (due != null
                        && !today.isAfter(due)
                        && item.extensions() < properties.extension().times()
                        && item.extensionAsks() < properties.extension().asks());
    }

    boolean may(ItemAction action, RectificationItem item, Cast cast, Viewer viewer) {
        long person = viewer.personId();
        return switch (action) {
            case ASK_EXTENSION -> handles(item, person) || heads(item, viewer);
            case APPEAL -> heads(item, viewer) || (handles(item, person) && item.state() != ItemState.ASSIGNED);
            case WITHDRAW_REQUEST ->
                openOf(item).filter(open -> open.askerId() == person).isPresent();
            case REASSIGN_REQUEST -> ItemAuthority.officeOf(cast, viewer);
            default ->
                openOf(item)
                        .filter(open -> Deciders.of(open, cast).stream().anyMatch(one -> one.id() == person))
                        .isPresent();
        };
    }

    private Optional<ItemRequest> openOf(RectificationItem item) {
        OpenRequest open = item.openRequest();
        return open == null ? Optional.empty() : requests.findById(open.id());
    }

    private static boolean handles(RectificationItem item, long person) {
        Long handler = item.handlerId();
        return handler != null && handler == person;
    }

    private static boolean heads(RectificationItem item, Viewer viewer) {
        Long unit = item.leadUnitId();
        return unit != null
                && viewer.posts().stream()
                        .anyMatch(post -> post.unitId() == unit && post.kind().headsUnit());
    }
}
