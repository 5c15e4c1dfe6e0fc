package org.duban.approval.web;

import org.duban.kernel.web.NavigationItem;
import org.duban.kernel.web.SignedIn;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** The submissions, for everybody who works with cases. */
@Component
class SubmissionsNavigation implements NavigationItem {

    @Override
    public String path() {
        return "/submissions";
    }

    @Override
    public String labelKey() {
        return "submission.navigation";
    }

    @Override
    public String icon() {
        return "send";
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public boolean visible(Authentication authentication) {
        return authentication.getPrincipal() instanceof SignedIn person
                && person.actor().personId() > 0;
    }
}
