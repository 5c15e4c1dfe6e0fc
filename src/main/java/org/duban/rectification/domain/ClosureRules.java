package org.duban.rectification.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.duban.kernel.Refusal;
import org.duban.rectification.ClosureGate;
import org.duban.rectification.VerificationMethod;
import org.duban.rectification.VerificationOutcome;
import org.springframework.stereotype.Component;

/**
 * The gate before a closure: all measures done, at least one verification in the field with evidence that found
 * the problem rectified, no adverse finding after it, and no extension or appeal that waits for its decision.
 * Only verifications of the present round count.
 */
@Component
public class ClosureRules {

    private final RectificationProperties properties;

    ClosureRules(RectificationProperties properties) {
        this.properties = properties;
    }

    /** Unannounced check or site visit; a forum where configuration says so for the kind; never routine contact. */
    public boolean inTheField(RectificationItem item, VerificationMethod method) {
        return method.alwaysField()
                || (method == VerificationMethod.FORUM
                        && item.kind() != null
                        && properties.forumCountsFor().contains(item.kind()));
    }

    /** @throws Refusal {@code rectification.gate-shut} with what is missing */
    public void require(RectificationItem item, List<Measure> measures, List<Verification> verifications) {
        ClosureGate gate = gate(item, measures, verifications);
        if (!gate.open()) {
            throw Refusal.invalid("rectification.gate-shut", gate.missing().toArray());
        }
    }

    public ClosureGate gate(RectificationItem item, List<Measure> measures, List<Verification> verifications) {
        List<String> missing = new ArrayList<>();
        if (measures.isEmpty()) {
            missing.add("no-measure");
        } else if (measures.stream().anyMatch(measure -> !measure.done())) {
            missing.add("measures-open");
        }
        List<Verification> thisRound = verifications.stream()
                .filter(one -> one.countsFor(item))
                .sorted(Comparator.comparing(Verification::recordedAt).thenComparing(Verification::id))
                .toList();
        List<Verification> inField =
                thisRound.stream().filter(one -> inTheField(item, one.method())).toList();
        if (inField.isEmpty()) {
            missing.add("no-field-verification");
        } else if (inField.stream().noneMatch(Verification::proved)) {
            missing.add("field-without-evidence");
        } else if (inField.stream().noneMatch(one -> one.proved() && one.outcome() == VerificationOutcome.RECTIFIED)) {
            missing.add("field-not-rectified");
        }
        if (!thisRound.isEmpty() && thisRound.get(thisRound.size() - 1).outcome() != VerificationOutcome.RECTIFIED) {
            missing.add("adverse-finding");
        }
        if (item.openRequest() != null) {
            missing.add("request-pending");
        }
        return new ClosureGate(missing);
    }
}
