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
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Sends the filtered ledger as a workbook, to the page and to the API alike. */
@Component
class LedgerDownload {

    static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final LedgerWorkbook workbook;

    LedgerDownload(LedgerWorkbook workbook) {
        this.workbook = workbook;
    }

    void send(LedgerFilter filter, BindingResult unreadable, Actor actor, HttpServletResponse response)
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
