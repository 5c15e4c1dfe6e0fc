package org.duban.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.duban.identity.IdentitySettings;
import org.duban.identity.PasswordProfile;
import org.duban.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final Instant NOW = Instant.parse("2023-10-09T01:00:00Z");

    private final PasswordRules nist = rules(PasswordProfile.NIST);
    private final PasswordRules mlps = rules(PasswordProfile.MLPS);

    @Test
    void acceptsALongPasswordOfOneClassUnderNist() {
        assertThat(nist.weakness("wang", "correcthorsebatterystaple")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "Password!2024",
                "123456789012",
                "aaaaaaaaaaaa",
                "1qaz2wsx3edc",
                "woaini5201314",
                "qwertyuiop12",
                "abcabcabcabc"
            })
    void refusesWhatEverybodyTriesFirst(String password) {
        assertThat(nist.weakness("wang", password)).map(Refusal.Field::code).contains("identity.password-common");
    }

    @Test
    void countsCharactersAndNotBytes() {
        assertThat(nist.weakness("wang", "河边散步听雨看云写字喝茶")).isEmpty();
        assertThat(nist.weakness("wang", "河边散步听雨看云写字喝"))
                .map(Refusal.Field::code)
                .contains("identity.password-too-short");
    }

    @Test
    void refusesThePasswordThatHoldsTheUsername() {
        assertThat(nist.weakness("zhangwei", "xx-ZhangWei-2050-yy"))
                .map(Refusal.Field::code)
                .contains("identity.password-like-username");
    }

    @Test
    void refusesAPasswordWithoutEnd() {
        assertThat(nist.weakness("wang", "river stone ".repeat(20)))
                .map(Refusal.Field::code)
                .contains("identity.password-too-long");
    }

    @Test
    void asksForThreeClassesUnderMlps() {
        assertThat(mlps.weakness("wang", "riverstone")).map(Refusal.Field::code).contains("identity.password-classes");
        assertThat(mlps.weakness("wang", "River7stone")).isEmpty();
        assertThat(mlps.weakness("wang", "Rv7!")).map(Refusal.Field::code).contains("identity.password-too-short");
    }

    @Test
    void letsAPasswordGrowOldUnderMlpsAlone() {
        Instant longAgo = NOW.minus(Duration.ofDays(91));
        assertThat(mlps.tooOld(longAgo, NOW)).isTrue();
        assertThat(mlps.tooOld(NOW.minus(Duration.ofDays(89)), NOW)).isFalse();
        assertThat(nist.tooOld(longAgo, NOW)).isFalse();
    }

    private static PasswordRules rules(PasswordProfile profile) {
        Duration any = Duration.ofHours(1);
        return new PasswordRules(
                new IdentitySettings(any, any, profile, 5, any, 30, any, any, ZoneId.of("Asia/Shanghai")),
                new CommonPasswords());
    }
}
