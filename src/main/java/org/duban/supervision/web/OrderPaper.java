package org.duban.supervision.web;

import java.util.Locale;
import java.util.Map;
import org.duban.deadline.Deadlines;
import org.duban.kernel.Actor;
import org.duban.print.Paper;
import org.duban.supervision.OrderView;
import org.duban.supervision.Supervision;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The order as the document that is sent, as a page for the printer and as a PDF. */
@Controller
class OrderPaper {

    private final Supervision supervision;
    private final Paper paper;
    private final Deadlines deadlines;

    OrderPaper(Supervision supervision, Paper paper, Deadlines deadlines) {
        this.supervision = supervision;
        this.paper = paper;
        this.deadlines = deadlines;
    }

    @GetMapping("/supervision/orders/{id}/print")
    ModelAndView print(@PathVariable long id, Actor actor) {
        return new ModelAndView("supervision/print", model(id, actor));
    }

    /** @throws org.duban.kernel.Refusal {@code print.font-missing} */
    @GetMapping("/supervision/orders/{id}/order.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable long id, Actor actor, Locale locale) {
        Map<String, Object> model = model(id, actor);
        byte[] pdf = paper.pdf("supervision/form", model, locale);
        String name = supervision.view(id, actor.personId()).number() + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(pdf);
    }

    private Map<String, Object> model(long id, Actor actor) {
        OrderView order = supervision.view(id, actor.personId());
        return Map.of("order", order, "today", deadlines.today(order.zone()));
    }
}
