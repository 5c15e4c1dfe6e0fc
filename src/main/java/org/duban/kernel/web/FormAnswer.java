package org.duban.kernel.web;

import jakarta.servlet.http.HttpServletResponse;
import org.duban.kernel.Refusal;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * How a controller answers a form, taken as an argument: by going on and saying what was done, or by the form again
 * with what was refused beside its fields and everything that was typed still in it.
 */
public final class FormAnswer {

    private final Problems problems;
    private final Model model;
    private final HttpServletResponse response;
    private final RedirectAttributes redirect;

    FormAnswer(Problems problems, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        this.problems = problems;
        this.model = model;
        this.response = response;
        this.redirect = redirect;
    }

    /**
     * On to the path, where the sentence is shown.
     *
     * @param sentence the message's key
     */
    public String done(String sentence, String path, Object... args) {
        redirect.addFlashAttribute("done", sentence);
        if (args.length > 0) {
            redirect.addFlashAttribute("doneArgs", args);
        }
        return "redirect:" + path;
    }

    /**
     * Puts the refusal into the model, under {@code problem}, and its status into the answer.
     *
     * @throws Refusal the same one, where a form cannot help: nobody may see it or there is nothing to show
     */
    public void refused(Refusal refusal) {
        if (refusal.kind() == Refusal.Kind.FORBIDDEN || refusal.kind() == Refusal.Kind.NOT_FOUND) {
            throw refusal;
        }
        model.addAttribute("problem", problems.of(refusal, LocaleContextHolder.getLocale()));
        response.setStatus(refusal.kind().status());
    }
}
