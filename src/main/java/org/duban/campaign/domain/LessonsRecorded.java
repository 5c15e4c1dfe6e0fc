package org.duban.campaign.domain;

import java.util.Locale;
import org.duban.campaign.Campaign;
import org.duban.campaign.ConditionAnswer;
import org.duban.campaign.Lessons;
import org.duban.campaign.PhaseCondition;
import org.duban.campaign.PhaseFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code lessons-recorded}: what the next campaign can learn from this one is written down. */
@Component
class LessonsRecorded implements PhaseCondition {

    private final Lessons lessons;

    LessonsRecorded(Lessons lessons) {
        this.lessons = lessons;
    }

    @Override
    public String key() {
        return "lessons-recorded";
    }

    @Override
    public ConditionAnswer answer(Campaign campaign, PhaseFacts phase, @Nullable String parameter, Locale locale) {
        int count = lessons.of(campaign.id()).size();
        String path = "/campaigns/" + campaign.id() + "#lessons";
        return count > 0
                ? ConditionAnswer.met("condition.lessons-recorded.met", path, count)
                : ConditionAnswer.open("condition.lessons-recorded.open", path);
    }
}
