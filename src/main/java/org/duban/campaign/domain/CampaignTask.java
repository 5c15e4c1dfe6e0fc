package org.duban.campaign.domain;

import java.util.Set;
import org.duban.organization.Candidates;
import org.duban.organization.PostKind;

/** The tasks of {@code processes/campaign.bpmn20.xml}. */
public final class CampaignTask {

    public static final String OPEN_PHASE = "task_OpenPhase";
    public static final String END_PHASE = "task_EndPhase";

    private CampaignTask() {}

    /** The one process instance of a campaign. */
    public static String instanceOf(long campaignId) {
        return "campaign-" + campaignId;
    }

    /** Phases wait for whoever holds an office post. */
    public static Set<String> candidates(long officeUnitId) {
        return Set.of(
                Candidates.post(PostKind.OFFICE_DIRECTOR, officeUnitId),
                Candidates.post(PostKind.OFFICE_MEMBER, officeUnitId));
    }
}
