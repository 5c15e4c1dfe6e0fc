package org.duban.monitoring.web;

import org.duban.kernel.web.NavigationItem;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

@Component
class BoardNavigation implements NavigationItem {

    @Override
    public String path() {
        return "/board";
    }

    @Override
    public String labelKey() {
        return "monitoring.navigation";
    }

    @Override
    public String icon() {
        return "board";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public boolean visible(Authentication authentication) {
        return authentication.getAuthorities().stream().anyMatch(role -> "ROLE_PERSON".equals(role.getAuthority()));
    }
}
