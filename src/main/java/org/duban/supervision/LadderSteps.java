package org.duban.supervision;

import java.util.function.BiConsumer;
import org.duban.escalation.CaseFacts;
import org.duban.escalation.FiredStep;
import org.duban.escalation.LadderAction;
import org.duban.escalation.StepEffect;
import org.duban.kernel.Actor;
import org.duban.supervision.domain.Cases;
import org.duban.supervision.domain.Issuing;
import org.duban.supervision.domain.Listings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the steps of a ladder bring about here. Where no orders are issued about a kind of cases (an order itself, an
 * inspection) that is reports alone.
 */
@Configuration(proxyBeanMethods = false)
class LadderSteps {

    @Bean
    StepEffect explainStep(Cases cases, Issuing issuing) {
        return effect(LadderAction.EXPLAIN, (step, facts) -> {
            if (cases.supervised(facts)) {
                issuing.byLadder(OrderKind.EXPLANATION, facts, step);
            }
        });
    }

    @Bean
    StepEffect orderStep(Cases cases, Issuing issuing) {
        return effect(LadderAction.ORDER, (step, facts) -> {
            if (cases.supervised(facts)) {
                issuing.byLadder(OrderKind.ORDER, facts, step);
            }
        });
    }

    @Bean
    StepEffect listStep(Cases cases, Listings listings) {
        return effect(LadderAction.LIST, (step, facts) -> {
            if (cases.supervised(facts)) {
                listings.list(facts, "", Actor.SYSTEM);
            }
        });
    }

    @Bean
    StepEffect reportStep(Cases cases, Listings listings) {
        return effect(LadderAction.REPORT, (step, facts) -> {
            if (cases.reportable(facts)) {
                listings.report(facts, "", step, Actor.SYSTEM);
            }
        });
    }

    private static StepEffect effect(LadderAction action, BiConsumer<FiredStep, CaseFacts> work) {
        return new StepEffect() {
            @Override
            public LadderAction action() {
                return action;
            }

            @Override
            public void carryOut(FiredStep step, CaseFacts facts) {
                work.accept(step, facts);
            }
        };
    }
}
