package org.duban.organization.web;

import java.util.List;
import org.duban.kernel.web.ActsFor;
import org.duban.kernel.web.SignedIn;
import org.duban.organization.Directory;
import org.duban.organization.Organisation;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** For whom a person signs today, for the frame of every page. */
@Component
class SubstitutesShown implements ActsFor {

    private final Directory directory;

    SubstitutesShown(Directory directory) {
        this.directory = directory;
    }

    @Override
    public List<String> names(Authentication authentication) {
        if (!(authentication.getPrincipal() instanceof SignedIn person)) {
            return List.of();
        }
        Organisation now = directory.current();
        return now.principalsOf(person.actor().personId()).stream()
                .map(each -> now.person(each.principalId()).name())
                .distinct()
                .toList();
    }
}
