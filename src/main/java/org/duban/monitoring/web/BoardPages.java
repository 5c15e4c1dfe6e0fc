package org.duban.monitoring.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duban.campaign.Campaign;
import org.duban.campaign.Campaigns;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.kernel.web.ChartLibrary;
import org.duban.monitoring.query.Board;
import org.duban.monitoring.query.Boards;
import org.duban.organization.Directory;
import org.duban.organization.Unit;
import org.duban.rectification.BatchResult;
import org.duban.rectification.OfficeService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is late, what will be late this week, who has not moved; and one click to urge. */
@Controller
class BoardPages {

    private final Boards boards;
    private final Campaigns campaigns;
    private final Directory directory;
    private final OfficeService office;
    private final MessageSource messages;
    private final ChartLibrary charts;

    BoardPages(
            Boards boards,
            Campaigns campaigns,
            Directory directory,
            OfficeService office,
            MessageSource messages,
            ChartLibrary charts) {
        this.boards = boards;
        this.campaigns = campaigns;
        this.directory = directory;
        this.office = office;
        this.messages = messages;
        this.charts = charts;
    }

    @GetMapping("/board")
    String board(
            @RequestParam(required = false) @Nullable Long campaign,
            @RequestHeader(name = "HX-Target", required = false) @Nullable String target,
            Actor actor,
            Model model) {
        List<Campaign> all = campaigns.all();
        Optional<Campaign> chosen = chosen(all, campaign);
        model.addAttribute("campaigns", all);
        model.addAttribute("figures", Figure.calling());
        model.addAttribute("open", Figure.OPEN);
        model.addAttribute("mayUrge", directory.viewer(actor.personId()).office());
        chosen.ifPresent(one -> {
            Board board = boards.of(one, actor.personId());
            model.addAttribute("board", board);
            model.addAttribute("worst", worstFirst(board));
            model.addAttribute("chartLibrary", charts.path());
        });
        return "board".equals(target) ? "monitoring/board :: board" : "monitoring/board";
    }

    @PostMapping("/board/urge")
    String urge(
            @RequestParam long campaign,
            @RequestParam long unit,
            Actor actor,
            CommandKey key,
            Locale locale,
            RedirectAttributes redirect) {
        Campaign of = campaigns.find(campaign).orElseThrow(() -> Refusal.notFound("monitoring.no-such-campaign"));
        Unit urged = directory.current().findUnit(unit).orElseThrow(() -> Refusal.notFound("monitoring.no-such-unit"));
        List<Long> overdue = boards.overdue(of, unit, actor.personId());
        String words = messages.getMessage("monitoring.urge.words", null, locale);
        List<BatchResult> results = office.urgeAll(actor, key, overdue, words);
        long done = results.stream().filter(BatchResult::done).count();
        redirect.addFlashAttribute("done", done == results.size() ? "monitoring.urged" : "monitoring.urged-some");
        redirect.addFlashAttribute("doneArgs", new Object[] {urged.name(), done, results.size() - done});
        redirect.addAttribute("campaign", campaign);
        return "redirect:/board";
    }

    private static Optional<Campaign> chosen(List<Campaign> all, @Nullable Long id) {
        return id == null
                ? all.stream().findFirst()
                : Optional.of(all.stream()
                        .filter(campaign -> campaign.id() == id)
                        .findFirst()
                        .orElseThrow(() -> Refusal.notFound("monitoring.no-such-campaign")));
    }

    /** For the chart: the units with the most overdue first, ten at most. */
    private static List<Board.Line> worstFirst(Board board) {
        return board.lines().stream()
                .sorted(Comparator.comparingLong(
                                (Board.Line line) -> -line.figures().overdue())
                        .thenComparingLong(line -> -line.figures().open()))
                .limit(10)
                .toList();
    }
}
