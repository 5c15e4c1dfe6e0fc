package org.duban.ledger.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.duban.rectification.ItemViewer;
import org.jspecify.annotations.Nullable;

/**
 * What the mapper is asked: a filter resolved into ids, for one viewer.
 *
 * @param states as stored; empty for all
 * @param open whether all these states are of open items, which have an index of their own: they are not closed
 * @param moments what the filter's days mean
 * @param units the chosen unit and all below it; empty for all
 * @param pattern of the text search, with {@code !} as its escape; null without one
 * @param anyCase whether the pattern has letters that come in two cases
 * @param few whether the filter is of a kind that few of many items match (open items, a text), so that sorting
 *     what matches is cheaper than reading in the order of an index
 * @param sort the name of the {@link LedgerSort}
 * @param ascending in the direction of reading: reversed when paging backwards
 * @param after where to read on; null for the beginning
 */
public record LedgerQuery(
        ItemViewer viewer,
        LedgerFilter filter,
        List<String> states,
        boolean open,
        Moments moments,
        Collection<Long> units,
        @Nullable String pattern,
        boolean anyCase,
        boolean few,
        String sort,
        boolean ascending,
        @Nullable After after,
        int limit) {

    /**
     * The filter's days as moments, null where it names none.
     *
     * @param silentBefore what moved last before this moment is silent
     * @param today where the dates first set count
     * @param registeredBefore the moment after the last day of registration
     * @param closedFrom the beginning of the four weeks before today
     * @param closedBefore the beginning of today
     * @param zone in which a deadline's day ends
     */
    public record Moments(
            @Nullable Instant silentBefore,
            @Nullable LocalDate today,
            @Nullable Instant registeredFrom,
            @Nullable Instant registeredBefore,
            @Nullable Instant closedFrom,
            @Nullable Instant closedBefore,
            String zone) {

        private static final int WEEKS = 4;

        static Moments of(LedgerFilter filter, LedgerDays days) {
            LocalDate from = filter.registeredFrom();
            LocalDate to = filter.registeredTo();
            Long campaign = filter.campaign();
            LocalDate closedBefore = filter.marked(ItemMark.CLOSED_IN_TIME) ? days.today(campaign) : null;
            return new Moments(
                    filter.marked(ItemMark.SILENT) ? days.silentBefore(campaign) : null,
                    filter.marked(ItemMark.OVERDUE_BY_FIRST_DATE) ? days.today(campaign) : null,
                    from == null ? null : days.startOf(from, campaign),
                    to == null ? null : days.startOf(to.plusDays(1), campaign),
                    closedBefore == null ? null : days.startOf(closedBefore.minusWeeks(WEEKS), campaign),
                    closedBefore == null ? null : days.startOf(closedBefore, campaign),
                    days.zone(campaign).getId());
        }
    }

    /** @param nulls whether the row at the place has no sort key */
    public record After(long id, boolean nulls, @Nullable Object key) {

        static After of(Place place) {
            Object key =
                    switch (place.order().sort()) {
                        case DUE -> place.date();
                        case SINCE, MOVED -> place.instant();
                        case UNIT -> place.code();
                        case NUMBER -> place.id();
                    };
            return new After(place.id(), key == null, key);
        }
    }

    static LedgerQuery of(LedgerFilter filter, ItemViewer viewer, Collection<Long> units, Moments moments) {
        List<String> states = filter.stateChoice().stored();
        boolean open = filter.stateChoice().onlyOpen();
        String pattern = patternOf(filter.q());
        return new LedgerQuery(
                viewer,
                filter,
                states,
                open,
                moments,
                units,
                pattern,
                pattern != null && !pattern.equals(pattern.toUpperCase(Locale.ROOT)),
                pattern != null || open || moments.closedFrom() != null,
                filter.order().sort().name(),
                filter.order().ascending(),
                null,
                0);
    }

    LedgerQuery page(@Nullable Place place, boolean backwards, int rows) {
        After from = place == null ? null : After.of(place);
        return new LedgerQuery(
                viewer,
                filter,
                states,
                open,
                moments,
                units,
                pattern,
                anyCase,
                few,
                sort,
                ascending != backwards,
                from,
                rows);
    }

    private static @Nullable String patternOf(@Nullable String words) {
        if (words == null || words.isBlank()) {
            return null;
        }
        String literal = words.strip()
                .toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return "%" + literal + "%";
    }
}
