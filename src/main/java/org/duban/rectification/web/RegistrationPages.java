package org.duban.rectification.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.duban.campaign.Campaign;
import org.duban.campaign.Campaigns;
import org.duban.evidence.FormUploads;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.kernel.web.Problem;
import org.duban.kernel.web.ProblemAnswers;
import org.duban.kernel.web.TypedForm;
import org.duban.rectification.Aspect;
import org.duban.rectification.IdentificationService;
import org.duban.rectification.Items;
import org.duban.rectification.NewProblem;
import org.duban.rectification.ProblemWords;
import org.duban.rectification.query.ItemNumbers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Registers a problem: one calm form, with a second half for what was rectified on the spot. */
@Controller
class RegistrationPages {

    private static final String FORM = "new";
    private static final int ROWS = 3;

    private final IdentificationService identification;
    private final Campaigns campaigns;
    private final Items items;
    private final ItemNumbers numbers;
    private final ItemChoices choices;
    private final FormUploads uploads;
    private final ProblemAnswers answers;
    private final ProblemWords words;

    RegistrationPages(
            IdentificationService identification,
            Campaigns campaigns,
            Items items,
            ItemNumbers numbers,
            ItemChoices choices,
            FormUploads uploads,
            ProblemAnswers answers,
            ProblemWords words) {
        this.identification = identification;
        this.campaigns = campaigns;
        this.items = items;
        this.numbers = numbers;
        this.choices = choices;
        this.uploads = uploads;
        this.answers = answers;
        this.words = words;
    }

    @GetMapping("/items/new")
    ModelAndView form(@RequestParam(required = false) @Nullable Long campaignId, Actor actor, Locale locale) {
        if (!identification.mayRegister(actor.personId())) {
            throw Refusal.forbidden("rectification.may-not-register");
        }
        return page(TypedForm.NONE, campaignId, locale);
    }

    /** The sources and aspects of the campaign that was just chosen. */
    @GetMapping("/items/new/words")
    ModelAndView words(@RequestParam(required = false) @Nullable Long campaignId, Locale locale) {
        return offer(new ModelAndView("rectification/fields :: words"), campaignId, locale)
                .addObject("form", TypedForm.NONE)
                .addObject("wordsAlone", true);
    }

    /** The people of a unit, for the choice of who rectified it. */
    @GetMapping("/items/new/handlers")
    ModelAndView handlers(@RequestParam(required = false) @Nullable Long unitId) {
        return new ModelAndView("rectification/new :: handlers")
                .addObject("form", TypedForm.NONE)
                .addObject("handlers", choices.peopleOf(unitId));
    }

    @PostMapping("/items/new")
    Object register(
            @ModelAttribute RegistrationForm typed,
            BindingResult binding,
            Actor actor,
            CommandKey key,
            HttpServletRequest request,
            RedirectAttributes redirect,
            Locale locale) {
        try {
            List<Long> files = uploads.take(actor, request, "evidence");
            if (binding.hasErrors()) {
                return refused(new BindException(binding), request, locale);
            }
            NewProblem problem =
                    typed.problem(files, row -> uploads.take(actor, request, "measures[" + row + "].evidence"));
            long id = identification.register(actor, key, problem.recurring(parent(typed.parent(), actor)));
            redirect.addFlashAttribute("done", "rectification.done.register");
            return "redirect:/items/" + id;
        } catch (Refusal refusal) {
            return refused(refusal, request, locale);
        }
    }

    /** Named as people name it, by its number. */
    private @Nullable Long parent(@Nullable String number, Actor actor) {
        return number == null || number.isBlank()
                ? null
                : numbers.find(number.strip(), items.viewer(actor.personId()))
                        .orElseThrow(() -> Refusal.field("parent", "rectification.parent-not-closed"));
    }

    private ModelAndView refused(Exception thrown, HttpServletRequest request, Locale locale) {
        Problem problem = answers.problem(thrown, request, locale);
        ModelAndView page = page(TypedForm.refused(request, problem), null, locale);
        page.addObject("problem", problem);
        page.addObject("fieldPrefix", FORM + "-");
        page.setStatus(HttpStatusCode.valueOf(problem.status()));
        return page;
    }

    /** @param asked the campaign to begin with, the newest where none is named */
    private ModelAndView page(TypedForm form, @Nullable Long asked, Locale locale) {
        String unit = form.value(FORM, "unitId");
        List<Campaign> all = campaigns.all();
        Long first = asked == null && !all.isEmpty() ? (Long) all.get(0).id() : asked;
        String typed = form.value(FORM, "campaignId", first);
        ModelAndView page = new ModelAndView("rectification/new");
        return offer(page, typed.matches("\\d{1,18}") ? Long.valueOf(typed) : null, locale)
                .addObject("form", form)
                .addObject("rows", ROWS)
                .addObject("campaigns", all)
                .addObject("choices", choices)
                .addObject("handlers", choices.peopleOf(unit.matches("\\d{1,18}") ? Long.valueOf(unit) : null));
    }

    private ModelAndView offer(ModelAndView page, @Nullable Long campaignId, Locale locale) {
        return page.addObject("campaignId", campaignId)
                .addObject("offeredSources", words.sources(campaignId, locale))
                .addObject(
                        "offeredAspects",
                        words.aspects(campaignId).stream().map(Aspect::name).toList());
    }
}
