package org.duban.supervision.domain;

import java.util.Optional;
import org.duban.escalation.CaseFacts;
import org.duban.escalation.EscalatedCases;
import org.duban.kernel.CaseRef;
import org.duban.supervision.Supervision;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The cases of other modules, of any kind that has a ladder. */
@Component("supervisedCases")
public class Cases {

    private final ObjectProvider<EscalatedCases> kinds;

    Cases(ObjectProvider<EscalatedCases> kinds) {
        this.kinds = kinds;
    }

    /** Empty if there is no such case, or it is itself an order. */
    public Optional<CaseFacts> facts(CaseRef ref) {
        return kindOf(ref).flatMap(kind -> kind.facts(ref.id()));
    }

    /** The same with the case's row held until the transaction ends. */
    Optional<CaseFacts> hold(CaseRef ref) {
        return kindOf(ref).flatMap(kind -> kind.hold(ref.id()));
    }

    private Optional<EscalatedCases> kindOf(CaseRef ref) {
        return kinds.stream()
                .filter(kind -> kind.caseType().equals(ref.type()))
                .filter(kind -> !kind.caseType().equals(Supervision.CASE_TYPE))
                .findFirst();
    }
}
