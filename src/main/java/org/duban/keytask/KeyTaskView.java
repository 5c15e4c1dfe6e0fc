package org.duban.keytask;

import java.util.List;
import org.duban.organization.PostKind;
import org.duban.organization.Tier;
import org.jspecify.annotations.Nullable;

/**
 * A row of the list as people read it.
 *
 * @param number the office's handle for it ({@code KT-003}), unchanged by later lists
 * @param lead who takes the lead within each unit, in words, may be empty
 * @param leadUnits empty for every unit of the tier
 * @param deadline in the list's words
 * @param phase key of the campaign's phase, null for none
 */
public record KeyTaskView(
        long id,
        String number,
        int position,
        String content,
        Tier tier,
        boolean required,
        String lead,
        List<Ref> leadUnits,
        List<Ref> supportingUnits,
        @Nullable Ref leader,
        @Nullable PostKind owner,
        String deadline,
        Rhythm rhythm,
        String evidence,
        @Nullable String phase) {}
