package org.duban.campaign.web;

import java.time.LocalDate;
import java.util.Locale;
import org.duban.campaign.Campaign;
import org.duban.campaign.PhaseService;
import org.duban.campaign.StructureService;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.kernel.web.FormAnswer;
import org.duban.workflow.DiagramLabels;
import org.duban.workflow.Diagrams;
import org.duban.workflow.LabelledDiagram;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** A campaign with its phases, and what its office does with them. */
@Controller
@RequestMapping("/campaigns/{id:\\d+}")
class CampaignPage {

    private final CampaignScreen screen;
    private final PhaseService phases;
    private final StructureService structure;
    private final Diagrams diagrams;
    private final DiagramLabels labels;

    CampaignPage(
            CampaignScreen screen,
            PhaseService phases,
            StructureService structure,
            Diagrams diagrams,
            DiagramLabels labels) {
        this.screen = screen;
        this.phases = phases;
        this.structure = structure;
        this.diagrams = diagrams;
        this.labels = labels;
    }

    /** What a form needs to be shown again. */
    private record Request(Actor actor, Locale locale, Model model, FormAnswer answer) {}

    @GetMapping
    String show(Actor actor, @PathVariable long id, Locale locale, Model model) {
        return screen.show(actor, id, locale, model);
    }

    @PostMapping("/phases/{phaseId}/open")
    String open(
            Actor actor,
            CommandKey key,
            @PathVariable long id,
            @PathVariable long phaseId,
            Locale locale,
            Model model,
            FormAnswer answer) {
        Request request = new Request(actor, locale, model, answer);
        return act(id, request, "campaign.phase.opened", () -> phases.open(actor, key, phaseId));
    }

    @PostMapping("/phases/{phaseId}/end")
    String end(
            Actor actor,
            CommandKey key,
            @PathVariable long id,
            @PathVariable long phaseId,
            Locale locale,
            Model model,
            FormAnswer answer) {
        Request request = new Request(actor, locale, model, answer);
        return act(id, request, "campaign.phase.ended", () -> phases.end(actor, key, phaseId));
    }

    @PostMapping("/phases/{phaseId}/days")
    String reschedule(
            Actor actor,
            CommandKey key,
            @PathVariable long id,
            @PathVariable long phaseId,
            @RequestParam(required = false) @Nullable LocalDate startsOn,
            @RequestParam(required = false) @Nullable LocalDate endsOn,
            Locale locale,
            Model model,
            FormAnswer answer) {
        Request request = new Request(actor, locale, model, answer);
        model.addAttribute("wrongPhase", phaseId);
        return act(
                id,
                request,
                "campaign.phase.rescheduled",
                () -> phases.reschedule(actor, key, phaseId, startsOn, endsOn));
    }

    @PostMapping("/lessons")
    String recordLesson(
            Actor actor,
            CommandKey key,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Long phaseId,
            @RequestParam(required = false) @Nullable String text,
            Locale locale,
            Model model,
            FormAnswer answer) {
        Request request = new Request(actor, locale, model, answer);
        model.addAttribute("lessonText", text);
        return act(
                id, request, "campaign.lesson.recorded", () -> structure.recordLesson(actor, key, id, phaseId, text));
    }

    /**
     * @throws Refusal {@code campaign.no-diagram} for a campaign without phases
     */
    @GetMapping(path = "/diagram", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    LabelledDiagram diagram(@PathVariable long id, Locale locale) {
        Campaign campaign = screen.campaign(id);
        if (campaign.templateKey() == null) {
            throw Refusal.notFound("campaign.no-diagram");
        }
        return labels.label(diagrams.of("campaign-" + id), locale);
    }

    private String act(long id, Request request, String done, Runnable work) {
        try {
            work.run();
            return request.answer().done(done, "/campaigns/" + id);
        } catch (Refusal refusal) {
            request.answer().refused(refusal);
            return screen.show(request.actor(), id, request.locale(), request.model());
        }
    }
}
