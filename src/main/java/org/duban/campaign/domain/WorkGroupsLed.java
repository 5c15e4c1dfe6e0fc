package org.duban.campaign.domain;

import java.util.Locale;
import org.duban.campaign.Campaign;
import org.duban.campaign.ConditionAnswer;
import org.duban.campaign.PhaseCondition;
import org.duban.campaign.PhaseFacts;
import org.duban.campaign.WorkGroup;
import org.duban.campaign.WorkGroups;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code work-groups-led}: there are work groups, and each has a unit that leads it. */
@Component
class WorkGroupsLed implements PhaseCondition {

    private final WorkGroups groups;

    WorkGroupsLed(WorkGroups groups) {
        this.groups = groups;
    }

    @Override
    public String key() {
        return "work-groups-led";
    }

    @Override
    public ConditionAnswer answer(Campaign campaign, PhaseFacts phase, @Nullable String parameter, Locale locale) {
        String path = "/campaigns/" + campaign.id() + "/groups";
        var all = groups.of(campaign.id());
        if (all.isEmpty()) {
            return ConditionAnswer.open("condition.work-groups-led.none", path);
        }
        var leaderless = all.stream()
                .filter(group -> group.leadUnitIds().isEmpty())
                .map(WorkGroup::name)
                .toList();
        return leaderless.isEmpty()
                ? ConditionAnswer.met("condition.work-groups-led.met", path, all.size())
                : ConditionAnswer.open("condition.work-groups-led.open", path, String.join(", ", leaderless));
    }
}
