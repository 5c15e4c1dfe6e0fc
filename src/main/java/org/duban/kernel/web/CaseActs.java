package org.duban.kernel.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.duban.kernel.Actor;
import org.duban.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.validation.BindException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What the controllers behind the forms of a case's page have in common: a refusal is shown beside the form. */
public abstract class CaseActs {

    private final CaseForms forms;

    protected CaseActs(CaseForms forms) {
        this.forms = forms;
    }

    @ExceptionHandler({
        Refusal.class,
        BindException.class,
        MethodArgumentNotValidException.class,
        ConcurrencyFailureException.class
    })
    @Nullable
    protected Object refused(
            Exception thrown, Actor actor, HttpServletRequest request, HttpServletResponse response, Locale locale) {
        return forms.refused(thrown, actor, request, response, locale);
    }
}
