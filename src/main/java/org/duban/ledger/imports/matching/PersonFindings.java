package org.duban.ledger.imports.matching;

import java.util.List;
import org.duban.ledger.imports.reading.Draft;
import org.duban.organization.Person;
import org.jspecify.annotations.Nullable;

/** Finds the handler and the responsible leader of a row. */
final class PersonFindings {

    private final PeopleMatcher people;

    PersonFindings(PeopleMatcher people) {
        this.people = people;
    }

    /** The handler: of the unit or below it, or nobody. */
    @Nullable
    Long handler(Draft draft, Mend mend, @Nullable Long unitId, List<Finding> findings) {
        if (mend.handlerId() != null) {
            return stillOfTheUnit(chosen(mend.handlerId()), unitId, findings);
        }
        List<String> names = people.names(draft.handler());
        if (names.isEmpty()) {
            findings.add(Finding.warning("handler-missing", "handlerId"));
            return null;
        }
        String name = names.get(0);
        if (names.size() > 1) {
            findings.add(Finding.warning("handler-several", "handlerId", draft.handler(), name));
        }
        return unitId == null ? null : within(name, unitId, findings);
    }

    private @Nullable Long stillOfTheUnit(@Nullable Long handlerId, @Nullable Long unitId, List<Finding> findings) {
        if (handlerId != null && unitId != null && !people.belongsTo(handlerId, unitId)) {
            findings.add(Finding.warning("handler-elsewhere", "handlerId", people.nameOf(handlerId)));
            return null;
        }
        return handlerId;
    }

    private @Nullable Long within(String name, long unitId, List<Finding> findings) {
        List<Person> all = people.named(name);
        List<Person> own =
                all.stream().filter(person -> people.belongsTo(person, unitId)).toList();
        if (own.size() == 1) {
            return own.get(0).id();
        }
        if (own.size() > 1) {
            findings.add(Finding.warning("handler-ambiguous", "handlerId", name, String.valueOf(own.size())));
        } else {
            findings.add(Finding.warning(all.isEmpty() ? "handler-unknown" : "handler-elsewhere", "handlerId", name));
        }
        return null;
    }

    /** The responsible leader: one of the unit or in charge of it where there is a choice. */
    @Nullable
    Long leader(Draft draft, Mend mend, @Nullable Long unitId, List<Finding> findings) {
        if (mend.leaderId() != null) {
            return chosen(mend.leaderId());
        }
        List<String> names = people.names(draft.leader());
        if (names.isEmpty()) {
            findings.add(Finding.warning("leader-missing", "leaderId"));
            return null;
        }
        List<Person> all = people.named(names.get(0));
        List<Person> own = unitId == null
                ? all
                : all.stream().filter(person -> people.mayLead(person, unitId)).toList();
        if (own.size() == 1) {
            return own.get(0).id();
        }
        boolean single = own.isEmpty() && all.size() == 1;
        String code = all.isEmpty() ? "leader-unknown" : single ? "leader-elsewhere" : "leader-ambiguous";
        findings.add(Finding.warning(code, "leaderId", names.get(0)));
        return single ? (Long) all.get(0).id() : null;
    }

    private static @Nullable Long chosen(long id) {
        return id == 0 ? null : (Long) id;
    }
}
