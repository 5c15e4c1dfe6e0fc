package org.duban.campaign;

import java.util.List;

/**
 * A phase as a template describes it.
 *
 * @param from the rule for its first day
 * @param to the rule for the day by which it is to end
 * @param entry conditions before it begins, as {@code key} or {@code key:parameter}
 * @param exit conditions before it ends
 */
public record TemplatePhase(
        String key,
        Words name,
        int stage,
        boolean preStart,
        DateRule from,
        DateRule to,
        List<String> entry,
        List<String> exit) {}
