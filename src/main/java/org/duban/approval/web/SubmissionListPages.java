package org.duban.approval.web;

import java.util.List;
import java.util.Locale;
import org.duban.approval.SubmissionFilter;
import org.duban.approval.SubmissionFilter.Scope;
import org.duban.approval.SubmissionReader;
import org.duban.approval.SubmissionState;
import org.duban.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The submissions that a person has to do with, and the people whom a field offers. */
@Controller
class SubmissionListPages {

    private static final int PAGE = 30;

    private final SubmissionReader submissions;
    private final SubmissionKinds kinds;
    private final TypedNames names;

    SubmissionListPages(SubmissionReader submissions, SubmissionKinds kinds, TypedNames names) {
        this.submissions = submissions;
        this.kinds = kinds;
        this.names = names;
    }

    /** What the list is narrowed to, as the address says it. */
    record Narrowed(
            @Nullable Scope tab,
            @Nullable String kind,
            @Nullable SubmissionState state,
            @Nullable String subject,
            @Nullable String text,
            @Nullable Long before) {

        public Scope scope() {
            return tab == null ? Scope.MINE : tab;
        }

        public boolean any() {
            return given(kind) != null || state != null || given(subject) != null || given(text) != null;
        }

        SubmissionFilter filter() {
            return new SubmissionFilter(
                    scope(), given(kind), state, SubjectRef.parse(subject), given(text), before, PAGE);
        }

        private static @Nullable String given(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }

    @GetMapping("/submissions")
    String list(
            @ModelAttribute("narrowed") Narrowed narrowed,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Actor actor,
            Locale locale,
            Model model) {
        model.addAttribute("page", submissions.list(narrowed.filter(), actor, locale));
        model.addAttribute("kinds", kinds.names(locale));
        model.addAttribute("states", SubmissionState.values());
        model.addAttribute("subjects", submissions.subjects(actor));
        model.addAttribute("mayDraft", !submissions.kinds(actor, locale).isEmpty());
        return htmx == null ? "approval/list" : "approval/list :: list";
    }

    /** People for a field that somebody types a name into, as options. */
    @GetMapping("/submissions/people")
    String people(@RequestParam(defaultValue = "") String q, Actor actor, Model model) {
        model.addAttribute("offers", q.isBlank() ? List.of() : names.offers(q));
        return "approval/fields :: offers";
    }
}
