package org.duban.campaign.web;

import org.duban.kernel.web.NavigationItem;
import org.duban.kernel.web.SignedIn;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** The entry of the campaigns, for people; administrators see no business. */
@Component
class CampaignNavigation implements NavigationItem {

    @Override
    public String path() {
        return "/campaigns";
    }

    @Override
    public String labelKey() {
        return "campaign.list.title";
    }

    @Override
    public String icon() {
        return "campaign";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public boolean visible(Authentication authentication) {
        return authentication.getPrincipal() instanceof SignedIn signedIn
                && signedIn.actor().personId() > 0;
    }
}
