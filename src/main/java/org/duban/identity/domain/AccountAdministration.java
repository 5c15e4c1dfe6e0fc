package org.duban.identity.domain;

import static org.duban.identity.AccountRole.PERSON;
import static org.duban.identity.AccountRole.SECURITY_ADMIN;
import static org.duban.identity.AccountRole.SYSTEM_ADMIN;

import java.util.function.Consumer;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Commands;
import org.duban.kernel.Refusal;
import org.springframework.stereotype.Service;

/**
 * Opens and closes accounts: people's by the system administrator, administrators' by the security
 * administrator, who can close neither themselves nor the last one of a role.
 */
@Service
public class AccountAdministration {

    private final AccountRepository accounts;
    private final Administrators administrators;
    private final Access access;
    private final AccountLog log;
    private final Commands commands;

    AccountAdministration(
            AccountRepository accounts,
            Administrators administrators,
            Access access,
            AccountLog log,
            Commands commands) {
        this.accounts = accounts;
        this.administrators = administrators;
        this.access = access;
        this.log = log;
        this.commands = commands;
    }

    /** Shuts an account and whatever it has open. */
    public void disable(Actor actor, CommandKey key, long accountId) {
        change(actor, key, "disable", accountId, account -> {
            requireKeeper(actor, account);
            if (account.id() == -actor.personId()) {
                throw Refusal.conflict("identity.not-oneself");
            }
            if (account.role().oneOfThree() && lastOfItsRole(account)) {
                throw Refusal.conflict("identity.last-administrator");
            }
            account.disable();
            access.end(account);
            log.record(account, actor, "disabled");
        });
    }

    public void enable(Actor actor, CommandKey key, long accountId) {
        change(actor, key, "enable", accountId, account -> {
            requireKeeper(actor, account);
            account.enable();
            log.record(account, actor, "enabled");
        });
    }

    /** Ends a lock before its time. By the system administrator, for any account. */
    public void unlock(Actor actor, CommandKey key, long accountId) {
        change(actor, key, "unlock", accountId, account -> {
            administrators.require(actor, SYSTEM_ADMIN);
            account.unlock();
            log.record(account, actor, "unlocked");
        });
    }

    private void change(Actor actor, CommandKey key, String command, long accountId, Consumer<Account> change) {
        commands.once(key, actor, "identity." + command, () -> {
            Account account =
                    accounts.lockById(accountId).orElseThrow(() -> Refusal.notFound("identity.no-such-account"));
            change.accept(account);
            accounts.save(account);
            return accountId;
        });
    }

    private void requireKeeper(Actor actor, Account account) {
        if (account.role() == PERSON) {
            administrators.require(actor, SYSTEM_ADMIN);
        } else if (account.role().oneOfThree()) {
            administrators.require(actor, SECURITY_ADMIN);
        } else {
            throw Refusal.forbidden("identity.bootstrap-stays-closed");
        }
    }

    private boolean lastOfItsRole(Account account) {
        return accounts.findByRole(account.role()).stream()
                .filter(other -> other.enabled() && other.activated())
                .allMatch(other -> other.id() == account.id());
    }
}
