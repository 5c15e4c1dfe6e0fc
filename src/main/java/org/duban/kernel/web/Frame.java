package org.duban.kernel.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** What the layout asks about the person and the place; templates name it {@code @frame}. */
@Component
class Frame {

    private final ObjectProvider<NavigationItem> navigation;
    private final ObjectProvider<ActsFor> actsFor;

    Frame(ObjectProvider<NavigationItem> navigation, ObjectProvider<ActsFor> actsFor) {
        this.navigation = navigation;
        this.actsFor = actsFor;
    }

    /** The entries that the person may use, in their order; none for somebody who has not signed in. */
    public List<Entry> entries() {
        Authentication person = authentication();
        if (person == null) {
            return List.of();
        }
        String here = here();
        return navigation.stream()
                .sorted(Comparator.comparingInt(NavigationItem::order))
                .filter(item -> item.visible(person))
                .map(item -> entry(item, person, here))
                .toList();
    }

    public boolean isSignedIn() {
        return authentication() != null;
    }

    /** Whether somebody of the organisation is signed in, who has an inbox and notices; administrators have none. */
    public boolean isOfPerson() {
        Authentication someone = authentication();
        return someone != null
                && someone.getPrincipal() instanceof SignedIn signedIn
                && signedIn.actor().personId() > 0;
    }

    /** The person's name, or an empty text. */
    public String who() {
        Authentication person = authentication();
        if (person == null) {
            return "";
        }
        return person.getPrincipal() instanceof SignedIn signedIn
                ? signedIn.actor().name()
                : person.getName();
    }

    /** The names of those for whom the person acts as a substitute today. */
    public List<String> actingFor() {
        Authentication person = authentication();
        return person == null
                ? List.of()
                : actsFor.stream().flatMap(each -> each.names(person).stream()).toList();
    }

    /** Whether the person was led back here because a form came too late to be carried out. */
    public boolean isNotSent() {
        HttpServletRequest request = request();
        return request != null && request.getParameterMap().containsKey("resend");
    }

    /** The address of this page in another language. */
    public String inLanguage(String language) {
        HttpServletRequest request = request();
        if (request == null || !request.getMethod().equals("GET")) {
            return "/?lang=" + language;
        }
        return UriComponentsBuilder.fromPath(request.getRequestURI())
                .query(request.getQueryString())
                .replaceQueryParam("lang", language)
                .build()
                .toUriString();
    }

    private static Entry entry(NavigationItem item, Authentication person, String here) {
        boolean current = here.equals(item.path()) || here.startsWith(item.path() + "/");
        long count = item.count(person).orElse(0);
        return new Entry(item.path(), item.labelKey(), item.icon(), current, count, item.countPath());
    }

    private static String here() {
        HttpServletRequest request = request();
        return request == null
                ? ""
                : request.getRequestURI().substring(request.getContextPath().length());
    }

    private static @Nullable HttpServletRequest request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest()
                : null;
    }

    private static @Nullable Authentication authentication() {
        Authentication found = SecurityContextHolder.getContext().getAuthentication();
        boolean nobody = found == null || !found.isAuthenticated() || found instanceof AnonymousAuthenticationToken;
        return nobody ? null : found;
    }

    /** One entry as the layout shows it. */
    record Entry(
            String path,
            String labelKey,
            String icon,
            boolean current,
            long count,
            @Nullable String countPath) {}
}
