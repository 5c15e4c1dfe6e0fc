package org.duban.ledger.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.duban.kernel.Actor;
import org.duban.ledger.query.LedgerFilter;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The filtered ledger as a workbook. */
@Controller
class ExportPages {

    private final LedgerDownload files;

    ExportPages(LedgerDownload files) {
        this.files = files;
    }

    @GetMapping("/ledger/export")
    void export(
            @ModelAttribute LedgerFilter filter, BindingResult unreadable, Actor actor, HttpServletResponse response)
            throws IOException {
        files.send(filter, unreadable, actor, response);
    }
}
