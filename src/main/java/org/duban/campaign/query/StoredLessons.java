package org.duban.campaign.query;

import java.util.ArrayList;
import java.util.List;
import org.duban.campaign.Campaign;
import org.duban.campaign.Campaigns;
import org.duban.campaign.Lesson;
import org.duban.campaign.Lessons;
import org.springframework.stereotype.Component;

/** Reads lessons, back to the first of a row of campaigns. */
@Component
class StoredLessons implements Lessons {

    private final StructureRows rows;
    private final Campaigns campaigns;

    StoredLessons(StructureRows rows, Campaigns campaigns) {
        this.rows = rows;
        this.campaigns = campaigns;
    }

    @Override
    public List<Lesson> of(long campaignId) {
        return rows.lessons(campaignId);
    }

    @Override
    public List<Lesson> inheritedBy(Campaign campaign) {
        List<Lesson> inherited = new ArrayList<>();
        Long previous = campaign.previousId();
        while (previous != null) {
            inherited.addAll(rows.lessons(previous));
            previous = campaigns.get(previous).previousId();
        }
        return List.copyOf(inherited);
    }
}
