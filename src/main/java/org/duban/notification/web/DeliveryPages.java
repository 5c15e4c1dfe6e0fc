package org.duban.notification.web;

import java.util.List;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.kernel.web.FormAnswer;
import org.duban.notification.Addressees;
import org.duban.notification.Channel;
import org.duban.notification.delivery.Backlog;
import org.duban.notification.delivery.RobotService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What waits to leave, and the robots: for the office and the system administrator. */
@Controller
@RequestMapping("/deliveries")
class DeliveryPages {

    private static final List<Channel> ROBOTS = List.of(Channel.WECOM, Channel.DINGTALK, Channel.FEISHU);

    private final Backlog backlog;
    private final RobotService robots;
    private final Addressees addressees;

    DeliveryPages(Backlog backlog, RobotService robots, Addressees addressees) {
        this.backlog = backlog;
        this.robots = robots;
        this.addressees = addressees;
    }

    /** The fields of the form; a box that is not ticked is not sent. */
    record Form(
            @Nullable Channel channel,
            @Nullable String name,
            @Nullable String url,
            @Nullable String secret,
            @Nullable String language,
            @Nullable Boolean digest,
            @Nullable Boolean urgent) {

        RobotService.NewRobot robot() {
            return new RobotService.NewRobot(
                    channel, name, url, secret, language, Boolean.TRUE.equals(digest), Boolean.TRUE.equals(urgent));
        }
    }

    @GetMapping
    String show(Actor actor, Model model) {
        return show(actor, new Form(Channel.WECOM, null, null, null, "zh-CN", true, true), model);
    }

    @PostMapping("/robots")
    String add(Actor actor, CommandKey key, @ModelAttribute Form form, Model model, FormAnswer answer) {
        try {
            robots.add(actor, key, form.robot());
            return answer.done("notification.robots.added", "/deliveries");
        } catch (Refusal refusal) {
            answer.refused(refusal);
            return show(actor, form, model);
        }
    }

    @PostMapping("/robots/{id}/remove")
    String remove(Actor actor, CommandKey key, @PathVariable long id, FormAnswer answer) {
        robots.remove(actor, key, id);
        return answer.done("notification.robots.removed", "/deliveries");
    }

    private String show(Actor actor, Form form, Model model) {
        model.addAttribute("backlog", backlog.of(actor));
        model.addAttribute("mailIsOn", backlog.mailIsOn());
        model.addAttribute("robots", robots.all(actor));
        model.addAttribute("hosts", robots.allowedHosts());
        model.addAttribute("kinds", ROBOTS);
        model.addAttribute("form", form);
        model.addAttribute("zone", addressees.zone());
        return "notification/deliveries";
    }
}
