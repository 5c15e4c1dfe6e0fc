package org.duban.approval.domain;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.duban.organization.PostKind;

/**
 * A kind of submission, as the routes file says.
 *
 * @param authors posts whose holders may submit it; empty for everybody with a post
 * @param subjects types of what it may be about
 */
public record SubmissionKind(
        String key,
        String zh,
        String en,
        Route route,
        boolean bodyRequired,
        Set<PostKind> authors,
        Set<String> subjects) {

    /** The steps, in their order. */
    public List<StepSpec> steps() {
        return route.steps();
    }

    public String name(Locale locale) {
        return Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? zh : en;
    }
}
