package org.duban.campaign;

import org.duban.organization.PostKind;
import org.duban.organization.Tier;

/**
 * A key task that a template proposes for a campaign's task list.
 *
 * @param key unique in its template
 * @param tier the units that get it: one assignment each
 * @param required whether every unit must; else it is an optional action
 * @param lead who takes the lead, in words ("the unit's office")
 * @param owner the post that answers for it in each unit
 * @param deadline the rule in the office's words: {@code 9月底前}, {@code 每月}, {@code 2月下旬}
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
        String deadline,
        Words evidence,
        String phase) {}
