package org.duban.campaign.domain;

import org.duban.approval.ApprovalEffect;
import org.duban.approval.ApprovedSubmission;
import org.duban.campaign.Campaign;
import org.duban.campaign.PhaseState;
import org.duban.kernel.Actor;
import org.duban.kernel.Refusal;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** An approved exception ends its phase over the conditions that are open. */
@Component
class PhaseExceptionEffect implements ApprovalEffect {

    private final CampaignDesk desk;

    PhaseExceptionEffect(CampaignDesk desk) {
        this.desk = desk;
    }

    @Override
    public boolean follows(String kind) {
        return kind.equals("phase-exception");
    }

    /**
     * @throws Refusal {@code campaign.no-such-phase} if it is not about a phase, {@code campaign.phase-not-open}
     */
    @Override
    public void check(ApprovedSubmission submission) {
        openPhase(submission);
    }

    @Override
    public void carryOut(ApprovedSubmission submission, Actor by) {
        CampaignEntity campaign = desk.hold(openPhase(submission).campaignId());
        desk.end(campaign, openPhase(submission), by, submission.number());
    }

    private Phase openPhase(ApprovedSubmission submission) {
        if (!submission.subject().type().equals(Campaign.PHASE_TYPE)) {
            throw Refusal.invalid("campaign.no-such-phase");
        }
        Phase phase = desk.phase(submission.subject().id());
        if (phase.state() != PhaseState.OPEN) {
            throw Refusal.conflict("campaign.phase-not-open", phase.name().in(LocaleContextHolder.getLocale()));
        }
        return phase;
    }
}
