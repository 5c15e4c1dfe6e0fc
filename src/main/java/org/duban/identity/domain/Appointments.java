package org.duban.identity.domain;

import static org.duban.identity.AccountRole.BOOTSTRAP;
import static org.duban.identity.AccountRole.SECURITY_ADMIN;

import java.time.Clock;
import java.util.Map;
import java.util.regex.Pattern;
import org.duban.identity.AccountRole;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Commands;
import org.duban.kernel.Refusal;
import org.duban.organization.Directory;
import org.springframework.stereotype.Service;

/**
 * Makes administrators: the first three by the bootstrap administrator, successors by the security
 * administrator. Appointing gives no code; that is the system administrator's part, so that nobody who appoints
 * an administrator can also become it unnoticed.
 */
@Service
public class Appointments {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,63}");
    private static final int LONGEST_NAME = 100;

    private final AccountRepository accounts;
    private final Administrators administrators;
    private final Directory directory;
    private final AccountLog log;
    private final Commands commands;
    private final Clock clock;

    Appointments(
            AccountRepository accounts,
            Administrators administrators,
            Directory directory,
            AccountLog log,
            Commands commands,
            Clock clock) {
        this.accounts = accounts;
        this.administrators = administrators;
        this.directory = directory;
        this.log = log;
        this.commands = commands;
        this.clock = clock;
    }

    /**
     * A new administrator's account, without a way in yet.
     *
     * @return the account's id
     * @throws Refusal {@code identity.role-held} if the bootstrap administrator appoints a role a second time,
     *     {@code identity.username-taken} if an account or a person of the organisation has the name: the three
     *     use accounts of their own, apart from their work
     */
    public long appoint(Actor actor, CommandKey key, AccountRole role, String username, String name) {
        return commands.once(key, actor, "identity.appoint", () -> {
            Account appointer = administrators.require(actor, BOOTSTRAP, SECURITY_ADMIN);
            if (!role.oneOfThree()) {
                throw Refusal.field("role", "identity.role-not-of-three");
            }
            if (appointer.role() == BOOTSTRAP && held(role)) {
                throw Refusal.conflict("identity.role-held");
            }
            Account account = newAccount(role, username, name);
            log.record(account, actor, "appointed", Map.of("role", role.name()));
            return account.id();
        });
    }

    private boolean held(AccountRole role) {
        return accounts.findByRole(role).stream().anyMatch(Account::enabled);
    }

    private Account newAccount(AccountRole role, String username, String name) {
        String canonical = Account.canonical(username);
        if (!USERNAME.matcher(canonical).matches()) {
            throw Refusal.field("username", "identity.username-malformed");
        }
        if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
            throw Refusal.field("name", "identity.name-needed");
        }
        boolean person = directory.current().people().stream()
                .anyMatch(known -> Account.canonical(known.username()).equals(canonical));
        if (person || accounts.findByUsername(canonical).isPresent()) {
            throw Refusal.field("username", "identity.username-taken", canonical);
        }
        return accounts.save(Account.ofAdministrator(role, canonical, name.strip(), clock.instant()));
    }
}
