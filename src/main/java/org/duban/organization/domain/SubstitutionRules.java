package org.duban.organization.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.duban.kernel.FieldErrors;
import org.duban.kernel.Refusal;
import org.duban.organization.NewSubstitution;
import org.duban.organization.Organisation;
import org.duban.organization.Person;
import org.duban.organization.Substitution;
import org.duban.organization.SubstitutionScopes;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What makes a substitution one: somebody else, for a time that has not passed, and only once. One for everything
 * overlaps with one for a single kind: else two would sign for the same person.
 */
@Component
class SubstitutionRules {

    private static final int LONGEST_MONTHS = 12;
    private static final int REASON = 200;

    private final ObjectProvider<SubstitutionScopes> scopes;

    SubstitutionRules(ObjectProvider<SubstitutionScopes> scopes) {
        this.scopes = scopes;
    }

    void check(Organisation now, long principal, NewSubstitution wanted, List<Substitution> others, LocalDate today) {
        FieldErrors errors = new FieldErrors()
                .given("substituteId", wanted.substituteId())
                .given("startsOn", wanted.startsOn())
                .given("endsOn", wanted.endsOn());
        checkPeople(errors, now, principal, wanted.substituteId());
        checkDates(errors, wanted.startsOn(), wanted.endsOn(), today);
        String scope = Texts.trimToNull(wanted.scope());
        errors.rejectIf(scope != null && !isKnown(scope), "scope", "organization.substitution-scope-unknown");
        errors.optionalText("reason", wanted.reason(), REASON);
        errors.refuseIfAny();
        others.stream()
                .filter(other ->
                        other.scope() == null || scope == null || other.scope().equals(scope))
                .filter(other -> !other.startsOn().isAfter(Objects.requireNonNull(wanted.endsOn()))
                        && !other.endsOn().isBefore(Objects.requireNonNull(wanted.startsOn())))
                .findFirst()
                .ifPresent(other -> {
                    throw Refusal.field(
                            "startsOn",
                            Objects.equals(other.scope(), scope)
                                    ? "organization.substitution-overlaps"
                                    : "organization.substitution-overlaps-all",
                            now.findPerson(other.substituteId())
                                    .map(Person::name)
                                    .orElse("—"),
                            other.startsOn().toString(),
                            other.endsOn().toString());
                });
    }

    private static void checkPeople(FieldErrors errors, Organisation now, long principal, @Nullable Long substitute) {
        if (substitute == null) {
            return;
        }
        errors.rejectIf(substitute == principal, "substituteId", "organization.substitute-self");
        boolean there = now.findPerson(substitute).filter(Person::active).isPresent();
        errors.rejectIf(!there, "substituteId", "organization.no-such-person");
    }

    private static void checkDates(
            FieldErrors errors, @Nullable LocalDate start, @Nullable LocalDate end, LocalDate today) {
        if (start == null || end == null) {
            return;
        }
        errors.rejectIf(end.isBefore(start), "endsOn", "organization.substitution-ends-before-start");
        errors.rejectIf(end.isBefore(today), "endsOn", "organization.substitution-past");
        errors.rejectIf(
                end.isAfter(start.plusMonths(LONGEST_MONTHS)),
                "endsOn",
                "organization.substitution-too-long",
                LONGEST_MONTHS);
    }

    private boolean isKnown(String scope) {
        return scopes.stream().anyMatch(known -> known.scopes().contains(scope));
    }
}
