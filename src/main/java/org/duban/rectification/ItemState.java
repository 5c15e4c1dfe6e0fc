package org.duban.rectification;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where an item stands. The states that may follow stand here; the aggregate consults them before each
 * transition and nothing else changes a state.
 */
public enum ItemState {
    /** Registered, waits for the office's confirmation. */
    REGISTERED(Step.IDENTIFY),
    /** Sent back to its registrant for completion. */
    INCOMPLETE(Step.IDENTIFY),
    /** Confirmed by the office, waits for assignment. */
    CONFIRMED(Step.ASSIGN),
    /** Assigned, waits for acceptance by the lead unit. */
    ASSIGNED(Step.ASSIGN),
    /** Being rectified by the handler. */
    IN_RECTIFICATION(Step.RECTIFY),
    /** Claimed complete by the handler, waits for the countersignature. */
    CLAIMED(Step.RECTIFY),
    /** Waits for verification. */
    IN_VERIFICATION(Step.VERIFY),
    /** A special drive that its verifier would close, waits for the office's confirmation. */
    CLOSURE_PROPOSED(Step.CLOSE),
    /** Struck off. */
    CLOSED(Step.CLOSE),
    /** Reported closed when its ledger was imported; nobody here verified it. */
    CLOSED_BEFORE_DUBAN(Step.CLOSE),
    /** Found to be no problem. */
    VOIDED(Step.CLOSE),
    /** Continued in another item. */
    MERGED(Step.CLOSE);

    /** The five steps of a life as the stepper shows them. */
    public enum Step {
        IDENTIFY,
        ASSIGN,
        RECTIFY,
        VERIFY,
        CLOSE
    }

    private final Step step;

    ItemState(Step step) {
        this.step = step;
    }

    public Step step() {
        return step;
    }

    /** Still alive: has exactly one process instance. */
    public boolean open() {
        return switch (this) {
            case CLOSED, CLOSED_BEFORE_DUBAN, VOIDED, MERGED -> false;
            default -> true;
        };
    }

    public boolean maySucceed(ItemState next) {
        return successors().contains(next);
    }

    private Set<ItemState> successors() {
        return switch (this) {
            case REGISTERED -> EnumSet.of(INCOMPLETE, CONFIRMED, CLAIMED, MERGED, VOIDED);
            case INCOMPLETE -> EnumSet.of(REGISTERED);
            case CONFIRMED -> EnumSet.of(ASSIGNED, MERGED, VOIDED);
            case ASSIGNED -> EnumSet.of(IN_RECTIFICATION, CONFIRMED, VOIDED);
            case IN_RECTIFICATION -> EnumSet.of(CLAIMED, CONFIRMED, VOIDED);
            case CLAIMED -> EnumSet.of(IN_VERIFICATION, IN_RECTIFICATION, VOIDED);
            case IN_VERIFICATION -> EnumSet.of(CLOSED, CLOSURE_PROPOSED, IN_RECTIFICATION, VOIDED);
            case CLOSURE_PROPOSED -> EnumSet.of(CLOSED, IN_VERIFICATION, VOIDED);
            case CLOSED, CLOSED_BEFORE_DUBAN -> EnumSet.of(IN_RECTIFICATION, CONFIRMED);
            case VOIDED, MERGED -> EnumSet.noneOf(ItemState.class);
        };
    }
}
