package org.duban.kernel.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/**
 * Pages speak Chinese unless the person chose otherwise, whatever the browser prefers: offices share
 * computers set up by somebody else. API answers follow {@code Accept-Language}.
 */
class Languages implements LocaleResolver {

    private static final List<Locale> SUPPORTED = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private final CookieLocaleResolver chosen = new CookieLocaleResolver("lang");
    private final AcceptHeaderLocaleResolver asked = new AcceptHeaderLocaleResolver();

    Languages() {
        chosen.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        chosen.setCookieMaxAge(Duration.ofDays(365));
        chosen.setCookieHttpOnly(true);
        chosen.setCookieSameSite("Lax");
        chosen.setRejectInvalidCookies(false);
        asked.setSupportedLocales(SUPPORTED);
        asked.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return supported(Requests.api(request) ? asked.resolveLocale(request) : chosen.resolveLocale(request));
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        if (!Requests.api(request)) {
            chosen.setLocale(request, response, supported(locale));
        }
    }

    private static Locale supported(@Nullable Locale locale) {
        return locale != null && locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }
}
