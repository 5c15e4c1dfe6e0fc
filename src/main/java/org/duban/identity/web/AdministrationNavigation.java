package org.duban.identity.web;

import org.duban.identity.DubanPrincipal;
import org.duban.kernel.web.NavigationItem;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** 管理, for the administrators alone. */
@Component
class AdministrationNavigation implements NavigationItem {

    @Override
    public String path() {
        return "/admin";
    }

    @Override
    public String labelKey() {
        return "identity.navigation";
    }

    @Override
    public String icon() {
        return "admin";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public boolean visible(Authentication authentication) {
        return authentication.getPrincipal() instanceof DubanPrincipal principal && principal.personId() == null;
    }
}
