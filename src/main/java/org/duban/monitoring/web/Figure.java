package org.duban.monitoring.web;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.ToLongFunction;
import org.duban.deadline.AlertLevel;
import org.duban.ledger.query.ItemMark;
import org.duban.ledger.query.LedgerFilter;
import org.duban.ledger.query.LedgerFilterBuilder;
import org.duban.ledger.query.StateChoice;
import org.duban.monitoring.query.Board;
import org.duban.monitoring.query.Figures;
import org.jspecify.annotations.Nullable;

/**
 * One number of the morning page: what it is called, where it is found, and the filter of the ledger that gives
 * exactly the rows behind it.
 */
public enum Figure {
    OVERDUE(Figures::overdue, "level-red", (items, board) -> items.alert(AlertLevel.RED)),
    OVERDUE_FIRST(Figures::overdueFirst, "history", (items, board) -> items.mark(ItemMark.OVERDUE_BY_FIRST_DATE)),
    DUE_THIS_WEEK(Figures::dueThisWeek, "level-yellow", (items, board) -> items.due(board.today(), board.sunday())),
    SILENT(Figures::silent, "clock", (items, board) -> items.mark(ItemMark.SILENT)),
    NOT_ACCEPTED(Figures::notAccepted, "hourglass", (items, board) -> items.state(StateChoice.ASSIGNED)),
    RETURNED_TWICE(Figures::returnedTwice, "arrow-back", (items, board) -> items.mark(ItemMark.RETURNED_TWICE)),
    EXTENDED(Figures::extended, "history", (items, board) -> items.mark(ItemMark.EXTENDED)),
    AWAITING_VERIFICATION(
            Figures::awaitingVerification, "eye", (items, board) -> items.state(StateChoice.IN_VERIFICATION)),
    OPEN(Figures::open, "ledger", (items, board) -> {});

    private final ToLongFunction<Figures> number;
    private final String icon;
    private final BiConsumer<LedgerFilterBuilder, Board> condition;

    Figure(ToLongFunction<Figures> number, String icon, BiConsumer<LedgerFilterBuilder, Board> condition) {
        this.number = number;
        this.icon = icon;
        this.condition = condition;
    }

    public long of(Figures figures) {
        return number.applyAsLong(figures);
    }

    public String icon() {
        return icon;
    }

    /** Those that call for somebody; the number of open items alone calls for nobody. */
    public static List<Figure> calling() {
        return List.of(OVERDUE, DUE_THIS_WEEK, SILENT, NOT_ACCEPTED, RETURNED_TWICE, EXTENDED, AWAITING_VERIFICATION);
    }

    /** What stands beside the number: the same by the date first set. */
    public @Nullable Figure beside() {
        return this == OVERDUE ? OVERDUE_FIRST : null;
    }

    /** The items behind the number, of those that the filter leaves. */
    public LedgerFilter items(Board board, LedgerFilter within) {
        LedgerFilterBuilder items = within.but();
        condition.accept(items, board);
        return items.build();
    }

    /** The address of those items in the ledger. */
    public String rows(Board board, LedgerFilter within) {
        return items(board, within).at("/ledger");
    }
}
