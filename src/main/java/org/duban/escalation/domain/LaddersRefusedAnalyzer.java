package org.duban.escalation.domain;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells an office what to mend, without a stack trace. */
class LaddersRefusedAnalyzer extends AbstractFailureAnalyzer<LaddersRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, LaddersRefused cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), "Mend the ladders and start again.", cause);
    }
}
