package org.duban.ledger.imports.matching;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.duban.ledger.imports.reading.Draft;
import org.duban.ledger.imports.reading.ReportedState;
import org.duban.organization.Organisation;
import org.duban.organization.Unit;
import org.jspecify.annotations.Nullable;

/** Finds the units of a row: the one that leads, and those that support it. */
final class UnitFindings {

    /** @param words of those that are no unit we know */
    record Supporting(List<Long> ids, List<String> words) {}

    private final MatchContext context;

    UnitFindings(MatchContext context) {
        this.context = context;
    }

    @Nullable
    Unit lead(Draft draft, Mend mend, List<Finding> findings) {
        if (mend.unitId() != null) {
            return context.organisation().findUnit(mend.unitId()).orElse(null);
        }
        if (draft.unit().isEmpty()) {
            findings.add(Finding.warning("unit-missing", "unitId"));
            return null;
        }
        return found(draft.unit(), "unit", "unitId", findings);
    }

    /**
     * Without the lead unit, which some ledgers name in both columns. What is no unit we know is kept in words, whatever
     * is chosen beside it.
     */
    Supporting supporting(Draft draft, Mend mend, @Nullable Long leadId, List<Finding> findings) {
        List<Long> chosen = mend.supportingUnitIds();
        List<Finding> doubts = chosen == null ? findings : new ArrayList<>();
        Supporting said = said(draft, leadId, doubts);
        return chosen == null ? said : new Supporting(known(chosen, leadId), said.words());
    }

    private List<Long> known(List<Long> ids, @Nullable Long leadId) {
        return ids.stream()
                .filter(id -> context.organisation().findUnit(id).isPresent())
                .filter(id -> !id.equals(leadId))
                .distinct()
                .toList();
    }

    private Supporting said(Draft draft, @Nullable Long leadId, List<Finding> findings) {
        Set<Long> ids = new LinkedHashSet<>();
        List<String> unknown = new ArrayList<>();
        for (String words : draft.supporting()) {
            Unit unit = found(words, "supporting", "supportingUnitIds", findings);
            if (unit == null) {
                unknown.add(words);
            } else if (!Objects.equals(leadId, unit.id())) {
                ids.add(unit.id());
            }
        }
        return new Supporting(List.copyOf(ids), List.copyOf(unknown));
    }

    /** An assignment waits for the unit's head or liaison. */
    void checkAcceptance(Resolved resolved, List<Finding> findings) {
        Organisation organisation = context.organisation();
        Long unitId = resolved.unitId();
        if (unitId != null
                && resolved.handlerId() != null
                && resolved.reported() == ReportedState.OPEN
                && organisation.answeringFor(unitId).isEmpty()) {
            findings.add(Finding.warning(
                    "nobody-accepts", "unitId", organisation.unit(unitId).name()));
        }
    }

    private @Nullable Unit found(String words, String what, String field, List<Finding> findings) {
        UnitMatcher.Match match = context.units().match(words);
        Unit unit = match.unit();
        if (unit == null) {
            findings.add(Finding.warning(what + "-unknown", field, words));
        } else if (match.guessed()) {
            findings.add(Finding.warning(what + "-guessed", field, words, unit.name()));
        }
        return unit;
    }
}
