package org.duban.identity.domain;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.duban.identity.IdentitySettings;
import org.duban.identity.PasswordProfile;
import org.duban.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a password must be, by the profile that the office chose. */
@Component
public class PasswordRules {

    static final int NIST_LENGTH = 12;
    static final int MLPS_LENGTH = 8;
    static final int MLPS_CLASSES = 3;
    /** In bytes of UTF-8: what comes after them, the hash would not see. */
    static final int LONGEST = 72;

    static final Duration MLPS_AGE = Duration.ofDays(90);

    private final PasswordProfile profile;
    private final CommonPasswords common;

    PasswordRules(IdentitySettings settings, CommonPasswords common) {
        this.profile = settings.passwordProfile();
        this.common = common;
    }

    public PasswordProfile profile() {
        return profile;
    }

    /** The shortest length allowed. */
    public int shortest() {
        return profile == PasswordProfile.NIST ? NIST_LENGTH : MLPS_LENGTH;
    }

    /** Refuses a password that is too weak, for the field {@code newPassword}. */
    void check(String username, String password) {
        weakness(username, password).ifPresent(field -> {
            throw Refusal.fields(List.of(field));
        });
    }

    Optional<Refusal.Field> weakness(String username, String password) {
        int length = password.codePointCount(0, password.length());
        if (length < shortest()) {
            return refused("identity.password-too-short", shortest());
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            return refused("identity.password-too-long", LONGEST);
        }
        if (containsName(username, password)) {
            return refused("identity.password-like-username");
        }
        if (common.contains(password)) {
            return refused("identity.password-common");
        }
        if (profile == PasswordProfile.MLPS && classes(password) < MLPS_CLASSES) {
            return refused("identity.password-classes", MLPS_CLASSES);
        }
        return Optional.empty();
    }

    /** Whether the profile asks for a new password after this time; no profile asks an account without one. */
    boolean tooOld(@Nullable Instant changedAt, Instant now) {
        return profile == PasswordProfile.MLPS && changedAt != null && now.isAfter(changedAt.plus(MLPS_AGE));
    }

    private static boolean containsName(String username, String password) {
        return username.length() > 3 && password.toLowerCase(Locale.ROOT).contains(username.toLowerCase(Locale.ROOT));
    }

    private static int classes(String password) {
        List<IntPredicate> classes = new ArrayList<>(List.of(
                Character::isUpperCase,
                Character::isLowerCase,
                Character::isDigit,
                c -> !Character.isLetterOrDigit(c)));
        return (int) classes.stream()
                .filter(kind -> password.codePoints().anyMatch(kind))
                .count();
    }

    private static Optional<Refusal.Field> refused(String code, Object... args) {
        return Optional.of(new Refusal.Field("newPassword", code, List.of(args)));
    }
}
