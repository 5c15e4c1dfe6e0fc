package org.duban.kernel.web;

import jakarta.servlet.http.HttpServletResponse;
import org.duban.kernel.Refusal;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows a form again with what was refused beside its fields and everything that was typed still in it. */
@Component
public class RefusedForms {

    private final Problems problems;

    RefusedForms(Problems problems) {
        this.problems = problems;
    }

    /**
     * Puts the refusal into the model, under {@code problem}, and its status into the answer.
     *
     * @throws Refusal the same one, where a form cannot help: nobody may see it or there is nothing to show
     */
    public void show(Refusal refusal, Model model, HttpServletResponse response) {
        if (refusal.kind() == Refusal.Kind.FORBIDDEN || refusal.kind() == Refusal.Kind.NOT_FOUND) {
            throw refusal;
        }
        model.addAttribute("problem", problems.of(refusal, LocaleContextHolder.getLocale()));
        response.setStatus(refusal.kind().status());
    }
}
