package org.duban.identity;

import java.time.Duration;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an office may set about signing in ({@code duban.identity.*}).
 *
 * @param tokenLifetime how long an API token lives
 * @param activationLifetime how long an activation code may be used
 * @param lockAfter failures in a row before an account is locked
 * @param lockFor how long it stays locked
 * @param attemptsPerMinute sign-in attempts that one address may make in a minute
 * @param sessionIdle how long a session lives without a request
 * @param sessionLongest how long a session lives at most
 * @param zone in which the pages of accounts show the time
 */
@ConfigurationProperties("duban.identity")
public record IdentitySettings(
        @DefaultValue("8h") Duration tokenLifetime,
        @DefaultValue("14d") Duration activationLifetime,
        @DefaultValue("nist") PasswordProfile passwordProfile,
        @DefaultValue("5") int lockAfter,
        @DefaultValue("15m") Duration lockFor,
        @DefaultValue("30") int attemptsPerMinute,
        @DefaultValue("30m") Duration sessionIdle,
        @DefaultValue("12h") Duration sessionLongest,
        @DefaultValue("Asia/Shanghai") ZoneId zone) {}
