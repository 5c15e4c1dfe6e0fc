package org.duban.rectification;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.duban.campaign.Campaign;
import org.duban.campaign.ConditionAnswer;
import org.duban.campaign.PhaseCondition;
import org.duban.campaign.PhaseFacts;
import org.duban.rectification.query.OpenParts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A phase condition: every item of the campaign is closed, or formally carried over. */
@Component
class ItemsClosed implements PhaseCondition {

    private static final List<String> OPEN = Arrays.stream(ItemState.values())
            .filter(ItemState::open)
            .map(ItemState::name)
            .toList();

    private final OpenParts items;

    ItemsClosed(OpenParts items) {
        this.items = items;
    }

    @Override
    public String key() {
        return "items-closed";
    }

    @Override
    public ConditionAnswer answer(Campaign campaign, PhaseFacts phase, @Nullable String parameter, Locale locale) {
        String path = "/ledger?campaign=" + campaign.id();
        long open = items.openIn(campaign.id(), OPEN);
        return open == 0
                ? ConditionAnswer.met("condition.items-closed.met", path)
                : ConditionAnswer.open("condition.items-closed.open", path, open);
    }
}
