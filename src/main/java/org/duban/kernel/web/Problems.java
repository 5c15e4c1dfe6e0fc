package org.duban.kernel.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.duban.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/** Puts refusals into words. Pages that show a refusal beside their form ask it directly. */
@Component
public class Problems {

    private final MessageSource messages;
    private final Arguments arguments;

    Problems(MessageSource messages, Arguments arguments) {
        this.messages = messages;
        this.arguments = arguments;
    }

    public Problem of(Refusal refusal, Locale locale) {
        List<Problem.FieldProblem> errors = refusal.fields().stream()
                .map(field ->
                        fieldProblem(field.field(), field.code(), arguments.inWords(field.args(), locale), locale))
                .toList();
        Object[] args = arguments.inWords(refusal.args(), locale);
        return problem(refusal.kind().status(), refusal.code(), args, errors, locale);
    }

    /** What a form's own validation found. */
    public Problem of(BindingResult binding, Locale locale) {
        List<Problem.FieldProblem> errors = binding.getFieldErrors().stream()
                .map(error -> fieldProblem(error.getField(), codeOf(error), argsOf(error), locale))
                .toList();
        return problem(HttpStatus.UNPROCESSABLE_CONTENT.value(), "fields", new Object[0], errors, locale);
    }

    Problem of(int status, String code, Locale locale, Object... args) {
        return problem(status, code, args, List.of(), locale);
    }

    Problem ofField(int status, String code, String field, String fieldCode, Locale locale) {
        return problem(
                status, code, new Object[0], List.of(fieldProblem(field, fieldCode, new Object[0], locale)), locale);
    }

    private Problem problem(int status, String code, Object[] args, List<Problem.FieldProblem> errors, Locale locale) {
        String title = text("problem.title." + status, new Object[0], text("problem.title", locale), locale);
        String detail = text("refusal." + code, args, title, locale);
        String general = text("problem.next." + status, new Object[0], text("problem.next", locale), locale);
        String next = text("refusal." + code + ".next", args, general, locale);
        return new Problem(status, code, title, detail, next, errors);
    }

    private Problem.FieldProblem fieldProblem(String field, String code, Object[] args, Locale locale) {
        return new Problem.FieldProblem(
                field, code, text("refusal." + code, args, text("refusal.field.invalid", locale), locale));
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }

    private String text(String key, Object[] args, String otherwise, Locale locale) {
        String found = messages.getMessage(key, args, otherwise, locale);
        return found == null ? otherwise : found;
    }

    private static String codeOf(FieldError error) {
        String code = error.getCode();
        return code == null ? "field.invalid" : "field." + kebab(code);
    }

    private static Object[] argsOf(FieldError error) {
        @Nullable Object[] args = error.getArguments();
        return args == null || args.length == 0 ? new Object[0] : Arrays.copyOfRange(args, 1, args.length);
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
