package org.duban.monitoring.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.ledger.query.Ledger;
import org.duban.ledger.query.LedgerFilter;
import org.duban.ledger.query.LedgerRow;
import org.duban.monitoring.query.Board;
import org.duban.monitoring.query.BoardFilter;
import org.duban.monitoring.query.Boards;
import org.duban.rectification.BatchResult;
import org.duban.rectification.OfficeService;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One click that urges a unit about everything that is overdue there. */
@Controller
class UrgePages {

    /** The most items that one click urges. */
    private static final int AT_ONCE = 500;

    private final Boards boards;
    private final Ledger ledger;
    private final OfficeService office;
    private final MessageSource messages;

    UrgePages(Boards boards, Ledger ledger, OfficeService office, MessageSource messages) {
        this.boards = boards;
        this.ledger = ledger;
        this.office = office;
        this.messages = messages;
    }

    /** @param line the unit of a line of the board that the filter gives */
    @PostMapping("/board/urge")
    String urge(
            @ModelAttribute("narrowed") BoardFilter filter,
            BindingResult unreadable,
            @RequestParam long line,
            Actor actor,
            CommandKey key,
            Locale locale,
            RedirectAttributes redirect) {
        Board board = boards.of(filter, actor.personId());
        Board.Line urged = board.lines().stream()
                .filter(one -> one.unit().id() == line)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("monitoring.no-such-unit"));
        LedgerFilter overdue =
                Figure.OVERDUE.items(board, urged.within(filter.items().build()));
        List<Long> ids = ledger.page(overdue, actor.personId(), null, false, AT_ONCE).rows().stream()
                .map(LedgerRow::id)
                .toList();
        String words = messages.getMessage("monitoring.urge.words", null, locale);
        List<BatchResult> results = office.urgeAll(actor, key, ids, words);
        long done = results.stream().filter(BatchResult::done).count();
        redirect.addFlashAttribute("done", done == results.size() ? "monitoring.urged" : "monitoring.urged-some");
        redirect.addFlashAttribute("doneArgs", new Object[] {urged.unit().name(), done, results.size() - done});
        return "redirect:" + filter.at("/board", Map.of());
    }
}
