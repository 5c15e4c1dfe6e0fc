package org.duban.campaign.domain;

import java.util.Locale;
import java.util.Optional;
import org.duban.approval.ApprovedSubmission;
import org.duban.approval.Submissions;
import org.duban.campaign.Campaign;
import org.duban.campaign.ConditionAnswer;
import org.duban.campaign.PhaseCondition;
import org.duban.campaign.PhaseFacts;
import org.duban.kernel.CaseRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * {@code plan-approved:<kind>}: leaders approved the campaign office's submission of that kind about the campaign. What
 * a unit plans for itself is the unit's alone.
 */
@Component
class PlanApproved implements PhaseCondition {

    static final String KEY = "plan-approved";

    private final Submissions submissions;
    private final PlanNames names;

    PlanApproved(Submissions submissions, PlanNames names) {
        this.submissions = submissions;
        this.names = names;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public @Nullable String complaintAbout(@Nullable String parameter) {
        if (parameter == null || parameter.isBlank()) {
            return "needs the kind of the plan (plan-approved:study-plan)";
        }
        return names.knows(parameter) ? null : "there is no kind of submission '" + parameter + "' in the routes file";
    }

    @Override
    public ConditionAnswer answer(Campaign campaign, PhaseFacts phase, @Nullable String parameter, Locale locale) {
        String kind = String.valueOf(parameter);
        String name = names.of(kind, locale);
        CaseRef subject = new CaseRef(Campaign.CASE_TYPE, campaign.id());
        Optional<ApprovedSubmission> approved = submissions.approved(kind, subject, campaign.officeUnitId());
        return approved.map(plan -> ConditionAnswer.met(
                        "condition.plan-approved.met", Submissions.path(plan.id()), name, plan.number()))
                .orElseGet(() -> ConditionAnswer.open("condition.plan-approved.open", newPath(kind, campaign), name));
    }

    private static String newPath(String kind, Campaign campaign) {
        return "/submissions/new?kind=" + kind + "&subject=" + Campaign.CASE_TYPE + ":" + campaign.id() + "&unitId="
                + campaign.officeUnitId();
    }
}
