package org.duban.ledger.imports;

import java.util.List;
import org.duban.kernel.Refusal;
import org.duban.ledger.imports.matching.Mend;
import org.duban.ledger.imports.matching.Resolved;
import org.duban.organization.Organisation;
import org.jspecify.annotations.Nullable;

/** What the office may choose for a row. */
final class MendRules {

    private MendRules() {}

    static void checkUnits(Mend mend, Organisation organisation) {
        List<Long> chosen = mend.supportingUnitIds();
        if (chosen != null && !chosen.stream().allMatch(id -> known(id, organisation))) {
            throw Refusal.field("supportingUnitIds", "rectification.no-such-unit");
        }
    }

    /** A form or a program may send anything. */
    private static boolean known(@Nullable Long id, Organisation organisation) {
        return id != null && organisation.findUnit(id).isPresent();
    }

    static void checkHandler(Mend mend, Resolved resolved) {
        Long handler = mend.handlerId();
        if (handler != null && handler != 0 && resolved.handlerId() == null) {
            throw Refusal.field("handlerId", "ledger.handler-outside-unit");
        }
    }
}
