package org.duban.campaign.domain;

import org.duban.approval.ApprovalEffect;
import org.duban.approval.ApprovedSubmission;
import org.duban.campaign.Campaign;
import org.duban.campaign.Campaigns;
import org.duban.kernel.Actor;
import org.springframework.stereotype.Component;

/**
 * The approval of the office's plan opens the phase that waits for it. Which kind opens which phase, or none, is for the campaign's
 * template to say: by the phase's entry condition {@code plan-approved:<kind>}, of any kind in the routes file.
 */
@Component
class PlanEffect implements ApprovalEffect {

    private final Campaigns campaigns;
    private final PlanEffects effects;

    PlanEffect(Campaigns campaigns, PlanEffects effects) {
        this.campaigns = campaigns;
        this.effects = effects;
    }

    @Override
    public boolean follows(String kind) {
        return true;
    }

    /** A plan may be approved at any time: what it cannot open yet waits for the office. */
    @Override
    public void check(ApprovedSubmission submission) {}

    @Override
    public void carryOut(ApprovedSubmission submission, Actor by) {
        if (submission.subject().type().equals(Campaign.CASE_TYPE) && ofItsOffice(submission)) {
            effects.carryOut(submission, by);
        }
    }

    /** What a unit plans for itself moves no phase of everybody's. */
    private boolean ofItsOffice(ApprovedSubmission submission) {
        return campaigns.get(submission.subject().id()).officeUnitId() == submission.unitId();
    }
}
