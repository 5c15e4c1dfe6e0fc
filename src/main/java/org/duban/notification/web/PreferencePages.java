package org.duban.notification.web;

import java.time.LocalTime;
import java.util.List;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.kernel.web.FormAnswer;
import org.duban.notification.Addressee;
import org.duban.notification.Addressees;
import org.duban.notification.Preference;
import org.duban.notification.delivery.Backlog;
import org.duban.notification.delivery.Preferences;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** How I want to be told. */
@Controller
@RequestMapping("/account/notices")
class PreferencePages {

    private final Preferences preferences;
    private final Addressees addressees;
    private final Backlog backlog;

    PreferencePages(Preferences preferences, Addressees addressees, Backlog backlog) {
        this.preferences = preferences;
        this.addressees = addressees;
        this.backlog = backlog;
    }

    /** The fields of the form; a box that is not ticked is not sent. */
    record Form(
            @Nullable Boolean mailDigest,
            @Nullable Boolean mailUrgent,
            @DateTimeFormat(pattern = "HH:mm") @Nullable LocalTime digestAt,
            @DateTimeFormat(pattern = "HH:mm") @Nullable LocalTime quietFrom,
            @DateTimeFormat(pattern = "HH:mm") @Nullable LocalTime quietTo,
            @Nullable String language) {

        static Form of(Preference preference) {
            return new Form(
                    preference.mailDigest(),
                    preference.mailUrgent(),
                    preference.digestAt(),
                    preference.quietFrom(),
                    preference.quietTo(),
                    preference.language());
        }

        Preferences.Choice choice() {
            return new Preferences.Choice(
                    Boolean.TRUE.equals(mailDigest),
                    Boolean.TRUE.equals(mailUrgent),
                    digestAt,
                    quietFrom,
                    quietTo,
                    language);
        }
    }

    @GetMapping
    String show(Actor actor, Model model) {
        if (actor.personId() <= 0) {
            throw Refusal.notFound("notification.not-a-person");
        }
        return show(Form.of(preferences.of(actor)), actor, model);
    }

    @PostMapping
    String choose(Actor actor, CommandKey key, @ModelAttribute Form form, Model model, FormAnswer answer) {
        try {
            preferences.choose(actor, key, form.choice());
            return answer.done("notification.preferences.saved", "/account/notices");
        } catch (Refusal refusal) {
            answer.refused(refusal);
            return show(form, actor, model);
        }
    }

    private String show(Form form, Actor actor, Model model) {
        Addressee addressee = addressees.of(List.of(actor.personId())).get(actor.personId());
        model.addAttribute("form", form);
        model.addAttribute("address", addressee == null ? null : addressee.email());
        model.addAttribute("mailIsOn", backlog.mailIsOn());
        return "notification/preferences";
    }
}
