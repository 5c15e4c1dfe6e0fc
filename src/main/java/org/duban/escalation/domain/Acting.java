package org.duban.escalation.domain;

import java.time.Clock;
import java.util.List;
import org.duban.deadline.AlertLevel;
import org.duban.escalation.CaseFacts;
import org.duban.escalation.ClockedCase;
import org.duban.escalation.EscalatedCases;
import org.duban.escalation.FiredStep;
import org.duban.escalation.LadderAction;
import org.duban.escalation.StepEffect;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Brings about what a step says. */
@Component
class Acting {

    private final Telling telling;
    private final ObjectProvider<EscalatedCases> cases;
    private final ObjectProvider<StepEffect> effects;
    private final Clock clock;

    Acting(Telling telling, ObjectProvider<EscalatedCases> cases, ObjectProvider<StepEffect> effects, Clock clock) {
        this.telling = telling;
        this.cases = cases;
        this.effects = effects;
        this.clock = clock;
    }

    /** What is caught up with is told with the day's digest, and asks nothing of anybody. */
    void on(ClockedCase clocked, Come come) {
        EscalatedCases owner = ownerOf(clocked.ref().type());
        FiredStep fired = fired(come);
        telling.record(clocked, fired);
        if (come.isCatchUp()) {
            telling.tell(clocked, fired, quiet(fired.level()), owner);
            return;
        }
        if (fired.actions().contains(LadderAction.REMIND)) {
            telling.tell(clocked, fired, fired.level(), owner);
        }
        List<StepEffect> wanted = effects.stream()
                .filter(effect -> fired.actions().contains(effect.action()))
                .toList();
        if (!wanted.isEmpty()) {
            CaseFacts facts = owner.facts(clocked.ref().id()).orElseThrow();
            wanted.forEach(effect -> effect.carryOut(fired, facts));
        }
    }

    EscalatedCases ownerOf(String caseType) {
        return cases.stream()
                .filter(each -> each.caseType().equals(caseType))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody answers for cases of type " + caseType));
    }

    private FiredStep fired(Come come) {
        LadderStep step = come.last();
        return new FiredStep(
                come.ladder().key(),
                step.key(),
                come.deadline().part(),
                come.deadline().label(),
                come.deadline().dueOn(),
                step.level(),
                step.audience(),
                step.actions(),
                clock.instant());
    }

    private static AlertLevel quiet(AlertLevel level) {
        return level == AlertLevel.RED ? AlertLevel.YELLOW : level;
    }
}
