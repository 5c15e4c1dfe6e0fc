package org.duban.identity.domain;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import org.duban.identity.AccountRole;
import org.duban.kernel.Actor;
import org.springframework.context.ApplicationContext;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** Accounts with a password that a test knows. */
public final class AccountFixture {

    public static final String PASSWORD = "a long walk by the river";

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final TransactionTemplate transaction;
    private final Clock clock;

    public AccountFixture(ApplicationContext context) {
        this.accounts = context.getBean(AccountRepository.class);
        this.passwords = context.getBean(PasswordEncoder.class);
        this.transaction = context.getBean(TransactionTemplate.class);
        this.clock = context.getBean(Clock.class);
    }

    /** An activated administrator with a username of its own. */
    public Account administrator(AccountRole role) {
        int number = NEXT.incrementAndGet();
        return stored(Account.ofAdministrator(role, "keeper" + number, "Keeper " + number, clock.instant()));
    }

    /** An activated account for somebody of the organisation. */
    public Account person(Actor person) {
        return stored(Account.ofPerson(person.personId(), "u" + person.personId(), person.name(), clock.instant()));
    }

    public Actor actor(Account account) {
        Long personId = account.personId();
        return new Actor(personId == null ? -account.id() : personId, account.name());
    }

    private Account stored(Account account) {
        account.activate(passwords.encode(PASSWORD), clock.instant());
        Account stored = transaction.execute(status -> accounts.save(account));
        if (stored == null) {
            throw new IllegalStateException("not stored");
        }
        return stored;
    }
}
