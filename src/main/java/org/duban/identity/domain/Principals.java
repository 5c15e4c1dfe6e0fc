package org.duban.identity.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.duban.identity.DubanPrincipal;
import org.duban.identity.query.AccountQueries.Holder;
import org.duban.organization.Directory;
import org.duban.organization.Person;
import org.springframework.stereotype.Component;

/**
 * Makes principals out of accounts. A person's name is the organisation's, and a person who has left it is
 * nobody here, whatever the account says.
 */
@Component
public class Principals {

    private final Directory directory;
    private final PasswordRules rules;
    private final Clock clock;

    Principals(Directory directory, PasswordRules rules, Clock clock) {
        this.directory = directory;
        this.rules = rules;
        this.clock = clock;
    }

    Optional<DubanPrincipal> of(Account account) {
        Instant now = clock.instant();
        boolean mustChange = account.mustChangePassword() || rules.tooOld(account.passwordChangedAt(), now);
        return current(new DubanPrincipal(
                account.id(), account.personId(), account.username(), account.name(), account.role(), mustChange));
    }

    Optional<DubanPrincipal> of(Holder holder) {
        return current(new DubanPrincipal(
                holder.accountId(),
                holder.personId(),
                holder.username(),
                holder.name(),
                holder.role(),
                holder.mustChange()));
    }

    /** Whether somebody who signed in earlier still belongs here. */
    public boolean stillHere(DubanPrincipal principal) {
        return current(principal).isPresent();
    }

    private Optional<DubanPrincipal> current(DubanPrincipal principal) {
        Long personId = principal.personId();
        if (personId == null) {
            return Optional.of(principal);
        }
        return directory
                .current()
                .findPerson(personId)
                .filter(Person::active)
                .map(person -> named(principal, person.name()));
    }

    private static DubanPrincipal named(DubanPrincipal principal, String name) {
        return new DubanPrincipal(
                principal.accountId(),
                principal.personId(),
                principal.username(),
                name,
                principal.role(),
                principal.mustChangePassword());
    }
}
