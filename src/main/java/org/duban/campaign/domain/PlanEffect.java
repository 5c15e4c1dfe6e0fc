package org.duban.campaign.domain;

import org.duban.approval.ApprovalEffect;
import org.duban.approval.ApprovedSubmission;
import org.duban.kernel.Actor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The kinds of plans whose approval opens a phase. */
@Configuration(proxyBeanMethods = false)
class PlanEffect {

    @Bean
    ApprovalEffect implementationPlanEffect(PlanEffects effects) {
        return new OfKind("implementation-plan", effects);
    }

    @Bean
    ApprovalEffect studyPlanEffect(PlanEffects effects) {
        return new OfKind("study-plan", effects);
    }

    @Bean
    ApprovalEffect researchPlanEffect(PlanEffects effects) {
        return new OfKind("research-plan", effects);
    }

    private record OfKind(String kind, PlanEffects effects) implements ApprovalEffect {

        /** A plan may be approved at any time: what it cannot open yet waits for the office. */
        @Override
        public void check(ApprovedSubmission submission) {}

        @Override
        public void carryOut(ApprovedSubmission submission, Actor by) {
            effects.carryOut(submission, by);
        }
    }
}
