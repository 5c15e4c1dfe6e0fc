package org.duban.identity.web;

import org.duban.identity.IdentitySettings;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Sessions live in the database, so that a node may fall or restart without signing anybody out. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession
class SessionConfiguration {

    private static final String COLUMNS = "(session_primary_id, attribute_name, attribute_bytes)";
    private static final String ON_POSTGRES = "insert into %TABLE_NAME%_attributes " + COLUMNS + " values (?, ?, ?) "
            + "on conflict (session_primary_id, attribute_name) do update set attribute_bytes = excluded.attribute_bytes";
    private static final String ON_H2 = "merge into %TABLE_NAME%_attributes " + COLUMNS
            + " key (session_primary_id, attribute_name) values (?, ?, ?)";

    /** Two requests of one session may add the same attribute at the same moment: the later one wins. */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessions(IdentitySettings settings, JdbcTemplate jdbc) {
        return repository -> {
            repository.setDefaultMaxInactiveInterval(settings.sessionIdle());
            repository.setCreateSessionAttributeQuery(postgres(jdbc) ? ON_POSTGRES : ON_H2);
        };
    }

    /** Secure follows the request: https, directly or by the proxy's forwarded headers, and only then. */
    @Bean
    CookieSerializer sessionCookie() {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName("DUBAN_SESSION");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }

    private static boolean postgres(JdbcTemplate jdbc) {
        ConnectionCallback<String> url = connection -> connection.getMetaData().getURL();
        return DatabaseDriver.fromJdbcUrl(jdbc.execute(url)) == DatabaseDriver.POSTGRESQL;
    }
}
