package org.duban.monitoring.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.duban.monitoring.query.Board;
import org.duban.monitoring.query.UnitFigures;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * One number of the board: what it is called, where it is found, and the filter of the ledger that gives
 * exactly the rows behind it.
 */
public enum Figure {
    OVERDUE(UnitFigures::overdue, "level-red", Map.of("alert", "RED")),
    DUE_THIS_WEEK(UnitFigures::dueThisWeek, "level-yellow", Map.of()) {
        @Override
        Map<String, String> conditions(Board board) {
            return Map.of(
                    "dueFrom", board.today().toString(), "dueTo", board.sunday().toString());
        }
    },
    NOT_ACCEPTED(UnitFigures::notAccepted, "hourglass", Map.of("state", "ASSIGNED")),
    RETURNED(UnitFigures::returned, "arrow-back", Map.of("state", "IN_RECTIFICATION", "returned", "true")),
    AWAITING_VERIFICATION(UnitFigures::awaitingVerification, "eye", Map.of("state", "IN_VERIFICATION")),
    OPEN(UnitFigures::open, "ledger", Map.of());

    private final ToLongFunction<UnitFigures> number;
    private final String icon;
    private final Map<String, String> conditions;

    Figure(ToLongFunction<UnitFigures> number, String icon, Map<String, String> conditions) {
        this.number = number;
        this.icon = icon;
        this.conditions = conditions;
    }

    public long of(UnitFigures figures) {
        return number.applyAsLong(figures);
    }

    public String icon() {
        return icon;
    }

    /** Those that call for somebody; the number of open items alone calls for nobody. */
    public static List<Figure> calling() {
        return List.of(OVERDUE, DUE_THIS_WEEK, NOT_ACCEPTED, RETURNED, AWAITING_VERIFICATION);
    }

    /** The address of the rows behind the number, of one line or of the whole board. */
    public String rows(Board board, Board.@Nullable Line line) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/ledger")
                .queryParam("campaign", board.campaign().id());
        if (line != null) {
            address.queryParam("unit", line.unit().id());
            if (line.alone()) {
                address.queryParam("only", true);
            }
        }
        new TreeMap<>(conditions(board)).forEach(address::queryParam);
        return address.toUriString();
    }

    Map<String, String> conditions(Board board) {
        return conditions;
    }
}
