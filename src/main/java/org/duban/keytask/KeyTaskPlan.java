package org.duban.keytask;

import java.util.Set;
import org.duban.organization.PostKind;
import org.duban.organization.Tier;
import org.jspecify.annotations.Nullable;

/**
 * One row of an approved task list.
 *
 * @param key stable across versions of the list
 * @param lead who takes the lead within each unit, in words, may be empty
 * @param leadUnitIds empty for every unit of the tier
 * @param leaderId the responsible leader, if the list names one
 * @param owner the post that answers for it in each unit, if the list names one
 * @param evidence what the unit is to show for it, may be empty
 * @param phase key of the campaign's phase, null for none
 */
public record KeyTaskPlan(
        String key,
        String content,
        Tier tier,
        boolean required,
        String lead,
        Set<Long> leadUnitIds,
        Set<Long> supportingUnitIds,
        @Nullable Long leaderId,
        @Nullable PostKind owner,
        DeadlineRule deadline,
        String evidence,
        @Nullable String phase) {}
