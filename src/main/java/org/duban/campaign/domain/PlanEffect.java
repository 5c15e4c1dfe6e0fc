package org.duban.campaign.domain;

import org.duban.approval.ApprovalEffect;
import org.duban.approval.ApprovedSubmission;
import org.duban.campaign.Campaign;
import org.duban.kernel.Actor;
import org.springframework.stereotype.Component;

/**
 * The approval of a plan opens the phase that waits for it. Which kind opens which phase, or none, is for the campaign's
 * template to say: by the phase's entry condition {@code plan-approved:<kind>}, of any kind in the routes file.
 */
@Component
class PlanEffect implements ApprovalEffect {

    private final PlanEffects effects;

    PlanEffect(PlanEffects effects) {
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
        if (submission.subject().type().equals(Campaign.CASE_TYPE)) {
            effects.carryOut(submission, by);
        }
    }
}
