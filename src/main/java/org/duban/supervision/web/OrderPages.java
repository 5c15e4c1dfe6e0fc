package org.duban.supervision.web;

import java.util.Comparator;
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
import org.duban.supervision.OrderAction;
import org.duban.supervision.OrderService;
import org.duban.supervision.OrderView;
import org.duban.supervision.Supervision;
import org.duban.workflow.DiagramLabels;
import org.duban.workflow.Diagrams;
import org.duban.workflow.LabelledDiagram;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** One order: what is asked now, what was answered, and the acts. */
@Controller
@RequestMapping("/supervision/orders/{id}")
class OrderPages {

    private static final String ACTS = "/{action:receive|answer|accept-answer|send-back|withdraw|urge}";

    private final Supervision supervision;
    private final OrderService service;
    private final EvidenceStore evidence;
    private final EvidenceForm uploads;
    private final Diagrams diagrams;
    private final DiagramLabels labels;
    private final CasePanels panels;

    OrderPages(
            Supervision supervision,
            OrderService service,
            EvidenceStore evidence,
            EvidenceForm uploads,
            Diagrams diagrams,
            DiagramLabels labels,
            CasePanels panels) {
        this.panels = panels;
        this.supervision = supervision;
        this.service = service;
        this.evidence = evidence;
        this.uploads = uploads;
        this.diagrams = diagrams;
        this.labels = labels;
    }

    @GetMapping
    String page(
            @PathVariable long id,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx,
            Actor actor,
            Locale locale,
            Model model) {
        show(id, actor, locale, model, "", ActForm.EMPTY);
        return htmx ? "supervision/order :: order" : "supervision/order";
    }

    @GetMapping(path = "/diagram", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    LabelledDiagram diagram(@PathVariable long id, Actor actor, Locale locale) {
        OrderView order = supervision.view(id, actor.personId());
        return labels.label(diagrams.of(order.processInstanceId()), locale);
    }

    /** The form of an act that somebody reloads or bookmarks: back to the order. */
    @GetMapping(ACTS)
    String form(@PathVariable long id, @PathVariable String action) {
        return "redirect:/supervision/orders/" + id;
    }

    @PostMapping(ACTS)
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
            show(id, actor, locale, model, action, new ActForm(form.words(), files, List.of()));
            return "supervision/order";
        }
        String sentence = "supervision.done." + action;
        return answer.done(sentence, "/supervision/orders/" + id);
    }

    private long carryOut(long id, String action, String words, List<Long> files, Actor actor, CommandKey key) {
        return switch (action) {
            case "receive" -> service.receive(actor, key, id);
            case "answer" -> service.answer(actor, key, id, words, files);
            case "accept-answer" -> service.acceptAnswer(actor, key, id, words);
            case "send-back" -> service.sendBack(actor, key, id, words);
            case "withdraw" -> service.withdraw(actor, key, id, words);
            default -> service.urge(actor, key, id, words);
        };
    }

    private void show(long id, Actor actor, Locale locale, Model model, String refusedAct, ActForm form) {
        OrderView order = supervision.view(id, actor.personId());
        model.addAttribute("order", order);
        model.addAttribute("panels", panels.of(new CaseRef(Supervision.CASE_TYPE, id), actor, locale));
        model.addAttribute("form", form);
        model.addAttribute("refusedAct", refusedAct);
        model.addAttribute("acts", acts(order, refusedAct));
        model.addAttribute("carried", uploads.carried(actor, form.earlier()));
        model.addAttribute("timeline", supervision.timeline(id, actor.personId(), locale));
        model.addAttribute(
                "files",
                evidence.of(new CaseRef(Supervision.CASE_TYPE, id)).stream()
                        .collect(Collectors.groupingBy((EvidenceFile file) -> file.part() == null ? "" : file.part())));
    }

    /** What the person may do: the one that was refused first, else the act that is most likely wanted. */
    private static List<OrderAction> acts(OrderView order, String refusedAct) {
        return order.allowed().stream()
                .sorted(Comparator.comparingInt((OrderAction action) ->
                        action.path().equals(refusedAct) ? -2 : action == order.expected() ? -1 : action.ordinal()))
                .toList();
    }
}
