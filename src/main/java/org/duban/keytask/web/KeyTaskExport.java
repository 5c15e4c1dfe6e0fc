package org.duban.keytask.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.duban.campaign.Campaign;
import org.duban.kernel.Actor;
import org.duban.keytask.KeyTaskFilter;
import org.duban.keytask.ListView;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A filtered list as a workbook. */
@Controller
class KeyTaskExport {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final KeyTaskWorkbook workbook;
    private final KeyTaskScreen screen;

    KeyTaskExport(KeyTaskWorkbook workbook, KeyTaskScreen screen) {
        this.workbook = workbook;
        this.screen = screen;
    }

    @GetMapping("/campaigns/{campaignId}/key-tasks/export")
    void export(
            @PathVariable long campaignId,
            @RequestParam(defaultValue = "task") String view,
            @ModelAttribute KeyTaskFilter filter,
            Actor actor,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        Campaign campaign = screen.campaign(campaignId);
        ListView order = KeyTaskPages.orderOf(view);
        Path file = workbook.file(campaign, order, filter, actor, locale);
        try {
            response.setContentType(WORKBOOK);
            response.setContentLengthLong(Files.size(file));
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(workbook.nameOf(campaign, order, locale), StandardCharsets.UTF_8)
                            .build()
                            .toString());
            Files.copy(file, response.getOutputStream());
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
