package org.duban.supervision.web;

import org.duban.kernel.web.NavigationItem;
import org.duban.kernel.web.SignedIn;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** The entry of supervision, for people; administrators see no business. */
@Component
class SupervisionNavigation implements NavigationItem {

    @Override
    public String path() {
        return "/supervision";
    }

    @Override
    public String labelKey() {
        return "supervision.navigation";
    }

    @Override
    public String icon() {
        return "alert";
    }

    @Override
    public int order() {
        return 38;
    }

    @Override
    public boolean visible(Authentication authentication) {
        return authentication.getPrincipal() instanceof SignedIn person
                && person.actor().personId() > 0;
    }
}
