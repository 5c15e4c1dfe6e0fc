package org.duban.rectification.web;

import org.duban.kernel.web.NavigationItem;
import org.duban.kernel.web.SignedIn;
import org.duban.organization.Directory;
import org.duban.rectification.IdentificationService;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** The way to register a problem, for those who may. */
@Component
class RegisterNavigation implements NavigationItem {

    private final IdentificationService identification;
    private final Directory directory;

    RegisterNavigation(IdentificationService identification, Directory directory) {
        this.identification = identification;
        this.directory = directory;
    }

    @Override
    public String path() {
        return "/items/new";
    }

    @Override
    public String labelKey() {
        return "rectification.navigation";
    }

    @Override
    public String icon() {
        return "plus";
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public boolean visible(Authentication authentication) {
        return authentication.getPrincipal() instanceof SignedIn person
                && directory.current().findPerson(person.actor().personId()).isPresent()
                && identification.mayRegister(person.actor().personId());
    }
}
