package org.duban.identity.domain;

import java.util.Arrays;
import org.duban.identity.AccountRole;
import org.duban.kernel.Actor;
import org.duban.kernel.Refusal;
import org.springframework.stereotype.Component;

/** Finds the administrator's account behind an actor. */
@Component
class Administrators {

    private final AccountRepository accounts;

    Administrators(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** The actor's account if it is open and has one of the roles; everybody else is refused. */
    Account require(Actor actor, AccountRole... roles) {
        return accounts.findById(-actor.personId())
                .filter(Account::enabled)
                .filter(account -> Arrays.asList(roles).contains(account.role()))
                .orElseThrow(() -> Refusal.forbidden("identity.not-your-part"));
    }

    boolean has(Actor actor, AccountRole role) {
        return accounts.findById(-actor.personId())
                .filter(Account::enabled)
                .filter(account -> account.role() == role)
                .isPresent();
    }
}
