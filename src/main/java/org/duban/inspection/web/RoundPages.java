package org.duban.inspection.web;

import org.duban.inspection.InspectionKind;
import org.duban.inspection.InspectionRoundService;
import org.duban.inspection.Inspections;
import org.duban.inspection.RoundView;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a campaign looks at again: its rounds, the preview of a drawing, the drawing, and a round with its results. */
@Controller
class RoundPages {

    private final Inspections inspections;
    private final InspectionRoundService rounds;

    RoundPages(Inspections inspections, InspectionRoundService rounds) {
        this.inspections = inspections;
        this.rounds = rounds;
    }

    @GetMapping("/campaigns/{campaignId}/inspections")
    String campaign(@PathVariable long campaignId, Actor actor, Model model) {
        model.addAttribute("all", inspections.ofCampaign(campaignId, actor.personId()));
        return "inspection/campaign";
    }

    /** How many would be drawn where; nothing is drawn yet. */
    @GetMapping("/campaigns/{campaignId}/inspections/draw")
    String preview(
            @PathVariable long campaignId,
            @RequestParam(name = "what", defaultValue = "REVERSE_CHECK") InspectionKind kind,
            Actor actor,
            Model model) {
        model.addAttribute("all", inspections.ofCampaign(campaignId, actor.personId()));
        model.addAttribute("kind", kind);
        model.addAttribute("units", rounds.preview(campaignId, kind, actor));
        return "inspection/draw";
    }

    @PostMapping("/campaigns/{campaignId}/inspections/draw")
    String draw(
            @PathVariable long campaignId,
            @RequestParam(name = "what", defaultValue = "REVERSE_CHECK") InspectionKind kind,
            Actor actor,
            CommandKey key,
            RedirectAttributes redirect) {
        long round = rounds.draw(actor, key, campaignId, kind);
        redirect.addFlashAttribute("done", "inspection.done.drawn");
        return "redirect:/inspection-rounds/" + round;
    }

    @GetMapping("/inspection-rounds/{id}")
    String round(@PathVariable long id, Actor actor, Model model) {
        RoundView round = inspections.round(id, actor.personId());
        model.addAttribute("round", round);
        return "inspection/round";
    }
}
