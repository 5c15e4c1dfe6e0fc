package org.duban.inbox.web;

import java.util.OptionalLong;
import org.duban.inbox.InboxService;
import org.duban.kernel.web.NavigationItem;
import org.duban.kernel.web.SignedIn;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** 待办, with what waits. */
@Component
class InboxNavigation implements NavigationItem {

    private final InboxService inbox;

    InboxNavigation(InboxService inbox) {
        this.inbox = inbox;
    }

    @Override
    public String path() {
        return "/inbox";
    }

    @Override
    public String labelKey() {
        return "inbox.navigation";
    }

    @Override
    public String icon() {
        return "inbox";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean visible(Authentication authentication) {
        return authentication.getPrincipal() instanceof SignedIn person
                && person.actor().personId() > 0;
    }

    @Override
    public OptionalLong count(Authentication authentication) {
        return authentication.getPrincipal() instanceof SignedIn person
                ? OptionalLong.of(inbox.count(person.actor()))
                : OptionalLong.empty();
    }

    @Override
    public String countPath() {
        return "/inbox/count";
    }
}
