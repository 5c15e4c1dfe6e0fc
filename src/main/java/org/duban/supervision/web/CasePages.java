package org.duban.supervision.web;

import org.duban.kernel.Actor;
import org.duban.kernel.CaseGuards;
import org.duban.kernel.CaseRef;
import org.duban.kernel.CommandKey;
import org.duban.supervision.ListingService;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is done about a case from its own page: listing, ending it, reporting. */
@Controller
@RequestMapping("/supervision/cases/{type}/{id}")
class CasePages {

    private final ListingService service;
    private final CaseGuards guards;

    CasePages(ListingService service, CaseGuards guards) {
        this.service = service;
        this.guards = guards;
    }

    @PostMapping("/list")
    String list(
            @PathVariable String type,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            CommandKey key,
            RedirectAttributes back) {
        CaseRef ref = new CaseRef(type, id);
        service.list(actor, key, ref, reason.strip());
        return done(ref, "supervision.done.list", back);
    }

    @PostMapping("/unlist")
    String unlist(
            @PathVariable String type,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            CommandKey key,
            RedirectAttributes back) {
        CaseRef ref = new CaseRef(type, id);
        service.unlist(actor, key, ref, reason.strip());
        return done(ref, "supervision.done.unlist", back);
    }

    @PostMapping("/report")
    String report(
            @PathVariable String type,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            CommandKey key,
            RedirectAttributes back) {
        CaseRef ref = new CaseRef(type, id);
        service.report(actor, key, ref, reason.strip());
        return done(ref, "supervision.done.report", back);
    }

    private String done(CaseRef ref, String sentence, RedirectAttributes back) {
        back.addFlashAttribute("done", sentence);
        return "redirect:" + guards.of(ref).pathOf(ref.id());
    }
}
