package org.duban.keytask;

import java.util.Locale;
import org.duban.campaign.Campaign;
import org.duban.campaign.ConditionAnswer;
import org.duban.campaign.PhaseCondition;
import org.duban.campaign.PhaseFacts;
import org.duban.keytask.query.KeyTaskRows;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A phase condition: what the list requires in the phase is confirmed, in every unit and every period. */
@Component
class KeyTasksConfirmed implements PhaseCondition {

    private final KeyTaskRows rows;

    KeyTasksConfirmed(KeyTaskRows rows) {
        this.rows = rows;
    }

    @Override
    public String key() {
        return "key-tasks-confirmed";
    }

    @Override
    public ConditionAnswer answer(Campaign campaign, PhaseFacts phase, @Nullable String parameter, Locale locale) {
        String path = "/campaigns/" + campaign.id() + "/key-tasks/assignments?required=true&phase=" + phase.key();
        if (rows.published(campaign.id()) == null) {
            return ConditionAnswer.open("condition.key-tasks-confirmed.unpublished", path);
        }
        long open = rows.unconfirmed(campaign.id(), phase.key());
        return open == 0
                ? ConditionAnswer.met("condition.key-tasks-confirmed.met", path)
                : ConditionAnswer.open("condition.key-tasks-confirmed.open", path, open);
    }
}
