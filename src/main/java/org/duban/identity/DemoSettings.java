package org.duban.identity;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The demonstration ({@code duban.demo.*}); read only under the profile {@code demo}.
 *
 * @param accounts the username behind each one-click role: leader, supervisor, office, head, handler
 * @param password the password of everybody in the demonstration, so that the API can be tried
 */
@ConfigurationProperties("duban.demo")
public record DemoSettings(
        @DefaultValue Map<String, String> accounts,
        @DefaultValue("demo-duban") String password) {}
