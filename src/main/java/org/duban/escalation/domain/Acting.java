package org.duban.escalation.domain;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.duban.deadline.AlertLevel;
import org.duban.escalation.Audience;
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

    /**
     * Each step that the clock waited for does what it says, and people are told once, by the last. What is only caught
     * up with is told with the day's digest, and asks nothing of anybody.
     */
    void on(ClockedCase clocked, Come come) {
        EscalatedCases owner = ownerOf(clocked.ref().type());
        if (come.isCatchUp()) {
            FiredStep last = fired(come, come.last());
            telling.record(clocked, List.of(last));
            telling.tell(clocked, last, quiet(last.level()), owner);
            return;
        }
        List<FiredStep> fired =
                come.live().stream().map(step -> fired(come, step)).toList();
        telling.record(clocked, fired);
        remind(clocked, fired, owner);
        carryOut(clocked, fired, owner);
    }

    /** One telling, in the words of the last step, for the audiences of all. */
    private void remind(ClockedCase clocked, List<FiredStep> fired, EscalatedCases owner) {
        List<FiredStep> reminding = fired.stream()
                .filter(step -> step.actions().contains(LadderAction.REMIND))
                .toList();
        if (!reminding.isEmpty()) {
            Set<Audience> audience = EnumSet.noneOf(Audience.class);
            reminding.forEach(step -> audience.addAll(step.audience()));
            FiredStep last = reminding.get(reminding.size() - 1);
            telling.tell(clocked, last.toldTo(audience), last.level(), owner);
        }
    }

    private void carryOut(ClockedCase clocked, List<FiredStep> fired, EscalatedCases owner) {
        List<StepEffect> wanted = effects.stream()
                .filter(effect -> fired.stream().anyMatch(step -> step.actions().contains(effect.action())))
                .toList();
        if (wanted.isEmpty()) {
            return;
        }
        CaseFacts facts = owner.facts(clocked.ref().id()).orElseThrow();
        fired.forEach(step -> wanted.stream()
                .filter(effect -> step.actions().contains(effect.action()))
                .forEach(effect -> effect.carryOut(step, facts)));
    }

    EscalatedCases ownerOf(String caseType) {
        return cases.stream()
                .filter(each -> each.caseType().equals(caseType))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody answers for cases of type " + caseType));
    }

    private FiredStep fired(Come come, LadderStep step) {
        return new FiredStep(
                come.ladder().key(),
                step.key(),
                come.deadline().part(),
                come.deadline().label(),
                come.deadline().dueOn(),
                come.deadline().originalDueOn(),
                step.level(),
                step.audience(),
                step.actions(),
                clock.instant());
    }

    private static AlertLevel quiet(AlertLevel level) {
        return level == AlertLevel.RED ? AlertLevel.YELLOW : level;
    }
}
