package org.duban.supervision.web;

import java.util.List;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.kernel.web.FormAnswer;
import org.duban.supervision.OrderFilter;
import org.duban.supervision.OrderKind;
import org.duban.supervision.OrderService;
import org.duban.supervision.OrderState;
import org.duban.supervision.Supervision;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The lists: orders, cases under listed supervision, reports to the leading group. */
@Controller
class SupervisionPages {

    private static final int PAGE = 50;

    private final Supervision supervision;
    private final OrderService orders;

    SupervisionPages(Supervision supervision, OrderService orders) {
        this.supervision = supervision;
        this.orders = orders;
    }

    @GetMapping("/supervision")
    String orders(
            @ModelAttribute OrderFilter asked,
            @RequestParam(defaultValue = "true") boolean current,
            @RequestParam(defaultValue = "0") int page,
            Actor actor,
            Model model) {
        Boolean open = current && asked.state() == null && asked.open() == null ? Boolean.TRUE : asked.open();
        OrderFilter filter =
                new OrderFilter(open, asked.state(), asked.kind(), asked.overdue(), asked.campaign(), asked.unit());
        model.addAttribute("filter", filter);
        model.addAttribute("current", current);
        model.addAttribute("kinds", OrderKind.values());
        model.addAttribute("states", OrderState.values());
        pages(model, page, supervision.orders(filter, actor.personId(), from(page), PAGE + 1));
        return "supervision/orders";
    }

    @GetMapping("/supervision/listed")
    String listed(@RequestParam(defaultValue = "0") int page, Actor actor, Model model) {
        pages(model, page, supervision.listed(actor.personId(), from(page), PAGE + 1));
        return "supervision/listed";
    }

    @GetMapping("/supervision/reports")
    String reports(@RequestParam(defaultValue = "0") int page, Actor actor, Model model) {
        pages(model, page, supervision.reports(actor.personId(), from(page), PAGE + 1));
        return "supervision/reports";
    }

    /** An order to be written. */
    @GetMapping("/supervision/new")
    String blank(@ModelAttribute OrderForm form, Actor actor, Model model) {
        return show(form, actor, model);
    }

    @PostMapping("/supervision/orders")
    String issue(@ModelAttribute OrderForm form, Actor actor, CommandKey key, Model model, FormAnswer answer) {
        long id;
        try {
            id = orders.issue(actor, key, form.order());
        } catch (Refusal refusal) {
            answer.refused(refusal);
            if (refusal.kind() == Refusal.Kind.CONFLICT) {
                throw refusal;
            }
            return show(form, actor, model);
        }
        return answer.done("supervision.done.issue", "/supervision/orders/" + id);
    }

    private String show(OrderForm form, Actor actor, Model model) {
        model.addAttribute("form", form);
        model.addAttribute(
                "preview", supervision.preview(OrderForm.ref(form.about()), form.kindOrUsual(), actor.personId()));
        return "supervision/new";
    }

    private static int from(int page) {
        return Math.max(0, page) * PAGE;
    }

    /** One line more than a page was asked for, to know whether there is another. */
    private static void pages(Model model, int page, List<?> lines) {
        model.addAttribute("lines", lines.size() > PAGE ? lines.subList(0, PAGE) : lines);
        model.addAttribute("page", Math.max(0, page));
        model.addAttribute("more", lines.size() > PAGE);
    }
}
