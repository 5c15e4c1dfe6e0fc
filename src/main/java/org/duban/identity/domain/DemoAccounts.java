package org.duban.identity.domain;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.duban.identity.DemoSettings;
import org.duban.identity.DubanPrincipal;
import org.duban.kernel.Refusal;
import org.duban.organization.Directory;
import org.duban.organization.Person;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everybody of the sample county has an account here, and nobody needs to know a password. The bean exists
 * under the profile {@code demo} alone, which in turn starts on no other address than this machine's own.
 */
@Service
@Profile("demo")
public class DemoAccounts {

    private static final List<String> ROLES = List.of("leader", "supervisor", "office", "head", "handler");

    /** A role to try, and whom it makes of the visitor. */
    public record Role(String key, String personName) {}

    private final AccountRepository accounts;
    private final Principals principals;
    private final Directory directory;
    private final DemoSettings settings;
    private final AccountLog log;
    private final Clock clock;
    private final String sharedHash;

    DemoAccounts(
            AccountRepository accounts,
            Principals principals,
            Directory directory,
            DemoSettings settings,
            PasswordEncoder passwords,
            AccountLog log,
            Clock clock) {
        this.accounts = accounts;
        this.principals = principals;
        this.directory = directory;
        this.settings = settings;
        this.log = log;
        this.clock = clock;
        this.sharedHash = passwords.encode(settings.password());
    }

    /** The roles whose person the county has. */
    public List<Role> roles() {
        return ROLES.stream()
                .flatMap(role -> personBehind(role).map(person -> new Role(role, person.name())).stream())
                .toList();
    }

    /** Opens an account for each person who has none. */
    @Transactional
    public void openForEverybody() {
        directory.current().people().forEach(this::accountOf);
    }

    /** Signs the visitor in as the person behind the role. */
    @Transactional
    public DubanPrincipal signIn(String role) {
        Account account = personBehind(role)
                .map(this::accountOf)
                .orElseThrow(() -> Refusal.notFound("identity.no-such-demo-role"));
        account.signedIn(clock.instant());
        accounts.save(account);
        log.recordOwn(account, "signed-in");
        return principals.of(account).orElseThrow();
    }

    private Optional<Person> personBehind(String role) {
        String username = settings.accounts().getOrDefault(role, "");
        return directory.current().people().stream()
                .filter(person -> person.username().equals(username))
                .findFirst();
    }

    private Account accountOf(Person person) {
        return accounts.findByPersonId(person.id()).orElseGet(() -> {
            Account account = Account.ofPerson(person.id(), person.username(), person.name(), clock.instant());
            account.activate(sharedHash, clock.instant());
            return accounts.save(account);
        });
    }
}
