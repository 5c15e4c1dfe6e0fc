package org.duban.monitoring.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.duban.kernel.Actor;
import org.duban.monitoring.query.Board;
import org.duban.monitoring.query.BoardFilter;
import org.duban.monitoring.query.Boards;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The numbers of the morning page for Excel; the rows have the ledger's own export. */
@Controller
class BoardExport {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Boards boards;
    private final BoardWorkbook workbook;

    BoardExport(Boards boards, BoardWorkbook workbook) {
        this.boards = boards;
        this.workbook = workbook;
    }

    @GetMapping("/board/export")
    void export(
            @ModelAttribute("narrowed") BoardFilter filter,
            BindingResult unreadable,
            Actor actor,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        Board board = boards.of(filter, actor.personId());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        workbook.write(filter, board, actor, locale, file);
        response.setContentType(WORKBOOK);
        response.setContentLength(file.size());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(workbook.nameOf(board, locale), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        file.writeTo(response.getOutputStream());
    }
}
