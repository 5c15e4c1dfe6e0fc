package org.duban.identity.domain;

import java.time.Clock;
import java.time.Instant;
import org.duban.identity.DubanPrincipal;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Commands;
import org.duban.kernel.Refusal;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** The password that somebody chooses for themselves: the first one with a code, later ones with the old one. */
@Service
public class OwnPassword {

    private final AccountRepository accounts;
    private final SignIn signIn;
    private final Principals principals;
    private final PasswordRules rules;
    private final PasswordEncoder passwords;
    private final Access access;
    private final Bootstrap bootstrap;
    private final AccountLog log;
    private final Commands commands;
    private final Clock clock;

    OwnPassword(
            AccountRepository accounts,
            SignIn signIn,
            Principals principals,
            PasswordRules rules,
            PasswordEncoder passwords,
            Access access,
            Bootstrap bootstrap,
            AccountLog log,
            Commands commands,
            Clock clock) {
        this.accounts = accounts;
        this.signIn = signIn;
        this.principals = principals;
        this.rules = rules;
        this.passwords = passwords;
        this.access = access;
        this.bootstrap = bootstrap;
        this.log = log;
        this.commands = commands;
        this.clock = clock;
    }

    /** Opens an account with its code. Wrong name, wrong, used and expired code get the same refusal. */
    public void activate(CommandKey key, String username, String code, String newPassword) {
        commands.once(key, Actor.SYSTEM, "identity.activate", () -> {
            Instant now = clock.instant();
            Account account = accounts.lockByUsername(Account.canonical(username))
                    .filter(found -> found.acceptsCode(Secrets.hashOfPaperCode(code), now))
                    .orElseThrow(() -> Refusal.invalid("identity.activation-refused"));
            rules.check(account.username(), newPassword);
            account.activate(passwords.encode(newPassword), now);
            accounts.save(account);
            log.recordOwn(account, "activated");
            bootstrap.closeIfSucceeded();
            return account.id();
        });
    }

    /**
     * Replaces the password and ends every session and token of the account; the caller signs the person in
     * again with the principal returned.
     */
    public DubanPrincipal change(DubanPrincipal principal, CommandKey key, String oldPassword, String newPassword) {
        if (!signIn.knowsPassword(principal, oldPassword)) {
            throw Refusal.field("oldPassword", "identity.old-password-wrong");
        }
        long id = commands.once(key, principal.actor(), "identity.change-password", () -> {
            Account account = accounts.lockById(principal.accountId()).orElseThrow();
            rules.check(account.username(), newPassword);
            if (oldPassword.equals(newPassword)) {
                throw Refusal.field("newPassword", "identity.password-unchanged");
            }
            account.changePassword(passwords.encode(newPassword), clock.instant());
            accounts.save(account);
            access.end(account);
            log.recordOwn(account, "password-changed");
            return account.id();
        });
        return accounts.findById(id).flatMap(principals::of).orElseThrow();
    }
}
