package org.duban.monitoring.web;

import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.duban.kernel.Actor;
import org.duban.monitoring.query.Board;
import org.duban.monitoring.query.BoardFilter;
import org.duban.monitoring.query.Boards;
import org.duban.monitoring.query.Figures;
import org.duban.monitoring.query.Grouping;
import org.duban.monitoring.query.Weeks;
import org.duban.spreadsheet.SheetWriter;
import org.duban.spreadsheet.WorkbookWriter;
import org.duban.spreadsheet.WorkbookWriter.Column;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The morning page as a workbook: one sheet for each way to tell the numbers apart, and one for the weeks. */
@Component
class BoardWorkbook {

    private static final List<Figure> FIGURES = Stream.concat(Figure.calling().stream(), Stream.of(Figure.OPEN))
            .flatMap(figure -> Stream.concat(Stream.of(figure), Stream.ofNullable(figure.beside())))
            .toList();

    private final Boards boards;
    private final GroupLines groups;
    private final MessageSource messages;

    BoardWorkbook(Boards boards, GroupLines groups, MessageSource messages) {
        this.boards = boards;
        this.groups = groups;
        this.messages = messages;
    }

    /** The name under which a browser keeps it. */
    String nameOf(Board board, Locale locale) {
        return text(locale, "monitoring.file.name", DateTimeFormatter.ISO_LOCAL_DATE.format(board.today()));
    }

    void write(BoardFilter filter, Board board, Actor actor, Locale locale, OutputStream out) {
        try (WorkbookWriter workbook = new WorkbookWriter(out)) {
            for (Grouping by : Grouping.values()) {
                groups(workbook, by, groups.of(boards.by(by, filter, actor.personId()), filter, locale), board, locale);
            }
            weeks(workbook, board, locale);
        }
    }

    private void groups(WorkbookWriter workbook, Grouping by, List<GroupLine> lines, Board board, Locale locale) {
        List<Column> columns = new ArrayList<>(List.of(Column.wrapped(text(locale, "Grouping." + by), 34)));
        FIGURES.forEach(figure -> columns.add(Column.of(text(locale, "Figure." + figure), 14)));
        SheetWriter sheet = workbook.sheet(text(locale, "Grouping." + by), columns);
        sheet.title(text(locale, "monitoring.file.title", DateTimeFormatter.ISO_LOCAL_DATE.format(board.today())));
        sheet.header();
        lines.forEach(line -> sheet.row(row(line.label(), line.group().figures())));
        sheet.row(row(text(locale, "monitoring.total"), board.total()));
    }

    private static List<@Nullable Object> row(String label, Figures figures) {
        List<@Nullable Object> row = new ArrayList<>(List.of(label));
        FIGURES.forEach(figure -> row.add(figure.of(figures)));
        return row;
    }

    private void weeks(WorkbookWriter workbook, Board board, Locale locale) {
        List<Column> columns = new ArrayList<>(List.of(Column.wrapped(text(locale, "Grouping.UNIT"), 34)));
        board.weeks().forEach(week -> columns.add(Column.of(head(week, locale), 14)));
        SheetWriter sheet = workbook.sheet(text(locale, "monitoring.heat"), columns);
        sheet.header();
        board.lines().forEach(line -> {
            List<@Nullable Object> row = new ArrayList<>(List.of(line.unit().name()));
            row.addAll(line.byWeek());
            sheet.row(row);
        });
    }

    private String head(Weeks.Week week, Locale locale) {
        return week.kind() == Weeks.Kind.COMING && week.from() != null
                ? text(locale, "monitoring.week.from", week.from().toString())
                : text(locale, "Week." + week.kind());
    }

    private String text(Locale locale, String key, Object... args) {
        return messages.getMessage(key, args, locale);
    }
}
