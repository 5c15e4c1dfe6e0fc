package org.duban.campaign;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that must hold before a phase begins or ends, answered by the module that knows. One bean per key; a
 * template names it as {@code key} or {@code key:parameter}, and the start fails on a key that no bean has.
 */
public interface PhaseCondition {

    /** In kebab-case ({@code plan-approved}). */
    String key();

    /**
     * Says at the start what is wrong with a parameter that a template gives.
     *
     * @return the complaint, null if it may stand
     */
    default @Nullable String complaintAbout(@Nullable String parameter) {
        return parameter == null ? null : "takes no parameter";
    }

    /** Asked within the transaction that opens or ends the phase, and by every page that shows it. */
    ConditionAnswer answer(Campaign campaign, PhaseFacts phase, @Nullable String parameter, Locale locale);
}
