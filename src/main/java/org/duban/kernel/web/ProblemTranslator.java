package org.duban.kernel.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.duban.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Decides what an exception means to the person: refusals as they are, the framework's own, and bugs. */
@Component
class ProblemTranslator {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemTranslator.class);

    private final Problems problems;
    private final UploadLimits limits;

    ProblemTranslator(Problems problems, UploadLimits limits) {
        this.problems = problems;
        this.limits = limits;
    }

    Problem translate(Exception thrown, HttpServletRequest request, Locale locale) {
        Refusal refusal = cause(thrown, Refusal.class);
        if (refusal != null) {
            return problems.of(refusal, locale);
        }
        if (cause(thrown, MaxUploadSizeExceededException.class) != null) {
            return problems.of(413, "upload.too-large", locale, megabytes(limits.file()), megabytes(limits.request()));
        }
        if (thrown
                instanceof
                InvalidParameterException unreadable) { // thrown before the request reaches Spring's own check
            return ofStatus(unreadable.getErrorCode(), locale);
        }
        if (thrown instanceof MultipartException) {
            return problems.of(415, "request.media-type", locale);
        }
        if (thrown instanceof ConcurrencyFailureException) {
            return problems.of(409, "command.overtaken", locale);
        }
        return ofRequest(thrown, request, locale);
    }

    private Problem ofRequest(Exception thrown, HttpServletRequest request, Locale locale) {
        if (thrown instanceof BindException binding) {
            return problems.of(binding.getBindingResult(), locale);
        }
        if (thrown instanceof MethodArgumentNotValidException invalid) {
            return problems.of(invalid.getBindingResult(), locale);
        }
        if (thrown instanceof MethodArgumentTypeMismatchException mismatch) {
            return mismatch.getParameter().hasParameterAnnotation(PathVariable.class)
                    ? problems.of(404, "page.not-found", locale)
                    : problems.ofField(400, "request.malformed", mismatch.getName(), "field.type-mismatch", locale);
        }
        if (thrown instanceof MissingServletRequestParameterException missing) {
            return problems.ofField(400, "fields", missing.getParameterName(), "field.not-blank", locale);
        }
        if (thrown instanceof MissingServletRequestPartException missing) {
            return problems.ofField(400, "fields", missing.getRequestPartName(), "field.not-blank", locale);
        }
        if (thrown instanceof HttpMessageNotReadableException) {
            return problems.of(400, "request.unreadable", locale);
        }
        if (thrown instanceof ErrorResponse response) {
            return ofStatus(response.getStatusCode().value(), locale);
        }
        return unexpected(thrown, request, locale);
    }

    /** What a bare status means, for answers that never reached a controller. */
    public Problem ofStatus(int status, Locale locale) {
        return switch (status) {
            case 401 -> problems.of(401, "page.sign-in", locale);
            case 403 -> problems.of(403, "page.forbidden", locale);
            case 404 -> problems.of(404, "page.not-found", locale);
            case 405 -> problems.of(405, "request.method-not-allowed", locale);
            case 406 -> problems.of(406, "request.not-acceptable", locale);
            case 413 ->
                problems.of(413, "upload.too-large", locale, megabytes(limits.file()), megabytes(limits.request()));
            case 415 -> problems.of(415, "request.media-type", locale);
            default -> problems.of(status, status < 500 ? "request.malformed" : "unexpected.unnamed", locale);
        };
    }

    private Problem unexpected(Exception thrown, HttpServletRequest request, Locale locale) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("{} {} failed, reference {}", request.getMethod(), request.getRequestURI(), reference, thrown);
        return problems.of(500, "unexpected", locale, reference);
    }

    private static long megabytes(DataSize size) {
        return size.toMegabytes();
    }

    private static <T extends Throwable> @Nullable T cause(Throwable thrown, Class<T> type) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (type.isInstance(at)) {
                return type.cast(at);
            }
        }
        return null;
    }
}
