package org.duban.campaign;

import org.duban.organization.PostKind;
import org.duban.organization.Tier;
import org.jspecify.annotations.Nullable;

/**
 * A key task that a template proposes for a campaign's task list.
 *
 * @param key unique in its template
 * @param tier the units that get it: one assignment each
 * @param required whether every unit must; else it is an optional action
 * @param lead who takes the lead within each unit, in words ("the branch")
 * @param owner the post that answers for it in each unit
 * @param deadline the rule in the words of the document that names it: {@code 9月底前}, {@code 每月}, {@code 2月下旬};
 *     null where no document names one
 * @param proposed what the template itself proposes where no document names a day, or one that lies outside the
 *     campaign's phase: a {@link DateRule} ({@code end-6w}) or words; null only where there is a deadline
 * @param evidence what proves it
 * @param phase key of the phase it belongs to
 */
public record TemplateKeyTask(
        String key,
        Tier tier,
        Words content,
        boolean required,
        Words lead,
        PostKind owner,
        @Nullable String deadline,
        @Nullable String proposed,
        Words evidence,
        String phase) {}
