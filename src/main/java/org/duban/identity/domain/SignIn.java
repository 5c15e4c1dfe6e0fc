package org.duban.identity.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.duban.identity.DubanPrincipal;
import org.duban.identity.IdentitySettings;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Checks username and password, counts failures and locks.
 *
 * <p>Whoever guesses learns nothing: an unknown name, a wrong password, a locked and a disabled account get the
 * same answer after the same work.
 */
@Service
public class SignIn {

    private final AccountRepository accounts;
    private final Principals principals;
    private final PasswordEncoder passwords;
    private final IdentitySettings settings;
    private final AccountLog log;
    private final Clock clock;
    private final String nobodysHash;

    SignIn(
            AccountRepository accounts,
            Principals principals,
            PasswordEncoder passwords,
            IdentitySettings settings,
            AccountLog log,
            Clock clock) {
        this.accounts = accounts;
        this.principals = principals;
        this.passwords = passwords;
        this.settings = settings;
        this.log = log;
        this.clock = clock;
        this.nobodysHash = passwords.encode(Secrets.token());
    }

    /**
     * The principal if name and password fit and the account is open, otherwise empty. A failure is counted, and
     * stays counted, so it is an answer and no exception.
     */
    @Transactional
    public Optional<DubanPrincipal> attempt(String username, String password) {
        Optional<Account> found = accounts.lockByUsername(Account.canonical(username));
        return verified(found, password).flatMap(this::enter);
    }

    /** Whether the signed-in person knows the account's password; a wrong one counts like at sign-in. */
    @Transactional
    public boolean knowsPassword(DubanPrincipal principal, String password) {
        return verified(accounts.lockById(principal.accountId()), password).isPresent();
    }

    /** Notes that somebody left; the session itself is the web's to end. */
    @Transactional
    public void out(DubanPrincipal principal) {
        accounts.findById(principal.accountId()).ifPresent(account -> log.recordOwn(account, "signed-out"));
    }

    private Optional<Account> verified(Optional<Account> found, String password) {
        boolean fits =
                passwords.matches(password, found.map(Account::passwordHash).orElse(nobodysHash));
        Instant now = clock.instant();
        Optional<Account> open = found.filter(account -> account.opensWithPassword(now));
        if (!fits) {
            open.ifPresent(account -> countFailure(account, now));
        }
        return open.filter(account -> fits);
    }

    private void countFailure(Account account, Instant now) {
        boolean locked = account.failed(settings.lockAfter(), settings.lockFor(), now);
        accounts.save(account);
        log.recordOwn(account, locked ? "locked" : "sign-in-failed");
    }

    private Optional<DubanPrincipal> enter(Account account) {
        Optional<DubanPrincipal> principal = principals.of(account);
        if (principal.isPresent()) {
            account.signedIn(clock.instant());
            accounts.save(account);
            log.recordOwn(account, "signed-in");
        }
        return principal;
    }
}
