package org.duban.approval.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duban.evidence.EvidenceFile;
import org.duban.kernel.web.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What a refused form is shown with. A page has many forms; only the one whose action was refused gets back what was
 * typed into it.
 *
 * @param action the last part of the form's path, empty if no form was refused
 * @param files those uploaded with it, which nobody has to choose again
 */
public record TypedForm(
        String action,
        Map<String, List<String>> values,
        List<EvidenceFile> files,
        @Nullable Problem problem) {

    static final TypedForm NONE = new TypedForm("", Map.of(), List.of(), null);

    static TypedForm refused(HttpServletRequest request, List<EvidenceFile> files, Problem problem) {
        String path = request.getRequestURI();
        Map<String, List<String>> values = new TreeMap<>();
        request.getParameterMap().forEach((field, typed) -> values.put(field, Arrays.asList(typed)));
        return new TypedForm(path.substring(path.lastIndexOf('/') + 1), values, files, problem);
    }

    public boolean refused(String form) {
        return action.equals(form);
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
    public boolean chosen(String form, String field, Object option, boolean otherwise) {
        return action.equals(form) ? values.getOrDefault(field, List.of()).contains(option.toString()) : otherwise;
    }

    /** Why the field cannot stay as it is, or null. */
    public @Nullable String wrong(String form, String field) {
        return problem != null && action.equals(form) ? problem.of(field).orElse(null) : null;
    }

    public List<EvidenceFile> kept(String form) {
        return action.equals(form) ? files : List.of();
    }
}
