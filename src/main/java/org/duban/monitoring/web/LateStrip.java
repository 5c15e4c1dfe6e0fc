package org.duban.monitoring.web;

import java.util.List;
import java.util.Map;
import org.duban.monitoring.query.BoardFilter;
import org.duban.monitoring.query.LateKind;

/**
 * The numbers of what else is late, each with the address of its rows. What narrows problems alone (a leader, a
 * source, an aspect, a kind) does not narrow these.
 */
final class LateStrip {

    private LateStrip() {}

    record Entry(LateKind kind, long cases, String rows) {}

    static List<Entry> of(Map<LateKind, Long> counts, BoardFilter filter) {
        return counts.entrySet().stream()
                .map(count -> new Entry(count.getKey(), count.getValue(), address(count.getKey(), filter, 0)))
                .toList();
    }

    static String address(LateKind kind, BoardFilter filter, int page) {
        BoardFilter told = new BoardFilter(filter.campaign(), filter.unit(), null, null, null, null);
        return told.at(
                "/board/late",
                page == 0 ? Map.of("kind", kind.name()) : Map.of("kind", kind.name(), "page", String.valueOf(page)));
    }
}
