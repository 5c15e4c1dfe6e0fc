package org.duban.campaign;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the phases of campaigns. */
public interface Phases {

    /** In the order of the template; empty for a campaign without phases. */
    List<PhaseFacts> of(long campaignId);

    Optional<PhaseFacts> find(long phaseId);

    /** The phase of that key in the campaign. */
    default Optional<PhaseFacts> find(long campaignId, String key) {
        return of(campaignId).stream().filter(phase -> phase.key().equals(key)).findFirst();
    }

    /** What must hold before the phase begins, as {@code key} or {@code key:parameter}. */
    List<String> entrySpecs(PhaseFacts phase);

    /** What must hold before the phase ends. */
    List<String> exitSpecs(PhaseFacts phase);

    /** Asks the modules, each condition in its place. */
    List<ConditionAnswer> answers(PhaseFacts phase, List<String> specs, Locale locale);

    /** What must hold before the phase begins, with the answers of this moment. */
    default List<ConditionAnswer> entryConditions(PhaseFacts phase, Locale locale) {
        return answers(phase, entrySpecs(phase), locale);
    }

    /** What must hold before the phase ends, with the answers of this moment. */
    default List<ConditionAnswer> exitConditions(PhaseFacts phase, Locale locale) {
        return answers(phase, exitSpecs(phase), locale);
    }
}
