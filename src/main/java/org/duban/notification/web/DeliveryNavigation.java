package org.duban.notification.web;

import org.duban.kernel.web.NavigationItem;
import org.duban.kernel.web.SignedIn;
import org.duban.notification.delivery.RobotService;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** For administrators; the office comes from its notices. */
@Component
class DeliveryNavigation implements NavigationItem {

    private final RobotService robots;

    DeliveryNavigation(RobotService robots) {
        this.robots = robots;
    }

    @Override
    public String path() {
        return "/deliveries";
    }

    @Override
    public String labelKey() {
        return "notification.deliveries.navigation";
    }

    @Override
    public String icon() {
        return "send";
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public boolean visible(Authentication authentication) {
        return authentication.getPrincipal() instanceof SignedIn someone
                && someone.actor().personId() < 0
                && robots.mayAdminister(someone.actor());
    }
}
