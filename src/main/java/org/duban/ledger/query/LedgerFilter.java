package org.duban.ledger.query;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
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
 * @param returned only items that a verification sent back
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
        @Nullable AlertLevel alert,
        @Nullable Boolean returned,
        @Nullable String q,
        @Nullable String sort) {

    /** All that is open, the first due first. */
    public static final LedgerFilter DEFAULT =
            new LedgerFilter(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    public StateChoice stateChoice() {
        return state == null ? StateChoice.OPEN : state;
    }

    public LedgerOrder order() {
        return LedgerOrder.parse(sort);
    }

    /** Whether anything but the order differs from the default. */
    public boolean narrowed() {
        Map<String, String> parameters = parameters();
        parameters.remove("sort");
        return !parameters.isEmpty();
    }

    /** The same rows after a click on a column's head. */
    public LedgerFilter clicked(LedgerSort column) {
        return new LedgerFilter(
                campaign,
                state,
                unit,
                only,
                source,
                aspect,
                kind,
                leader,
                handler,
                dueFrom,
                dueTo,
                alert,
                returned,
                q,
                order().clicked(column).words());
    }

    /** Only those of these rows that stand in the state. */
    public LedgerFilter standing(ItemState one) {
        return new LedgerFilter(
                campaign,
                StateChoice.valueOf(one.name()),
                unit,
                only,
                source,
                aspect,
                kind,
                leader,
                handler,
                dueFrom,
                dueTo,
                alert,
                returned,
                q,
                sort);
    }

    /** Only those of these rows at the alert level. */
    public LedgerFilter alerting(@Nullable AlertLevel other) {
        return new LedgerFilter(
                campaign, state, unit, only, source, aspect, kind, leader, handler, dueFrom, dueTo, other, returned, q,
                sort);
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
        say.accept("alert", alert);
        say.accept("returned", Boolean.TRUE.equals(returned) ? returned : null);
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
