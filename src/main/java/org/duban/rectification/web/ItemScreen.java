package org.duban.rectification.web;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.duban.deadline.Deadlines;
import org.duban.evidence.EvidenceFile;
import org.duban.evidence.EvidenceStore;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.kernel.web.CasePanels;
import org.duban.kernel.web.TypedForm;
import org.duban.rectification.Aspect;
import org.duban.rectification.ItemAction;
import org.duban.rectification.ItemView;
import org.duban.rectification.Items;
import org.duban.rectification.OfficeService;
import org.duban.rectification.ProblemWords;
import org.duban.rectification.RequestService;
import org.duban.rectification.RequestState;
import org.duban.rectification.RequestView;
import org.duban.rectification.flags.Flag;
import org.duban.rectification.flags.Flags;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Gathers what the page of one item shows. */
@Component
class ItemScreen {

    private final Items items;
    private final EvidenceStore evidence;
    private final OfficeService office;
    private final Deadlines deadlines;
    private final ItemChoices choices;
    private final CasePanels panels;
    private final RequestService requests;
    private final Flags flags;
    private final ProblemWords words;

    ItemScreen(
            Items items,
            EvidenceStore evidence,
            OfficeService office,
            Deadlines deadlines,
            ItemChoices choices,
            CasePanels panels,
            RequestService requests,
            Flags flags,
            ProblemWords words) {
        this.items = items;
        this.evidence = evidence;
        this.office = office;
        this.deadlines = deadlines;
        this.choices = choices;
        this.panels = panels;
        this.requests = requests;
        this.flags = flags;
        this.words = words;
    }

    /**
     * @throws org.duban.kernel.Refusal {@code rectification.not-found}
     */
    ModelAndView show(String view, long itemId, Actor actor, TypedForm form, Locale locale) {
        ItemView item = items.view(itemId, actor.personId());
        ModelAndView page = new ModelAndView(view);
        page.addObject("item", item);
        page.addObject("form", form);
        page.addObject("choices", choices);
        page.addObject("today", deadlines.today(item.zone()));
        page.addObject("steps", Steps.of(item));
        page.addObject("asked", Asked.of(item, form));
        page.addObject("sources", items.sources(locale));
        offer(page, item, locale);
        page.addObject("timeline", items.timeline(itemId, actor.personId(), locale));
        page.addObject("files", filesByPart(itemId));
        page.addObject("flags", flags.of(itemId, actor.personId()).stream().collect(Collectors.groupingBy(Flag::part)));
        page.addObject("owners", owners(item));
        page.addObject("successors", successors(item, actor));
        List<RequestView> asked = requests.of(actor, itemId);
        page.addObject("requests", asked);
        page.addObject("deciders", deciders(item, actor));
        page.addObject("annulled", annulled(asked));
        page.addObject("disputable", disputable(item, actor));
        page.addObject("panels", panels.of(new CaseRef(Items.CASE_TYPE, itemId), actor, locale));
        return page;
    }

    /** What the problem may be completed with; its own words stay among them. */
    private void offer(ModelAndView page, ItemView item, Locale locale) {
        Map<String, String> sources =
                new LinkedHashMap<>(words.sources(item.campaign().id(), locale));
        sources.putIfAbsent(item.source(), items.sources(locale).getOrDefault(item.source(), item.source()));
        Set<Aspect> aspects = new TreeSet<>(words.aspects(item.campaign().id()));
        aspects.add(item.aspect());
        page.addObject("offeredSources", sources);
        page.addObject("offeredAspects", aspects.stream().map(Aspect::name).toList());
    }

    /** The verifications that do not count. */
    private static List<Long> annulled(List<RequestView> requests) {
        return requests.stream()
                .filter(one -> one.state() == RequestState.GRANTED)
                .map(RequestView::verificationId)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The verifications to choose from where somebody may dispute one. */
    private List<ItemView.VerificationView> disputable(ItemView item, Actor actor) {
        if (!item.allowed().contains(ItemAction.APPEAL)) {
            return List.of();
        }
        List<Long> ids = requests.disputable(actor, item.id());
        return item.verifications().stream()
                .filter(one -> ids.contains(one.id()))
                .toList();
    }

    private Map<String, List<EvidenceFile>> filesByPart(long itemId) {
        return evidence.of(new CaseRef(Items.CASE_TYPE, itemId)).stream()
                .collect(Collectors.groupingBy(file -> file.part() == null ? "" : file.part()));
    }

    private List<ItemChoices.PersonChoice> owners(ItemView item) {
        if (!item.allowed().contains(ItemAction.PLAN_MEASURE)) {
            return List.of();
        }
        Set<Long> units = new LinkedHashSet<>();
        if (item.leadUnit() != null) {
            units.add(item.leadUnit().id());
        }
        item.supportingUnits().forEach(unit -> units.add(unit.id()));
        return choices.peopleOfAll(units);
    }

    private List<ItemChoices.PersonChoice> deciders(ItemView item, Actor actor) {
        return item.allowed().contains(ItemAction.REASSIGN_REQUEST)
                ? choices.of(requests.successors(actor, item.id()))
                : List.of();
    }

    private List<ItemChoices.PersonChoice> successors(ItemView item, Actor actor) {
        return item.allowed().contains(ItemAction.REASSIGN)
                ? choices.of(office.successors(actor, item.id()))
                : List.of();
    }
}
