package org.duban.organization.web;

import org.duban.kernel.web.NavigationItem;
import org.duban.kernel.web.SignedIn;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** The entry of the organisation. Which accounts reach the pages is decided where they are served. */
@Component
class OrganizationNavigation implements NavigationItem {

    @Override
    public String path() {
        return "/organization";
    }

    @Override
    public String labelKey() {
        return "organization.title";
    }

    @Override
    public String icon() {
        return "organization";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public boolean visible(Authentication authentication) {
        return authentication.getPrincipal() instanceof SignedIn
                && authentication.getAuthorities().stream()
                        .noneMatch(role -> role.getAuthority() != null
                                && role.getAuthority().matches("ROLE_(SECURITY|AUDIT)_ADMIN"));
    }
}
