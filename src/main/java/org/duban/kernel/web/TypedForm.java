package org.duban.kernel.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a page is shown with after one of its forms was refused: what was typed, what was uploaded, and what is wrong
 * with it. A page has many forms; only the one whose action was refused gets its state back.
 *
 * @param action the last part of the form's path, empty if no form was refused
 * @param files files that are kept already, by field; nobody has to choose them again
 */
public record TypedForm(
        String action,
        Map<String, List<String>> values,
        Map<String, List<KeptFile>> files,
        @Nullable Problem problem) {

    public static final TypedForm NONE = new TypedForm("", Map.of(), Map.of(), null);

    private static final String KEPT = KeptFile.class.getName();

    /** A file that was uploaded with a form that was refused. */
    public record KeptFile(long id, String name) {}

    /** The form that this request sent, and why it was refused. */
    public static TypedForm refused(HttpServletRequest request, Problem problem) {
        String path = request.getRequestURI();
        Map<String, List<String>> values = new TreeMap<>();
        request.getParameterMap().forEach((field, typed) -> values.put(field, Arrays.asList(typed)));
        return new TypedForm(path.substring(path.lastIndexOf('/') + 1), values, files(request), problem);
    }

    /** What this request has uploaded so far, by field; whoever uploads adds to it. */
    @SuppressWarnings("unchecked")
    public static Map<String, List<KeptFile>> files(HttpServletRequest request) {
        Object found = request.getAttribute(KEPT);
        if (found == null) {
            found = new HashMap<String, List<KeptFile>>();
            request.setAttribute(KEPT, found);
        }
        return (Map<String, List<KeptFile>>) found;
    }

    /** The same for the form that the refused button belongs to. */
    TypedForm of(String form) {
        return new TypedForm(form, values, files, problem);
    }

    public boolean refused(String form) {
        return action.equals(form);
    }

    /** What was typed, or an empty text. */
    public String value(String form, String field) {
        return value(form, field, null);
    }

    /** What was typed, or what the field holds from the start. */
    public String value(String form, String field, @Nullable Object otherwise) {
        List<String> typed = action.equals(form) ? values.get(field) : null;
        if (typed != null && !typed.isEmpty()) {
            return typed.get(0);
        }
        return otherwise == null ? "" : otherwise.toString();
    }

    /** Whether the option was chosen; before anything was sent, whether it is the one to start with. */
    public boolean chosen(String form, String field, Object option, @Nullable Object otherwise) {
        return action.equals(form)
                ? values.getOrDefault(field, List.of()).contains(option.toString())
                : option.equals(otherwise);
    }

    /** Why the field cannot stay as it is, or null. */
    public @Nullable String wrong(String form, String field) {
        return problem != null && action.equals(form) ? problem.of(field).orElse(null) : null;
    }

    public List<KeptFile> kept(String form, String field) {
        return action.equals(form) ? files.getOrDefault(field, List.of()) : List.of();
    }
}
