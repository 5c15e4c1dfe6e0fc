package org.duban.kernel.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/**
 * The one place where an exception becomes an answer. What a person typed comes back with the page, so that a
 * refusal costs nobody their text.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusalAdvice {

    private final ProblemAnswers answers;

    RefusalAdvice(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void leaveToSecurity(RuntimeException denied) {
        throw denied;
    }

    @ExceptionHandler(AsyncRequestNotUsableException.class)
    void nobodyListens() {
        // the browser went away while the answer was written; there is nobody to tell
    }

    @ExceptionHandler(Exception.class)
    @Nullable
    Object refused(Exception thrown, HttpServletRequest request, HttpServletResponse response) {
        return answers.answer(answers.problem(thrown, request, LocaleContextHolder.getLocale()), request, response);
    }
}
