package org.duban.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.duban.identity.AccountRole;
import org.jspecify.annotations.Nullable;

/** One account: a person's, or an administrator's that belongs to nobody in the organisation. */
@Entity
@Table(name = "identity_account")
public class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "identity_account_seq")
    @SequenceGenerator(name = "identity_account_seq", sequenceName = "identity_account_seq", allocationSize = 50)
    @Nullable
    private Long id;

    @Version
    private int version;

    @Nullable
    private Long personId;

    @Column(nullable = false)
    private String username = "";

    @Column(nullable = false)
    private String name = "";

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AccountRole role = AccountRole.PERSON;

    private boolean enabled = true;

    @Nullable
    private String passwordHash;

    @Nullable
    private Instant passwordChangedAt;

    private boolean mustChangePassword;
    private int failedAttempts;

    @Nullable
    private Instant lockedUntil;

    @Nullable
    private String activationCodeHash;

    @Nullable
    private Instant activationExpiresAt;

    @Nullable
    private Instant activatedAt;

    @Nullable
    private Instant lastLoginAt;

    private Instant createdAt = Instant.EPOCH;

    protected Account() {}

    private Account(@Nullable Long personId, String username, String name, AccountRole role, Instant now) {
        this.personId = personId;
        this.username = canonical(username);
        this.name = name;
        this.role = role;
        this.createdAt = now;
    }

    static Account ofPerson(long personId, String username, String name, Instant now) {
        return new Account(personId, username, name, AccountRole.PERSON, now);
    }

    static Account ofAdministrator(AccountRole role, String username, String name, Instant now) {
        if (role == AccountRole.PERSON) {
            throw new IllegalStateException("a person's account belongs to a person");
        }
        return new Account(null, username, name, role, now);
    }

    /** Usernames do not differ by case or by blanks around them. */
    static String canonical(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

    /** Gives the account a way to get its first password, and takes the old one away. */
    void issueCode(String codeHash, Instant expiresAt) {
        passwordHash = null;
        activationCodeHash = codeHash;
        activationExpiresAt = expiresAt;
    }

    boolean acceptsCode(String codeHash, Instant now) {
        return enabled
                && activationCodeHash != null
                && activationCodeHash.equals(codeHash)
                && activationExpiresAt != null
                && now.isBefore(activationExpiresAt);
    }

    /** The code is used up; the password is the person's own from now on. */
    void activate(String newPasswordHash, Instant now) {
        activationCodeHash = null;
        activationExpiresAt = null;
        activatedAt = now;
        changePassword(newPasswordHash, now);
        unlock();
    }

    /** A password that somebody else chose and that lasts until the first sign-in. */
    void startWith(String firstPasswordHash, Instant now) {
        changePassword(firstPasswordHash, now);
        mustChangePassword = true;
    }

    void changePassword(String newPasswordHash, Instant now) {
        passwordHash = newPasswordHash;
        passwordChangedAt = now;
        mustChangePassword = false;
    }

    /** Enabled, not locked, and with a password that could be right. */
    boolean opensWithPassword(Instant now) {
        return enabled && passwordHash != null && !lockedAt(now);
    }

    boolean lockedAt(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** Counts a wrong password; returns whether this one locked the account. */
    boolean failed(int lockAfter, Duration lockFor, Instant now) {
        failedAttempts++;
        if (failedAttempts < lockAfter) {
            return false;
        }
        failedAttempts = 0;
        lockedUntil = now.plus(lockFor);
        return true;
    }

    void signedIn(Instant now) {
        unlock();
        lastLoginAt = now;
    }

    void unlock() {
        failedAttempts = 0;
        lockedUntil = null;
    }

    void disable() {
        enabled = false;
    }

    void enable() {
        enabled = true;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet: " + username);
        }
        return id;
    }

    public String username() {
        return username;
    }

    public String name() {
        return name;
    }

    public AccountRole role() {
        return role;
    }

    public boolean enabled() {
        return enabled;
    }

    public boolean activated() {
        return activatedAt != null;
    }

    @Nullable
    Long personId() {
        return personId;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    @Nullable
    Instant passwordChangedAt() {
        return passwordChangedAt;
    }

    boolean mustChangePassword() {
        return mustChangePassword;
    }

    boolean locked() {
        return lockedUntil != null;
    }
}
