package org.duban.ledger.web;

import org.duban.kernel.web.NavigationItem;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

@Component
class LedgerNavigation implements NavigationItem {

    @Override
    public String path() {
        return "/ledger";
    }

    @Override
    public String labelKey() {
        return "ledger-list.navigation";
    }

    @Override
    public String icon() {
        return "ledger";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean visible(Authentication authentication) {
        return authentication.getAuthorities().stream().anyMatch(role -> "ROLE_PERSON".equals(role.getAuthority()));
    }
}
