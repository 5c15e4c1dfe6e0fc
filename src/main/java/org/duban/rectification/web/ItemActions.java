package org.duban.rectification.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.duban.kernel.Actor;
import org.duban.kernel.Refusal;
import org.duban.rectification.ItemAction;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.validation.BindException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the controllers behind the forms of an item's page have in common. */
abstract class ItemActions {

    private static final String DONE = "rectification.done.";

    private final ItemForms forms;

    ItemActions(ItemForms forms) {
        this.forms = forms;
    }

    @ExceptionHandler({
        Refusal.class,
        BindException.class,
        MethodArgumentNotValidException.class,
        ConcurrencyFailureException.class
    })
    @Nullable
    Object refused(
            Exception thrown, Actor actor, HttpServletRequest request, HttpServletResponse response, Locale locale) {
        return forms.refused(thrown, actor, request, response, locale);
    }

    /** Back to the item, or to where the person came from, saying what was done. */
    static String done(long itemId, ItemAction action, @Nullable String next, RedirectAttributes redirect) {
        String sentence = DONE + Asked.formOf(action);
        redirect.addFlashAttribute("done", sentence);
        boolean known = next != null && next.matches("/(inbox|ledger|board)([?/][^\\\\{}]*)?");
        return "redirect:" + (known ? next : "/items/" + itemId);
    }
}
