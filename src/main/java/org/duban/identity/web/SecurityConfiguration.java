package org.duban.identity.web;

import static org.duban.identity.AccountRole.AUDIT_ADMIN;
import static org.duban.identity.AccountRole.BOOTSTRAP;
import static org.duban.identity.AccountRole.PERSON;
import static org.duban.identity.AccountRole.SECURITY_ADMIN;
import static org.duban.identity.AccountRole.SYSTEM_ADMIN;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.duban.identity.IdentitySettings;
import org.duban.identity.domain.Principals;
import org.duban.identity.domain.Tokens;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/**
 * Who gets through to which path; what somebody may do there is decided in the services.
 *
 * <p>Deny by default: a path that is not named here is business and needs a person. The administrators reach
 * their own pages and nothing else, so they are blind to business data whatever a page forgets.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String[] ORGANISATION = {"/organization", "/organization/**"};

    /** Bcrypt, which reads 72 bytes; the password rules take no more. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /** Part of both chains, so that they count together, and of nothing else. */
    @Bean
    SignInRate signInRate(IdentitySettings settings, ApiProblems problems, Clock clock) {
        return new SignInRate(settings, problems, clock);
    }

    @Bean
    FilterRegistrationBean<SignInRate> signInRateOnlyInTheChains(SignInRate rate) {
        FilterRegistrationBean<SignInRate> registration = new FilterRegistrationBean<>(rate);
        registration.setEnabled(false);
        return registration;
    }

    /** The API: a bearer token on every request, no session, no cookie and therefore no CSRF token. */
    @Bean
    @Order(1)
    SecurityFilterChain apiChain(HttpSecurity http, Tokens tokens, SignInRate rate, ApiProblems problems) {
        return http.securityMatcher("/api/**")
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .headers(SecurityHeaders::apply)
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .addFilterBefore(rate, UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(new BearerTokenFilter(tokens), AuthorizationFilter.class)
                .authorizeHttpRequests(paths -> paths.requestMatchers(HttpMethod.POST, "/api/v1/tokens")
                        .permitAll()
                        .requestMatchers("/api/v1/tokens")
                        .authenticated()
                        .requestMatchers("/api/v1/organization", "/api/v1/organization/**")
                        .hasAnyRole(PERSON.name(), BOOTSTRAP.name(), SYSTEM_ADMIN.name())
                        .anyRequest()
                        .hasRole(PERSON.name()))
                .build();
    }

    /** The pages: a form, a session in the database, CSRF tokens in every form. */
    @Bean
    @Order(2)
    SecurityFilterChain pageChain(
            HttpSecurity http,
            AccountAuthentication accounts,
            Principals principals,
            SignOut signOut,
            SignInRate rate,
            SessionEnded ended,
            IdentitySettings settings,
            Clock clock) {
        HttpSessionRequestCache asked = new HttpSessionRequestCache();
        asked.setRequestMatcher(SessionEnded::isPage);
        return http.authenticationProvider(accounts)
                .headers(SecurityHeaders::apply)
                .requestCache(cache -> cache.requestCache(asked))
                .formLogin(form -> form.loginPage("/login").failureUrl("/login?failed"))
                .logout(logout -> logout.addLogoutHandler(signOut).logoutSuccessUrl("/login?out"))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(ended).accessDeniedHandler(ended))
                .addFilterBefore(rate, UsernamePasswordAuthenticationFilter.class)
                .addFilterAfter(new GateFilter(principals, settings, clock), AuthorizationFilter.class)
                .authorizeHttpRequests(SecurityConfiguration::pages)
                .build();
    }

    private static void pages(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry paths) {
        paths.dispatcherTypeMatchers(DispatcherType.ASYNC) // let in when the stream began
                .permitAll()
                .requestMatchers("/css/**", "/js/**", "/img/**", "/webjars/**", "/favicon.ico", "/favicon.svg")
                .permitAll()
                .requestMatchers(HttpMethod.GET, "/_static/echarts/**") // the wall draws without a session
                .permitAll()
                .requestMatchers("/login", "/activate", "/error", "/actuator/health", "/actuator/health/**")
                .permitAll()
                .requestMatchers(HttpMethod.GET, "/wall/*") // its token is the key
                .permitAll()
                .requestMatchers(HttpMethod.POST, "/demo/sign-in")
                .permitAll()
                .requestMatchers("/", "/account", "/account/**", "/help", "/help/**")
                .authenticated()
                .requestMatchers("/admin/activation", "/admin/activation/**")
                .hasAnyRole(BOOTSTRAP.name(), SYSTEM_ADMIN.name())
                .requestMatchers("/admin/administrators", "/admin/administrators/**")
                .hasRole(BOOTSTRAP.name())
                .requestMatchers("/admin/accounts", "/admin/accounts/**")
                .hasRole(SYSTEM_ADMIN.name())
                .requestMatchers("/admin/security", "/admin/security/**")
                .hasRole(SECURITY_ADMIN.name())
                .requestMatchers("/admin/audit", "/admin/audit/**")
                .hasRole(AUDIT_ADMIN.name())
                .requestMatchers("/admin")
                .hasAnyRole(BOOTSTRAP.name(), SYSTEM_ADMIN.name(), SECURITY_ADMIN.name(), AUDIT_ADMIN.name())
                .requestMatchers("/admin/**")
                .denyAll()
                .requestMatchers("/deliveries", "/deliveries/**")
                .hasAnyRole(PERSON.name(), BOOTSTRAP.name(), SYSTEM_ADMIN.name())
                .requestMatchers(ORGANISATION)
                .hasAnyRole(PERSON.name(), BOOTSTRAP.name(), SYSTEM_ADMIN.name())
                .anyRequest()
                .hasRole(PERSON.name());
    }
}
