package org.duban.rectification.web;

import java.util.Locale;
import org.duban.kernel.Actor;
import org.duban.kernel.Refusal;
import org.duban.kernel.web.TypedForm;
import org.duban.rectification.ItemView;
import org.duban.rectification.Items;
import org.duban.workflow.DiagramLabels;
import org.duban.workflow.Diagrams;
import org.duban.workflow.LabelledDiagram;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** An item to read: as a page, as the right pane beside a list, on paper, as a diagram. */
@Controller
class ItemPages {

    private final ItemScreen screen;
    private final Items items;
    private final Diagrams diagrams;
    private final DiagramLabels labels;

    ItemPages(ItemScreen screen, Items items, Diagrams diagrams, DiagramLabels labels) {
        this.screen = screen;
        this.items = items;
        this.diagrams = diagrams;
        this.labels = labels;
    }

    /** @param next where to go after the next act, for people who work through a list */
    @GetMapping("/items/{itemId}")
    ModelAndView item(
            @PathVariable long itemId,
            @RequestParam(required = false) @Nullable String next,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx,
            Actor actor,
            Locale locale) {
        String view = htmx ? "rectification/item :: item" : "rectification/item";
        return screen.show(view, itemId, actor, TypedForm.NONE, locale).addObject("next", next);
    }

    @GetMapping("/items/{itemId}/print")
    ModelAndView print(@PathVariable long itemId, Actor actor, Locale locale) {
        return screen.show("rectification/print", itemId, actor, TypedForm.NONE, locale);
    }

    /** The form of an act that somebody reloads or bookmarks: back to the item. */
    @GetMapping("/items/{itemId}/{action:[a-z-]+}")
    String form(@PathVariable long itemId, @PathVariable String action) {
        return "redirect:/items/" + itemId;
    }

    /**
     * @throws Refusal {@code rectification.no-diagram} for an item that never ran through a process
     */
    @GetMapping(path = "/items/{itemId}/diagram", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    LabelledDiagram diagram(@PathVariable long itemId, Actor actor, Locale locale) {
        ItemView item = items.view(itemId, actor.personId());
        if (item.processInstanceId() == null) {
            throw Refusal.notFound("rectification.no-diagram");
        }
        return labels.label(diagrams.of(item.processInstanceId()), locale);
    }
}
