package org.duban.keytask.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.duban.evidence.EvidenceFile;
import org.duban.evidence.EvidenceForm;
import org.duban.evidence.EvidenceStore;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.kernel.web.CasePanels;
import org.duban.kernel.web.FormAnswer;
import org.duban.keytask.AssignmentAction;
import org.duban.keytask.AssignmentView;
import org.duban.keytask.KeyTaskAssignmentService;
import org.duban.keytask.KeyTasks;
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

/** One assignment: what is asked now, what was done, and the acts. */
@Controller
@RequestMapping("/key-task-assignments/{id}")
class AssignmentPages {

    private static final String DONE = "keytask.done.";

    private final KeyTasks keyTasks;
    private final KeyTaskAssignmentService service;
    private final EvidenceStore evidence;
    private final EvidenceForm uploads;
    private final Diagrams diagrams;
    private final DiagramLabels labels;
    private final CasePanels panels;

    AssignmentPages(
            KeyTasks keyTasks,
            KeyTaskAssignmentService service,
            EvidenceStore evidence,
            EvidenceForm uploads,
            Diagrams diagrams,
            DiagramLabels labels,
            CasePanels panels) {
        this.keyTasks = keyTasks;
        this.service = service;
        this.evidence = evidence;
        this.uploads = uploads;
        this.diagrams = diagrams;
        this.labels = labels;
        this.panels = panels;
    }

    @GetMapping
    String page(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String next,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx,
            Actor actor,
            Locale locale,
            Model model) {
        model.addAttribute("next", next);
        show(id, actor, locale, model, "", new ActForm("", List.of(), List.of(), next));
        return htmx ? "keytask/assignment :: assignment" : "keytask/assignment";
    }

    @GetMapping(path = "/diagram", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    LabelledDiagram diagram(@PathVariable long id, Actor actor, Locale locale) {
        AssignmentView one = keyTasks.view(id, actor.personId());
        return labels.label(diagrams.of(one.processInstanceId()), locale);
    }

    /** The form of an act that somebody reloads or bookmarks: back to the assignment. */
    @GetMapping("/{action:accept|report-progress|claim-done|confirm|send-back|urge}")
    String form(@PathVariable long id, @PathVariable String action) {
        return "redirect:/key-task-assignments/" + id;
    }

    @PostMapping("/{action:accept|report-progress|claim-done|confirm|send-back|urge}")
    String act(
            @PathVariable long id,
            @PathVariable String action,
            @ModelAttribute ActForm form,
            Actor actor,
            CommandKey key,
            Locale locale,
            Model model,
            FormAnswer answer) {
        List<Long> files = uploads.take(actor, form.earlier(), form.files());
        try {
            carryOut(id, action, form.words(), files, actor, key);
        } catch (Refusal refusal) {
            answer.refused(refusal);
            show(id, actor, locale, model, action, new ActForm(form.words(), files, List.of(), form.next()));
            return "keytask/assignment";
        }
        String sentence = DONE + action;
        return answer.done(sentence, form.back("/key-task-assignments/" + id));
    }

    private long carryOut(long id, String action, String words, List<Long> files, Actor actor, CommandKey key) {
        return switch (action) {
            case "accept" -> service.accept(actor, key, id);
            case "report-progress" -> service.reportProgress(actor, key, id, words, files);
            case "claim-done" -> service.claimDone(actor, key, id, words, files);
            case "confirm" -> service.confirm(actor, key, id, words);
            case "send-back" -> service.sendBack(actor, key, id, words);
            default -> service.urge(actor, key, id, words);
        };
    }

    private void show(long id, Actor actor, Locale locale, Model model, String refusedAct, ActForm form) {
        AssignmentView one = keyTasks.view(id, actor.personId());
        model.addAttribute("one", one);
        model.addAttribute("form", form);
        model.addAttribute("refusedAct", refusedAct);
        model.addAttribute("acts", acts(one, refusedAct));
        model.addAttribute("carried", uploads.carried(actor, form.earlier()));
        model.addAttribute("panels", panels.of(new CaseRef(KeyTasks.CASE_TYPE, id), actor, locale));
        model.addAttribute("timeline", keyTasks.timeline(id, actor.personId(), locale));
        model.addAttribute(
                "files",
                evidence.of(new CaseRef(KeyTasks.CASE_TYPE, id)).stream()
                        .collect(Collectors.groupingBy((EvidenceFile file) -> file.part() == null ? "" : file.part())));
    }

    /** What the person may do: the act that is most likely wanted first, or the one that was refused. */
    private static List<AssignmentAction> acts(AssignmentView one, String refusedAct) {
        return one.allowed().stream()
                .sorted((left, right) -> Integer.compare(rank(left, one, refusedAct), rank(right, one, refusedAct)))
                .toList();
    }

    private static int rank(AssignmentAction action, AssignmentView one, String refusedAct) {
        if (pathOf(action).equals(refusedAct)) {
            return -2;
        }
        return action == one.expected() ? -1 : action.ordinal();
    }

    static String pathOf(AssignmentAction action) {
        return action.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
