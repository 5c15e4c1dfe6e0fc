package org.duban.rectification.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.duban.kernel.Refusal;
import org.duban.organization.Person;
import org.duban.organization.PostKind;
import org.duban.organization.Viewer;
import org.duban.rectification.ItemAction;
import org.duban.rectification.ItemState;
import org.springframework.stereotype.Component;

/** Who may do what with an item as it stands. The pages ask it what to offer, the services what to refuse. */
@Component
public class ItemAuthority {

    private final MeasureRepository measures;
    private final RequestAuthority requests;

    ItemAuthority(MeasureRepository measures, RequestAuthority requests) {
        this.measures = measures;
        this.requests = requests;
    }

    /** Everything that the viewer may do now. */
    public Set<ItemAction> allowed(RectificationItem item, Cast cast, Viewer viewer, LocalDate today) {
        Set<ItemAction> allowed = EnumSet.noneOf(ItemAction.class);
        for (ItemAction action : ItemAction.values()) {
            if (fits(action, item) && isOffered(action, item, today) && may(action, item, cast, viewer, today)) {
                allowed.add(action);
            }
        }
        return allowed;
    }

    /** What nobody needs to do twice is not offered again; the transition says so to whoever asks for it. */
    private boolean isOffered(ItemAction action, RectificationItem item, LocalDate today) {
        boolean done = action == ItemAction.CARRY_OVER && item.ties().isCarriedOver()
                || action == ItemAction.LINK_PARENT && item.holding().parentId() != null;
        return !done && requests.isOffered(action, item, today);
    }

    /** Whether the action fits the state at all; if not, somebody was faster or the page is old. */
    public boolean fits(ItemAction action, RectificationItem item) {
        return RequestAuthority.answersFor(action)
                ? requests.fits(action, item)
                : statesFor(action).contains(item.state());
    }

    /**
     * @param today in the campaign's time zone
     * @throws Refusal {@code rectification.excluded} where separation of duties forbids it, else
     *     {@code rectification.not-yours}
     */
    public void require(ItemAction action, RectificationItem item, Cast cast, Viewer viewer, LocalDate today) {
        if (may(action, item, cast, viewer, today)) {
            return;
        }
        boolean separated = EnumSet.of(
                        ItemAction.COUNTERSIGN,
                        ItemAction.RECORD_VERIFICATION,
                        ItemAction.CLOSE,
                        ItemAction.SEND_BACK,
                        ItemAction.CONFIRM_CLOSURE)
                .contains(action);
        if (separated && (cast.isExcluded(viewer.personId()) || !cast.mayVerify(viewer.personId()))) {
            throw Refusal.forbidden("rectification.excluded");
        }
        throw Refusal.forbidden("rectification.not-yours");
    }

    private static Set<ItemState> statesFor(ItemAction action) {
        return switch (action) {
            case CONFIRM, SEND_BACK_FOR_COMPLETION -> EnumSet.of(ItemState.REGISTERED);
            case MERGE, VOID -> EnumSet.of(ItemState.REGISTERED, ItemState.CONFIRMED);
            case LINK_PARENT ->
                EnumSet.of(
                        ItemState.REGISTERED,
                        ItemState.INCOMPLETE,
                        ItemState.CONFIRMED,
                        ItemState.ASSIGNED,
                        ItemState.IN_RECTIFICATION);
            case COMPLETE_REGISTRATION -> EnumSet.of(ItemState.INCOMPLETE);
            case ASSIGN -> EnumSet.of(ItemState.CONFIRMED);
            case ACCEPT, REFUSE -> EnumSet.of(ItemState.ASSIGNED);
            case PLAN_MEASURE, REPORT_PROGRESS, FINISH_MEASURE, CLAIM_COMPLETION, COMMIT_RECOVERY ->
                EnumSet.of(ItemState.IN_RECTIFICATION);
            case COUNTERSIGN, DECLINE_CLAIM -> EnumSet.of(ItemState.CLAIMED);
            case RECORD_VERIFICATION, SEND_BACK, CLOSE -> EnumSet.of(ItemState.IN_VERIFICATION);
            case CONFIRM_CLOSURE, DECLINE_CLOSURE -> EnumSet.of(ItemState.CLOSURE_PROPOSED);
            case REOPEN -> EnumSet.of(ItemState.CLOSED, ItemState.CLOSED_BEFORE_DUBAN);
            case URGE, CARRY_OVER, REASSIGN -> open();
            case NAME_OUTSIDER ->
                EnumSet.of(
                        ItemState.ASSIGNED,
                        ItemState.IN_RECTIFICATION,
                        ItemState.CLAIMED,
                        ItemState.IN_VERIFICATION,
                        ItemState.CLOSURE_PROPOSED);
            case ASK_EXTENSION,
                    GRANT_EXTENSION,
                    REFUSE_EXTENSION,
                    APPEAL,
                    UPHOLD_APPEAL,
                    REJECT_APPEAL,
                    REASSIGN_REQUEST,
                    WITHDRAW_REQUEST -> EnumSet.noneOf(ItemState.class);
        };
    }

    private boolean may(ItemAction action, RectificationItem item, Cast cast, Viewer viewer, LocalDate today) {
        long person = viewer.personId();
        return switch (action) {
            case CONFIRM, SEND_BACK_FOR_COMPLETION, ASSIGN -> named(item, person, officeOf(cast, viewer));
            case MERGE, VOID, REOPEN, REASSIGN, CARRY_OVER, LINK_PARENT -> officeOf(cast, viewer);
            case COMPLETE_REGISTRATION -> named(item, person, item.registrantId() == person);
            case ACCEPT, REFUSE -> named(item, person, Acceptors.includes(cast, viewer));
            case PLAN_MEASURE -> isHandler(item, person) || leadsUnit(item, viewer);
            case REPORT_PROGRESS, FINISH_MEASURE -> isHandler(item, person) || ownsMeasure(item, person);
            case CLAIM_COMPLETION -> isHandler(item, person);
            case COMMIT_RECOVERY -> isOverdue(item, today) && (isHandler(item, person) || leadsUnit(item, viewer));
            case COUNTERSIGN, DECLINE_CLAIM ->
                !isHandler(item, person) && named(item, person, isOneOf(cast.countersigners(), person));
            case RECORD_VERIFICATION, SEND_BACK, CLOSE ->
                cast.mayVerify(person) && named(item, person, isOneOf(cast.verifiers(), person));
            case CONFIRM_CLOSURE, DECLINE_CLOSURE ->
                !cast.excludedFromClosure(person) && named(item, person, isOneOf(cast.closureConfirmers(), person));
            case URGE -> officeOf(cast, viewer) || isLeader(item, person) || inCharge(item, cast, person);
            case NAME_OUTSIDER ->
                leadingGroupOf(cast, viewer) && !Staffing.of(cast, item.kind()).complete();
            case ASK_EXTENSION,
                    GRANT_EXTENSION,
                    REFUSE_EXTENSION,
                    APPEAL,
                    UPHOLD_APPEAL,
                    REJECT_APPEAL,
                    REASSIGN_REQUEST,
                    WITHDRAW_REQUEST -> requests.may(action, item, cast, viewer);
        };
    }

    /** Where the office named somebody for the open task it is theirs alone. */
    private static boolean named(RectificationItem item, long person, boolean otherwise) {
        Long assignee = item.assigneeId();
        return assignee == null ? otherwise : assignee == person;
    }

    static boolean officeOf(Cast cast, Viewer viewer) {
        long office = cast.campaign().officeUnitId();
        return viewer.holds(PostKind.OFFICE_DIRECTOR, office) || viewer.holds(PostKind.OFFICE_MEMBER, office);
    }

    private static boolean leadingGroupOf(Cast cast, Viewer viewer) {
        long unit = cast.campaign().leadingUnitId();
        return viewer.holds(PostKind.LEADING_GROUP_HEAD, unit) || viewer.holds(PostKind.LEADING_GROUP_DEPUTY, unit);
    }

    private static boolean leadsUnit(RectificationItem item, Viewer viewer) {
        Long unit = item.leadUnitId();
        return unit != null
                && viewer.posts().stream()
                        .anyMatch(post -> post.unitId() == unit && post.kind().answersForUnit());
    }

    private static boolean isHandler(RectificationItem item, long person) {
        Long handler = item.handlerId();
        return handler != null && handler == person;
    }

    private static boolean isOverdue(RectificationItem item, LocalDate today) {
        LocalDate due = item.dueOn();
        return due != null && today.isAfter(due);
    }

    private static boolean isLeader(RectificationItem item, long person) {
        Long leader = item.leaderId();
        return leader != null && leader == person;
    }

    private static boolean inCharge(RectificationItem item, Cast cast, long person) {
        Long unit = item.leadUnitId();
        return unit != null && isOneOf(cast.organisation().leadersInChargeOf(unit), person);
    }

    private boolean ownsMeasure(RectificationItem item, long person) {
        return measures.findByItemIdOrderByPosition(item.id()).stream().anyMatch(measure -> measure.ownedBy(person));
    }

    private static boolean isOneOf(List<Person> people, long person) {
        return people.stream().anyMatch(one -> one.id() == person);
    }

    private static Set<ItemState> open() {
        Set<ItemState> open = EnumSet.noneOf(ItemState.class);
        for (ItemState state : ItemState.values()) {
            if (state.open()) {
                open.add(state);
            }
        }
        return open;
    }
}
