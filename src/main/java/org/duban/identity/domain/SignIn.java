package org.duban.identity.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.duban.audit.AuditTrail;
import org.duban.identity.DubanPrincipal;
import org.duban.identity.IdentitySettings;
import org.duban.kernel.CaseRef;
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
    private final PasswordEncoder passwords;
    private final PasswordRules rules;
    private final IdentitySettings settings;
    private final AuditTrail audit;
    private final Clock clock;
    private final String nobodysHash;

    SignIn(
            AccountRepository accounts,
            PasswordEncoder passwords,
            PasswordRules rules,
            IdentitySettings settings,
            AuditTrail audit,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.rules = rules;
        this.settings = settings;
        this.audit = audit;
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
        String hash = found.map(Account::passwordHash).orElse(nobodysHash);
        boolean fits = passwords.matches(password, hash);
        return found.filter(Account::enabled).flatMap(account -> answer(account, fits));
    }

    private Optional<DubanPrincipal> answer(Account account, boolean fits) {
        Instant now = clock.instant();
        if (account.passwordHash() == null || account.lockedAt(now)) {
            return Optional.empty();
        }
        if (!fits) {
            boolean locked = account.failed(settings.lockAfter(), settings.lockFor(), now);
            record(account, locked ? "account.locked" : "account.sign-in-failed");
            return Optional.empty();
        }
        return Optional.of(enter(account, now, "account.signed-in"));
    }

    private DubanPrincipal enter(Account account, Instant now, String action) {
        account.signedIn(now);
        record(account, action);
        return account.principal(rules, now);
    }

    private void record(Account account, String action) {
        CaseRef ref = new CaseRef("account", account.id());
        audit.record(ref, account.principal(rules, clock.instant()).actor(), action, Map.of("account", account.username()));
    }
}
