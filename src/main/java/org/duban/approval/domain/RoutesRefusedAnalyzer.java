package org.duban.approval.domain;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells an office what to mend, without a stack trace. */
class RoutesRefusedAnalyzer extends AbstractFailureAnalyzer<RoutesRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, RoutesRefused cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), "Mend the routes file and start again.", cause);
    }
}
