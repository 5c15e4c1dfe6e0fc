package org.duban.identity.domain;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.duban.identity.AccountRole;
import org.duban.kernel.Actor;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one account of an empty installation: it brings the organisation in, appoints the three administrators,
 * and is closed for good in the moment in which the last of them takes over.
 */
@Service
public class Bootstrap {

    public static final String USERNAME = "admin";

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final Access access;
    private final AccountLog log;
    private final Clock clock;

    Bootstrap(AccountRepository accounts, PasswordEncoder passwords, Access access, AccountLog log, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    /** Opens the account if there is none at all, and returns its first password, the only time it is known. */
    @Transactional
    public Optional<String> open() {
        if (accounts.count() > 0) {
            return Optional.empty();
        }
        String password = Secrets.paperCode();
        Account account = Account.ofAdministrator(AccountRole.BOOTSTRAP, USERNAME, USERNAME, clock.instant());
        account.startWith(passwords.encode(password), clock.instant());
        log.record(accounts.save(account), Actor.SYSTEM, "bootstrap-opened");
        return Optional.of(password);
    }

    /** Closes the account if each of the three roles has an administrator who has taken over. */
    void closeIfSucceeded() {
        List<Account> open = accounts.lockEnabledByRole(AccountRole.BOOTSTRAP);
        boolean succeeded = Arrays.stream(AccountRole.values())
                .filter(AccountRole::oneOfThree)
                .allMatch(this::taken);
        if (succeeded) {
            open.forEach(this::close);
        }
    }

    private boolean taken(AccountRole role) {
        return accounts.findByRole(role).stream().anyMatch(account -> account.enabled() && account.activated());
    }

    private void close(Account account) {
        account.disable();
        accounts.save(account);
        access.end(account);
        log.record(account, Actor.SYSTEM, "bootstrap-closed");
    }
}
