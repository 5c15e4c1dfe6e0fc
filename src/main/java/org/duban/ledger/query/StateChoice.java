package org.duban.ledger.query;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.duban.rectification.ItemState;

/** Which states the ledger shows: all that are open, all there are, or one. */
public enum StateChoice {
    OPEN(ItemState::open),
    ALL(state -> true),
    REGISTERED(ItemState.REGISTERED),
    INCOMPLETE(ItemState.INCOMPLETE),
    CONFIRMED(ItemState.CONFIRMED),
    ASSIGNED(ItemState.ASSIGNED),
    IN_RECTIFICATION(ItemState.IN_RECTIFICATION),
    CLAIMED(ItemState.CLAIMED),
    IN_VERIFICATION(ItemState.IN_VERIFICATION),
    CLOSURE_PROPOSED(ItemState.CLOSURE_PROPOSED),
    CLOSED(ItemState.CLOSED),
    CLOSED_BEFORE_DUBAN(ItemState.CLOSED_BEFORE_DUBAN),
    VOIDED(ItemState.VOIDED),
    MERGED(ItemState.MERGED);

    private final Set<String> states;

    StateChoice(Predicate<ItemState> included) {
        this.states = Arrays.stream(ItemState.values())
                .filter(included)
                .map(Enum::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    StateChoice(ItemState only) {
        this(only::equals);
    }

    /** The states as they are stored; empty where every state is meant, so that the query asks nothing. */
    List<String> stored() {
        return this == ALL ? List.of() : states.stream().sorted().toList();
    }

    /** Whether no closed, voided or merged item is among them. */
    boolean onlyOpen() {
        return states.stream().map(ItemState::valueOf).allMatch(ItemState::open);
    }

    /** The choices that name one state. */
    public static List<StateChoice> single() {
        return Arrays.stream(values())
                .filter(choice -> choice != OPEN && choice != ALL)
                .toList();
    }

    /** The message key of its name. */
    public String messageKey() {
        return this == OPEN || this == ALL ? "StateChoice." + name() : "ItemState." + name();
    }
}
