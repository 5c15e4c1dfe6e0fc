package org.duban.keytask.tasklist;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duban.approval.ContentRow;
import org.duban.campaign.Campaign;
import org.duban.campaign.Campaigns;
import org.duban.kernel.CaseRef;
import org.duban.kernel.Refusal;
import org.duban.keytask.KeyTaskPlan;
import org.duban.organization.Directory;
import org.springframework.stereotype.Component;

/** Reads the rows of a submission as what they ask of whom. */
@Component
class TaskListRows {

    /** The type of what a task list is about. */
    static final String CAMPAIGN = "campaign";

    private static final int KEY = 80;

    private final Campaigns campaigns;
    private final CampaignShape shape;
    private final Directory directory;

    TaskListRows(Campaigns campaigns, CampaignShape shape, Directory directory) {
        this.campaigns = campaigns;
        this.shape = shape;
        this.directory = directory;
    }

    /** @throws Refusal with everything that is wrong, each at its row and column */
    List<KeyTaskPlan> read(CaseRef subject, List<ContentRow> rows) {
        Campaign campaign = campaign(subject);
        Frame frame = new Frame(campaign, directory.current(), shape.tiers(campaign), shape.phases(campaign));
        RowErrors errors = new RowErrors();
        List<KeyTaskPlan> plans = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (int at = 0; at < rows.size(); at++) {
            ContentRow row = rows.get(at);
            if (row.key().isBlank() || row.key().length() > KEY || !keys.add(row.key())) {
                errors.at(at, Column.CONTENT, "keytask.row-twice", row.key());
            }
            new RowReading(frame, errors, at, row).read().ifPresent(plans::add);
        }
        errors.refuse();
        return plans;
    }

    Campaign campaign(CaseRef subject) {
        if (!subject.type().equals(CAMPAIGN)) {
            throw Refusal.invalid("keytask.not-about-a-campaign");
        }
        return campaigns.find(subject.id()).orElseThrow(() -> Refusal.notFound("campaign.no-such-campaign"));
    }
}
