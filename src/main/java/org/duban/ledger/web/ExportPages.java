package org.duban.ledger.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.duban.kernel.Actor;
import org.duban.ledger.export.LedgerWorkbook;
import org.duban.ledger.query.LedgerFilter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The filtered ledger as a workbook, for the page and for the API alike. */
@Controller
class ExportPages {

    static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final LedgerWorkbook workbook;

    ExportPages(LedgerWorkbook workbook) {
        this.workbook = workbook;
    }

    @GetMapping({"/ledger/export", "/api/v1/ledger/export"})
    void export(
            @ModelAttribute LedgerFilter filter, BindingResult unreadable, Actor actor, HttpServletResponse response)
            throws IOException {
        FilterErrors.refuse(unreadable);
        Path file = workbook.file(filter, actor.personId());
        try {
            response.setContentType(WORKBOOK);
            response.setContentLengthLong(Files.size(file));
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(workbook.nameOf(filter), StandardCharsets.UTF_8)
                            .build()
                            .toString());
            Files.copy(file, response.getOutputStream());
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
