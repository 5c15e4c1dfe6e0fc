package org.duban.escalation;

/** What one action of the ladder brings about, in the transaction of the clock's stroke. One bean per action. */
public interface StepEffect {

    LadderAction action();

    /**
     * Must be idempotent in effect: a case that is listed already is not listed twice, a unit that was asked for the
     * same step is not asked again.
     */
    void carryOut(FiredStep step, CaseFacts facts);
}
