package org.duban.monitoring.web;

import java.time.LocalDate;
import java.util.List;
import org.duban.campaign.Campaigns;
import org.duban.kernel.Actor;
import org.duban.kernel.Refusal;
import org.duban.monitoring.query.Board;
import org.duban.monitoring.query.Boards;
import org.duban.monitoring.query.UnitFigures;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The board for programs. */
@RestController
class BoardApi {

    private final Boards boards;
    private final Campaigns campaigns;

    BoardApi(Boards boards, Campaigns campaigns) {
        this.boards = boards;
        this.campaigns = campaigns;
    }

    /** The board of a campaign, of the newest one where none is named. */
    @GetMapping("/api/v1/board")
    Answer board(@RequestParam(required = false) @Nullable Long campaign, Actor actor) {
        return campaigns.all().stream()
                .filter(one -> campaign == null || one.id() == campaign)
                .findFirst()
                .map(one -> Answer.of(boards.of(one, actor.personId())))
                .orElseThrow(() -> Refusal.notFound("monitoring.no-such-campaign"));
    }

    record Answer(
            long campaignId, String campaign, LocalDate today, LocalDate weekEnds, Numbers total, List<Line> units) {

        static Answer of(Board board) {
            return new Answer(
                    board.campaign().id(),
                    board.campaign().name(),
                    board.today(),
                    board.sunday(),
                    Numbers.of(board.total()),
                    board.lines().stream().map(Line::of).toList());
        }
    }

    record Line(long unitId, String code, String unit, Numbers numbers) {

        static Line of(Board.Line line) {
            return new Line(line.unit().id(), line.unit().code(), line.unit().name(), Numbers.of(line.figures()));
        }
    }

    record Numbers(
            long open, long overdue, long dueThisWeek, long notAccepted, long returned, long awaitingVerification) {

        static Numbers of(UnitFigures figures) {
            return new Numbers(
                    figures.open(),
                    figures.overdue(),
                    figures.dueThisWeek(),
                    figures.notAccepted(),
                    figures.returned(),
                    figures.awaitingVerification());
        }
    }
}
