package org.duban.rectification.web;

import java.util.Locale;
import java.util.Map;
import org.duban.kernel.Actor;
import org.duban.kernel.web.CaseForms;
import org.duban.kernel.web.ProblemAnswers;
import org.duban.kernel.web.TypedForm;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Shows a refused form again on the item's page. */
@Component
class ItemForms extends CaseForms {

    /** Two buttons of one form. */
    private static final Map<String, String> SAME_FORM = Map.of(
            "finish-measure", "report-progress",
            "refuse-extension", "grant-extension",
            "reject-appeal", "uphold-appeal");

    private final ItemScreen screen;

    ItemForms(ItemScreen screen, ProblemAnswers answers) {
        super(answers, "itemId");
        this.screen = screen;
    }

    @Override
    protected ModelAndView page(long itemId, TypedForm form, Actor actor, Locale locale) {
        return screen.show("rectification/item", itemId, actor, form, locale);
    }

    @Override
    protected String formOf(String action) {
        return SAME_FORM.getOrDefault(action, action);
    }
}
