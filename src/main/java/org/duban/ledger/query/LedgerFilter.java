package org.duban.ledger.query;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.duban.deadline.AlertLevel;
import org.duban.rectification.Aspect;
import org.duban.rectification.ItemState;
import org.duban.rectification.RectificationKind;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the ledger shows, exactly as the URL says it: whoever passes the address on passes the view on.
 * What is null does not narrow anything, except that without a state only open items are shown.
 *
 * @param unit the responsible unit (the lead unit, before the assignment the unit concerned) or one above it
 * @param only not those below the unit
 * @param dueFrom first due date
 * @param dueTo last due date
 * @param registeredFrom first day of registration, in the campaign's time zone
 * @param registeredTo last day of registration
 * @param mark only items of which all of this is true; empty for no such condition
 * @param q words in the description, goal, cause or number
 * @param sort see {@link LedgerOrder}
 */
public record LedgerFilter(
        @Nullable Long campaign,
        @Nullable StateChoice state,
        @Nullable Long unit,
        @Nullable Boolean only,
        @Nullable String source,
        @Nullable Aspect aspect,
        @Nullable RectificationKind kind,
        @Nullable Long leader,
        @Nullable Long handler,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate dueFrom,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate dueTo,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate registeredFrom,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate registeredTo,
        @Nullable AlertLevel alert,
        @Nullable Set<ItemMark> mark,
        @Nullable String q,
        @Nullable String sort) {

    /** All that is open, the first due first. */
    public static final LedgerFilter DEFAULT = new LedgerFilterBuilder().build();

    public LedgerFilter {
        mark = mark == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(mark));
    }

    /** The same filter, to be changed. */
    public LedgerFilterBuilder but() {
        return new LedgerFilterBuilder(this);
    }

    public StateChoice stateChoice() {
        return state == null ? StateChoice.OPEN : state;
    }

    public LedgerOrder order() {
        return LedgerOrder.parse(sort);
    }

    public boolean marked(ItemMark one) {
        return mark != null && mark.contains(one);
    }

    /** Whether anything but the order differs from the default. */
    public boolean narrowed() {
        Map<String, String> parameters = parameters();
        parameters.remove("sort");
        return !parameters.isEmpty();
    }

    /** Whether it asks for more than a line of the form holds. */
    public boolean detailed() {
        Map<String, String> parameters = parameters();
        parameters.keySet().removeAll(Set.of("sort", "q", "state", "alert", "unit", "only"));
        return !parameters.isEmpty();
    }

    /** The same rows after a click on a column's head. */
    public LedgerFilter clicked(LedgerSort column) {
        return but().sort(order().clicked(column).words()).build();
    }

    /** Only those of these rows that stand in the state. */
    public LedgerFilter standing(ItemState one) {
        return but().state(StateChoice.valueOf(one.name())).build();
    }

    /** Only those of these rows at the alert level. */
    public LedgerFilter alerting(@Nullable AlertLevel other) {
        return but().alert(other).build();
    }

    /** The URL's parameters, in a fixed order; those that say nothing are left out. */
    public Map<String, String> parameters() {
        Map<String, String> said = new LinkedHashMap<>();
        BiConsumer<String, @Nullable Object> say = (name, value) -> {
            if (value != null && !value.toString().isBlank()) {
                said.put(name, value.toString());
            }
        };
        say.accept("campaign", campaign);
        say.accept("state", state);
        say.accept("unit", unit);
        say.accept("only", unit != null && Boolean.TRUE.equals(only) ? only : null);
        say.accept("source", source);
        say.accept("aspect", aspect);
        say.accept("kind", kind);
        say.accept("leader", leader);
        say.accept("handler", handler);
        say.accept("dueFrom", dueFrom);
        say.accept("dueTo", dueTo);
        say.accept("registeredFrom", registeredFrom);
        say.accept("registeredTo", registeredTo);
        say.accept("alert", alert);
        say.accept("mark", mark == null ? null : mark.stream().map(Enum::name).collect(Collectors.joining(",")));
        say.accept("q", q);
        say.accept("sort", order().equals(LedgerOrder.DEFAULT) ? null : order().words());
        return said;
    }

    /** The address of a page of the ledger with this filter, encoded. */
    public String at(String path) {
        return at(path, Map.of());
    }

    /** The same with further parameters, the place in the list for one. */
    public String at(String path, Map<String, String> further) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        Map<String, String> all = parameters();
        all.putAll(further);
        all.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(all).toUriString();
    }
}
