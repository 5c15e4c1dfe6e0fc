package org.duban.identity.domain;

import static org.duban.identity.AccountRole.BOOTSTRAP;
import static org.duban.identity.AccountRole.PERSON;
import static org.duban.identity.AccountRole.SYSTEM_ADMIN;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.duban.identity.IdentitySettings;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Commands;
import org.duban.kernel.Refusal;
import org.duban.organization.Directory;
import org.duban.organization.Organisation;
import org.duban.organization.Person;
import org.springframework.stereotype.Service;

/**
 * Hands out the codes with which people open their accounts.
 *
 * <p>A code works once and expires; only its hash is kept. A repeated command therefore cannot show the codes
 * of the first one again and is refused; new codes replace the old ones.
 */
@Service
public class Activation {

    private final AccountRepository accounts;
    private final Administrators administrators;
    private final Directory directory;
    private final Access access;
    private final AccountLog log;
    private final Commands commands;
    private final IdentitySettings settings;
    private final Clock clock;

    Activation(
            AccountRepository accounts,
            Administrators administrators,
            Directory directory,
            Access access,
            AccountLog log,
            Commands commands,
            IdentitySettings settings,
            Clock clock) {
        this.accounts = accounts;
        this.administrators = administrators;
        this.directory = directory;
        this.access = access;
        this.log = log;
        this.commands = commands;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Codes for people who have not activated an account yet; those who have are left out. People without an
     * account get one. By the bootstrap or the system administrator.
     */
    public List<IssuedCode> issueFor(Actor actor, CommandKey key, Collection<Long> personIds) {
        return onceShown(key, actor, "identity.issue-codes", () -> {
            administrators.require(actor, BOOTSTRAP, SYSTEM_ADMIN);
            Organisation organisation = directory.current();
            List<IssuedCode> issued = personIds.stream()
                    .distinct()
                    .flatMap(id -> organisation.findPerson(id).filter(Person::active).stream())
                    .map(this::accountOf)
                    .filter(account -> !account.activated())
                    .map(account -> issue(actor, account))
                    .toList();
            if (issued.isEmpty()) {
                throw Refusal.invalid("identity.nobody-chosen");
            }
            return issued;
        });
    }

    /**
     * A new code for one account. An activated person's account loses its password, sessions and tokens by it;
     * an activated administrator's is left alone, so that no administrator can become another one.
     */
    public IssuedCode reissue(Actor actor, CommandKey key, long accountId) {
        return onceShown(key, actor, "identity.reissue-code", () -> {
                    Account issuer = administrators.require(actor, BOOTSTRAP, SYSTEM_ADMIN);
                    Account account = accounts.lockById(accountId)
                            .orElseThrow(() -> Refusal.notFound("identity.no-such-account"));
                    boolean reset = account.role() == PERSON && issuer.role() == SYSTEM_ADMIN;
                    if (account.role() == BOOTSTRAP || (account.activated() && !reset)) {
                        throw Refusal.forbidden("identity.already-activated");
                    }
                    access.end(account);
                    return List.of(issue(actor, account));
                })
                .get(0);
    }

    /** Codes of a repeated run are rolled back with it and must not be shown: a mark tells the runs apart. */
    private List<IssuedCode> onceShown(CommandKey key, Actor actor, String action, Supplier<List<IssuedCode>> issuing) {
        List<IssuedCode> issued = new ArrayList<>();
        long mark = Secrets.mark();
        long marked = commands.once(key, actor, action, () -> {
            issued.clear();
            issued.addAll(issuing.get());
            return mark;
        });
        if (marked != mark) {
            throw Refusal.conflict("identity.codes-shown-once");
        }
        return List.copyOf(issued);
    }

    private Account accountOf(Person person) {
        return accounts.findByPersonId(person.id()).orElseGet(() -> {
            if (accounts.findByUsername(Account.canonical(person.username())).isPresent()) {
                throw Refusal.conflict("identity.username-taken", person.username());
            }
            return accounts.save(Account.ofPerson(person.id(), person.username(), person.name(), clock.instant()));
        });
    }

    private IssuedCode issue(Actor actor, Account account) {
        String code = Secrets.paperCode();
        Instant expiresAt = clock.instant().plus(settings.activationLifetime());
        account.issueCode(Secrets.hashOfPaperCode(code), expiresAt);
        accounts.save(account);
        log.record(account, actor, "code-issued");
        return new IssuedCode(account.username(), account.name(), code, expiresAt);
    }
}
