package org.duban.inspection.web;

import java.util.List;
import java.util.Locale;
import org.duban.deadline.Deadlines;
import org.duban.evidence.EvidenceForm;
import org.duban.evidence.EvidenceStore;
import org.duban.inspection.InspectionService;
import org.duban.inspection.InspectionView;
import org.duban.inspection.Inspections;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.kernel.web.CasePanels;
import org.duban.kernel.web.FormAnswer;
import org.duban.rectification.VerificationMethod;
import org.duban.workflow.DiagramLabels;
import org.duban.workflow.Diagrams;
import org.duban.workflow.LabelledDiagram;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** One inspection: on a supervisor's phone what to look at and the form for what was found; afterwards the result. */
@Controller
@RequestMapping("/inspections/{id}")
class InspectionPages {

    private final Inspections inspections;
    private final InspectionService service;
    private final EvidenceStore evidence;
    private final EvidenceForm uploads;
    private final Deadlines deadlines;
    private final Diagrams diagrams;
    private final DiagramLabels labels;
    private final CasePanels panels;

    InspectionPages(
            Inspections inspections,
            InspectionService service,
            EvidenceStore evidence,
            EvidenceForm uploads,
            Deadlines deadlines,
            Diagrams diagrams,
            DiagramLabels labels,
            CasePanels panels) {
        this.panels = panels;
        this.inspections = inspections;
        this.service = service;
        this.evidence = evidence;
        this.uploads = uploads;
        this.deadlines = deadlines;
        this.diagrams = diagrams;
        this.labels = labels;
    }

    @GetMapping
    String page(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String next,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx,
            Actor actor,
            Locale locale,
            Model model) {
        InspectionView one = inspections.view(id, actor.personId());
        show(one, ResultForm.blank(deadlines.today(one.zone()), next), actor, locale, model);
        return htmx ? "inspection/inspection :: inspection" : "inspection/inspection";
    }

    /** The form that somebody reloads or bookmarks: back to the inspection. */
    @GetMapping("/record")
    String form(@PathVariable long id) {
        return "redirect:/inspections/" + id;
    }

    @PostMapping("/record")
    String record(
            @PathVariable long id,
            @ModelAttribute ResultForm form,
            Actor actor,
            CommandKey key,
            Locale locale,
            Model model,
            FormAnswer answer) {
        List<Long> files = uploads.take(actor, form.earlier(), form.files());
        try {
            service.record(actor, key, id, form.result(files));
        } catch (Refusal refusal) {
            answer.refused(refusal);
            show(inspections.view(id, actor.personId()), form.carrying(files), actor, locale, model);
            return "inspection/inspection";
        }
        return answer.done("inspection.done.recorded", form.back("/inspections/" + id));
    }

    @GetMapping(path = "/diagram", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    LabelledDiagram diagram(@PathVariable long id, Actor actor, Locale locale) {
        return labels.label(diagrams.of(inspections.view(id, actor.personId()).processInstanceId()), locale);
    }

    private void show(InspectionView one, ResultForm form, Actor actor, Locale locale, Model model) {
        model.addAttribute("one", one);
        model.addAttribute("panels", panels.of(Inspections.refOf(one.id()), actor, locale));
        model.addAttribute("form", form);
        model.addAttribute("methods", VerificationMethod.values());
        model.addAttribute("carried", uploads.carried(actor, form.earlier()));
        model.addAttribute("timeline", inspections.timeline(one.id(), actor.personId(), locale));
        model.addAttribute("files", evidence.of(Inspections.refOf(one.id())));
    }
}
